import {
  AMPERSAND,
  DASH,
  EXCLAMATION,
  GREATER,
  indexOfByte,
  isLetter,
  latin1,
  LESS,
  QUESTION,
  SLASH,
} from "./bytes.ts";
import { isQuirks } from "./doctype.ts";
import { findEndTag, findScriptEnd, type ScriptText } from "./raw-text.ts";
import { createTagScan, scanTag, tagNameEnd, type TagScan } from "./scan-tag.ts";
import { createTagToken, isRules } from "./tag-token.ts";
import { classOf } from "./text-class.ts";
import type { Namespace } from "./tree/element.ts";
import { endTag, isForeign, readText, startTag } from "./tree/foreign.ts";
import { createKinds, GROUP, known, type TagKind } from "./tree/kinds.ts";
import { createFragment, createPage, endPage, isDeafToText } from "./tree/page.ts";
import { current } from "./tree/stack.ts";
import { restoreTree, treeState, type TreeState } from "./tree/tree-state.ts";

/** A start tag as it stands in the page. Valid until the handler returns. */
export interface StartTag {
  readonly kind: TagKind;
  readonly namespace: Namespace;
  readonly bytes: Uint8Array;
  /** Offset behind the name. */
  readonly nameEnd: number;
  readonly scan: TagScan;
}

/** What a tokenizer tells. Offsets are those of the bytes it was given. */
export interface MarkupHandler {
  /** A start tag with attributes that may matter; one of speculation rules comes with its text. */
  startTag(tag: StartTag): void;
  /** Style sheet text. Returns up to where it was read; the rest comes again, with more. */
  style(bytes: Uint8Array, from: number, last: boolean): number;
  /** Text of a `style` in SVG, in which character references count. */
  foreignStyle(bytes: Uint8Array, from: number, to: number): void;
  /** The head begins here. */
  head(at: number): void;
  /** The body begins here. */
  body(at: number): void;
}

/** Reads a page, in one piece or in several. */
export interface Tokenizer {
  /**
   * Reads on from an offset; nothing follows the bytes when they are `final`. Returns up to where it
   * has read; what is behind is to be given again, with more.
   */
  read(bytes: Uint8Array, from: number, final: boolean): number;
  /** What it knows here; undefined inside of something that is read by itself, such as a script. */
  state(): TokenizerState | undefined;
  /** Goes on from a state, with the bytes behind it. */
  resume(state: TokenizerState): void;
}

/** What a tokenizer knows between two tags. */
export interface TokenizerState {
  readonly tree: TreeState;
  readonly doctype: boolean;
}

/** Reads content of one kind; returns up to where, or `~offset` when it needs more bytes. */
type ContentReader = (bytes: Uint8Array, from: number, final: boolean) => number;

/**
 * Creates an HTML tokenizer after HTML §13.2.5 that knows what is open (§13.2.6), which is what
 * decides how it goes on. Content of `<noscript>` is read as markup of its own, because visitors
 * without JavaScript get it.
 */
