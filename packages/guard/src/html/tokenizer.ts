import { createNamespaceTracker, type Namespace } from "./foreign.ts";
import { findEndTag, findScriptEnd, RAW_TEXT, type ScriptState } from "./raw-text.ts";
import { isLetter, scanTag, tagNameEnd } from "./scan-tag.ts";

/** A start tag as it stands in the page. */
export interface StartTag {
  /** Lower-case. */
  readonly name: string;
  /** From `<` to `>`. */
  readonly text: string;
  readonly namespace: Namespace;
}

/** Decides what is written in place of what was read. */
export interface MarkupHandler {
  startTag(tag: StartTag): string;
  /** A piece of text between tags; how a text is cut into pieces depends on the chunks. */
  text(text: string): string;
}

/** A page in, a page out, piece by piece. */
export interface PageStream {
  /** Takes the next piece and returns what can be written already. */
  write(text: string): string;
  /** Returns the rest. */
  end(): string;
}

/** A page holds a tag too long to look into within bounds. */
export class TagTooLong extends Error {
  override readonly name = "TagTooLong";
}

/** Longest tag in characters; images inlined as `data:` fit. */
const MAX_TAG = 8 * 1024 * 1024;

interface Reading {
  readonly text: string;
  at: number;
  readonly final: boolean;
  readonly out: string[];
}

/** Reads as far as it can; returns the mode to go on in, or undefined when it needs more text. */
type Mode = (reading: Reading) => Mode | undefined;

/**
 * Creates a streaming HTML tokenizer after HTML §13.2.5. What it does not hand to the handler it
 * writes as it came. It buffers at most one tag. Content of `<noscript>` is read as markup of its
 * own, because visitors without JavaScript get it.
 */
export function createTokenizer(handler: MarkupHandler): PageStream {
  const namespaces = createNamespaceTracker();
  let mode: Mode = data;
  let rest = "";

  function run(text: string, final: boolean): string {
    const reading: Reading = { text: rest === "" ? text : rest + text, at: 0, final, out: [] };
    for (let next = mode(reading); next; next = mode(reading)) mode = next;
    rest = reading.text.slice(reading.at);
    if (rest.length > MAX_TAG) throw new TagTooLong(`a tag of more than ${MAX_TAG} bytes`);
    return reading.out.join("");
  }

  function data(reading: Reading): Mode | undefined {
    const { text, at } = reading;
    const found = text.indexOf("<", at);
    const markup = found === -1 ? text.length : found;
    if (markup > at) reading.out.push(handler.text(text.slice(at, markup)));
    reading.at = markup;
    return found === -1 ? undefined : readMarkup(reading);
  }

  function readMarkup(reading: Reading): Mode | undefined {
    const { text, at, final } = reading;
    const next = text.charCodeAt(at + 1);
    if (isLetter(next)) return readStartTag(reading);
    if (text[at + 1] === "!") return readDeclaration(reading);
    if (text[at + 1] === "?") return skipMode(">", data);
    if (text[at + 1] === "/" && at + 2 < text.length)
      return isLetter(text.charCodeAt(at + 2)) ? readEndTag(reading) : skipMode(">", data);
    if (!final && (at + 1 >= text.length || text[at + 1] === "/")) return undefined;
    reading.at += 1;
    reading.out.push(handler.text("<"));
    return data;
  }

  function readStartTag(reading: Reading): Mode | undefined {
    const { text, at } = reading;
    const nameEnd = tagNameEnd(text, at + 1);
    const tag = scanTag(text, nameEnd);
    if (!tag) return unfinished(reading);
    const name = text.slice(at + 1, nameEnd).toLowerCase();
    const attributes = text.slice(nameEnd, tag.end);
    const namespace = namespaces.start(name, tag.selfClosing, attributes);
    reading.out.push(handler.startTag({ name, text: text.slice(at, tag.end), namespace }));
    reading.at = tag.end;
    return namespace === "html" ? contentMode(name) : data;
  }

  function contentMode(name: string): Mode {
    if (name === "script") return scriptMode("plain");
    if (name === "noscript") return noscriptMode();
    if (name === "plaintext") return copyAll;
    return RAW_TEXT.has(name) ? rawTextMode(name) : data;
  }

  function readEndTag(reading: Reading): Mode | undefined {
    const { text, at } = reading;
    const nameEnd = tagNameEnd(text, at + 2);
    const tag = scanTag(text, nameEnd);
    if (!tag) return unfinished(reading);
    namespaces.end(text.slice(at + 2, nameEnd).toLowerCase());
    copy(reading, tag.end);
    return data;
  }

  function readDeclaration(reading: Reading): Mode | undefined {
    const { text, at, final } = reading;
    if (!final && text.length - at < LONGEST_OPENING) return undefined;
    const closedAtOnce = text.startsWith("<!-->", at) || text.startsWith("<!--->", at);
    if (text.startsWith("<!--", at) && !closedAtOnce) return copyThen(reading, at + 4, commentMode);
    if (namespaces.current() !== "html" && text.startsWith("<![CDATA[", at))
      return copyThen(reading, at + LONGEST_OPENING, skipMode("]]>", data));
    return skipMode(">", data);
  }

  return { write: (text) => run(text, false), end: () => run("", true) };

  function noscriptMode(): Mode {
    const inner = createTokenizer(handler);
    return (reading) => {
      const { safe, ended } = findEndTag(reading.text, reading.at, "noscript");
      const last = !ended && reading.final ? reading.text.length : safe;
      reading.out.push(inner.write(reading.text.slice(reading.at, last)));
      reading.at = last;
      if (ended || reading.final) reading.out.push(inner.end());
      return ended ? data : undefined;
    };
  }

  function rawTextMode(name: string): Mode {
    return (reading) => {
      const { safe, ended } = findEndTag(reading.text, reading.at, name);
      return leaveText(reading, safe, ended);
    };
  }

  function scriptMode(start: ScriptState): Mode {
    let state = start;
    return (reading) => {
      const found = findScriptEnd(reading.text, reading.at, state);
      state = found.state;
      return leaveText(reading, found.safe, found.ended);
    };
  }

  function leaveText(reading: Reading, safe: number, ended: boolean): Mode | undefined {
    copy(reading, reading.final && !ended ? reading.text.length : safe);
    return ended ? data : undefined;
  }

  function commentMode(reading: Reading): Mode | undefined {
    const { text, at } = reading;
    const end = /--!?>/g;
    end.lastIndex = at;
    const found = end.exec(text);
    if (found) return copyThen(reading, end.lastIndex, data);
    copy(reading, reading.final ? text.length : Math.max(at, text.length - 3));
    return undefined;
  }
}

const LONGEST_OPENING = "<![CDATA[".length;

/** A browser drops a tag that the page ends in, so it can be written as it is. */
function unfinished(reading: Reading): undefined {
  if (reading.final) copy(reading, reading.text.length);
}

function copyAll(reading: Reading): undefined {
  copy(reading, reading.text.length);
}

function copy(reading: Reading, end: number): void {
  if (end > reading.at) reading.out.push(reading.text.slice(reading.at, end));
  reading.at = end;
}

function copyThen(reading: Reading, end: number, next: Mode): Mode {
  copy(reading, end);
  return next;
}

/** Copies up to and with `mark`. */
function skipMode(mark: string, next: Mode): Mode {
  return (reading) => {
    const { text, at, final } = reading;
    const found = text.indexOf(mark, at);
    if (found !== -1) return copyThen(reading, found + mark.length, next);
    copy(reading, final ? text.length : Math.max(at, text.length - mark.length + 1));
    return undefined;
  };
}