export function createTokenizer(handler: MarkupHandler, part: "page" | "body"): Tokenizer {
  const kinds = createKinds();
  const scan = createTagScan();
  const token = createTagToken(scan);
  // Where what is read begins, and what a tag of its own has begun.
  let begins = 0;
  let begun: "head" | "body" | undefined;
  const tree = part === "body" ? createFragment() : createPage({ head, body });
  let content: ContentReader | undefined;
  let ownEndTag = false;
  let doctype = false;

  return { read, state, resume };

  function state(): TokenizerState | undefined {
    const open = content || ownEndTag ? undefined : treeState(tree);
    return open && { tree: open, doctype };
  }

  function resume(from: TokenizerState): void {
    restoreTree(tree, from.tree);
    doctype = from.doctype;
    content = undefined;
    ownEndTag = false;
  }

  function head(explicit: boolean): void {
    if (explicit) begun = "head";
    else handler.head(begins);
  }

  function body(explicit: boolean): void {
    if (explicit) begun = "body";
    else handler.body(begins);
  }

  function read(bytes: Uint8Array, from: number, final: boolean): number {
    let at = from;
    while (at < bytes.length) {
      const stop = content ? content(bytes, at, final) : readMarkup(bytes, at, final);
      if (stop < 0) return ~stop;
      at = stop;
    }
    if (final && !content) {
      begins = at;
      endPage(tree);
    }
    return at;
  }

  /** Reads until content of another kind begins. */
  function readMarkup(bytes: Uint8Array, from: number, final: boolean): number {
    let at = from;
    while (at >= 0 && at < bytes.length && !content) {
      const found = indexOfByte(bytes, LESS, at);
      const less = found === -1 ? bytes.length : found;
      if (less > at) {
        const upTo = readTextRun(bytes, at, less, final || found !== -1);
        if (upTo < less) return ~upTo;
      }
      if (found === -1) return less;
      const next = bytes[less + 1];
      if (isLetter(next)) at = readStartTag(bytes, less, final);
      else if (next === SLASH && isLetter(bytes[less + 2])) at = readEndTag(bytes, less, final);
      else at = readOther(bytes, less, final);
    }
    return at;
  }

  function readTextRun(bytes: Uint8Array, from: number, to: number, whole: boolean): number {
    const top = current(tree);
    if (top?.namespace === "svg" && top.kind === STYLE) {
      if (!whole) return from;
      handler.foreignStyle(bytes, from, to);
    }
    if (isDeafToText(tree)) return to;
    const upTo = whole ? to : beforeReference(bytes, from, to);
    const found = classOf(bytes, from, upTo);
    begins = found.beginsAt;
    readText(tree, found);
    return upTo;
  }

  function readStartTag(bytes: Uint8Array, less: number, final: boolean): number {
    const nameEnd = tagNameEnd(bytes, less + 1);
    if (!scanTag(bytes, nameEnd, scan)) return unfinished(bytes, less, final);
    const { end } = scan;
    const kind = kinds(bytes, less + 1, nameEnd);
    token.set(bytes, kind);
    if (kind === SCRIPT && scan.count > 0 && !final && isRules(token)) {
      // They are judged by their text, so the tag waits for it.
      if (findScriptEnd(bytes, end, { state: "plain" }).found === -1) return ~less;
    }
    begins = less;
    const namespace = startTag(tree, token);
    if (scan.count > 0 && (scan.odd || namespace !== "html" || (kind.groups & GROUP.asking) !== 0))
      handler.startTag({ kind, namespace, bytes, nameEnd, scan });
    if (begun) tellBegun(end);
    if (tree.content) content = readerOf(kind);
    return end;
  }

  function tellBegun(at: number): void {
    const which = begun;
    begun = undefined;
    if (which === "head") handler.head(at);
    else handler.body(at);
  }

  function readEndTag(bytes: Uint8Array, less: number, final: boolean): number {
    const nameEnd = tagNameEnd(bytes, less + 2);
    if (!scanTag(bytes, nameEnd, scan)) return unfinished(bytes, less, final);
    if (ownEndTag) ownEndTag = false;
    else {
      token.set(bytes, kinds(bytes, less + 2, nameEnd));
      begins = less;
      endTag(tree, token);
    }
    return scan.end;
  }

  /** Reads a `<` that begins neither a start tag nor an end tag. */
  function readOther(bytes: Uint8Array, less: number, final: boolean): number {
    const next = bytes[less + 1];
    if (next === EXCLAMATION) return readDeclaration(bytes, less, final);
    const isBogus = next === QUESTION || (next === SLASH && less + 2 < bytes.length);
    if (isBogus) return skipThrough(bytes, less, GREATER);
    if (!final && (next === undefined || next === SLASH)) return ~less;
    readTextRun(bytes, less, less + 1, true);
    return less + 1;
  }

  function readDeclaration(bytes: Uint8Array, less: number, final: boolean): number {
    if (!final && bytes.length - less < CDATA.length) return ~less;
    const opening = latin1(bytes, less, Math.min(bytes.length, less + CDATA.length));
    if (opening.startsWith("<!--")) return readComment(bytes, less, final);
    if (opening === CDATA && isForeign(tree)) return enter(readCdata, less + CDATA.length);
    if (!doctype && opening.toLowerCase() === "<!doctype") {
      const end = bytes.indexOf(GREATER, less);
      if (end === -1) return unfinished(bytes, less, final);
      doctype = true;
      tree.quirks = isQuirks(bytes, less, end + 1);
    }
    return skipThrough(bytes, less, GREATER);
  }

  function readComment(bytes: Uint8Array, less: number, final: boolean): number {
    const end = commentEnd(bytes, less + 2, less + 4);
    if (end !== -1) return end;
    // What is put behind a comment that never ends is in it, so no head or body begins there.
    return enter(readCommentRest, final ? bytes.length : less + 4);
  }

  function readCommentRest(bytes: Uint8Array, from: number, final: boolean): number {
    const end = commentEnd(bytes, from, from);
    if (end !== -1) return leave(end);
    return final ? bytes.length : ~Math.max(from, bytes.length - LONGEST_COMMENT_END + 1);
  }

  function readCdata(bytes: Uint8Array, from: number, final: boolean): number {
    const end = cdataEnd(bytes, from);
    if (end !== -1) return leave(end);
    return final ? bytes.length : ~Math.max(from, bytes.length - CDATA_END.length + 1);
  }

  /** Up to and with the mark; where it is missing, it is looked for in what comes. */
  function skipThrough(bytes: Uint8Array, from: number, mark: number): number {
    const end = bytes.indexOf(mark, from);
    if (end !== -1) return end + 1;
    const skip: ContentReader = (more, at) => {
      const found = more.indexOf(mark, at);
      return found === -1 ? more.length : leave(found + 1);
    };
    return enter(skip, bytes.length);
  }

  function enter(reader: ContentReader, at: number): number {
    content = reader;
    return at;
  }

  function leave(at: number): number {
    content = undefined;
    return at;
  }

  /** The element has no place in the tree, so its end tag must not look for one. */
  function leaveText(at: number): number {
    ownEndTag = true;
    return leave(at);
  }

  function readerOf(kind: TagKind): ContentReader {
    const how = tree.content;
    tree.content = undefined;
    if (how === "plaintext") return (bytes) => bytes.length;
    if (how === "either") return eitherReader(kind.name);
    if (how === "script") return scriptReader({ state: "plain" });
    return kind === STYLE ? styleReader : rawReader(kind.name);
  }

  function scriptReader(text: ScriptText): ContentReader {
    return (bytes, from, final) => {
      const { found, safe } = findScriptEnd(bytes, from, text);
      if (found !== -1) return leaveText(found);
      return final ? bytes.length : ~safe;
    };
  }

  function rawReader(name: string): ContentReader {
    return (bytes, from, final) => {
      const { found, safe } = findEndTag(bytes, from, name);
      if (found !== -1) return leaveText(found);
      return final ? bytes.length : ~safe;
    };
  }

  function styleReader(bytes: Uint8Array, from: number, final: boolean): number {
    const { found, safe } = findEndTag(bytes, from, "style");
    const end = found === -1 && final ? bytes.length : safe;
    const last = found !== -1 || final;
    const upTo = handler.style(bytes.subarray(0, end), from, last);
    if (found !== -1) return leaveText(found);
    return final ? bytes.length : ~upTo;
  }

  function eitherReader(name: string): ContentReader {
    const inner = createTokenizer(handler, "body");
    return (bytes, from, final) => {
      const { found, safe } = findEndTag(bytes, from, name);
      const end = found === -1 && final ? bytes.length : safe;
      const upTo = inner.read(bytes.subarray(0, end), from, found !== -1 || final);
      if (found !== -1) return leaveText(found);
      return final ? bytes.length : ~upTo;
    };
  }
}

const STYLE = known("style");
const SCRIPT = known("script");
const CDATA = "<![CDATA[";
const CDATA_END = "]]>";
const LONGEST_COMMENT_END = "--!>".length;
const LONGEST_REFERENCE = 32;

/** A browser drops a tag that the page ends in, so it can be written as it is. */
function unfinished(bytes: Uint8Array, less: number, final: boolean): number {
  return final ? bytes.length : ~less;
}

/** A character reference may go on in the next piece. */
function beforeReference(bytes: Uint8Array, from: number, to: number): number {
  const at = bytes.lastIndexOf(AMPERSAND, to - 1);
  return at >= from && at > to - LONGEST_REFERENCE ? at : to;
}

/** Offset behind the end of a comment; `strict` is where dashes of `--!>` can begin. */
function commentEnd(bytes: Uint8Array, from: number, strict: number): number {
  for (let at = bytes.indexOf(GREATER, from + 2); at !== -1; at = bytes.indexOf(GREATER, at + 1)) {
    if (bytes[at - 1] === DASH && bytes[at - 2] === DASH) return at + 1;
    const marked = bytes[at - 1] === EXCLAMATION && at - 3 >= strict;
    if (marked && bytes[at - 2] === DASH && bytes[at - 3] === DASH) return at + 1;
  }
  return -1;
}

function cdataEnd(bytes: Uint8Array, from: number): number {
  const bracket = 0x5d;
  for (let at = bytes.indexOf(GREATER, from + 2); at !== -1; at = bytes.indexOf(GREATER, at + 1))
    if (bytes[at - 1] === bracket && bytes[at - 2] === bracket) return at + 1;
  return -1;
}
