import { DASH, EXCLAMATION, GREATER, isSpace, LESS, lowerByte, SLASH } from "./bytes.ts";

/** Finds where raw text ends. A search goes on where the last one stopped. */
export interface TextEnd {
  /** Offset of the end tag, or -1 when it is not in these bytes. */
  readonly found: number;
  /** Up to where the text is surely inside the element. */
  readonly safe: number;
}

/** Whether these bytes are the word, in letters of either case, followed by space, slash or `>`. */
function isWord(bytes: Uint8Array, from: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (lowerByte(bytes[from + at] ?? 0) !== word.charCodeAt(at)) return false;
  const behind = bytes[from + word.length];
  return behind === GREATER || behind === SLASH || isSpace(behind);
}

/** Finds `</name` followed by space, slash or `>`: nothing else ends raw text. */
export function findEndTag(bytes: Uint8Array, from: number, name: string): TextEnd {
  const reach = name.length + 3;
  for (let at = bytes.indexOf(LESS, from); at !== -1; at = bytes.indexOf(LESS, at + 1)) {
    if (at + reach > bytes.length) return { found: -1, safe: at };
    if (bytes[at + 1] === SLASH && isWord(bytes, at + 2, name)) return { found: at, safe: at };
  }
  return { found: -1, safe: bytes.length };
}

/** How deep a script's text is in the states that `<!--` opens (HTML §13.2.5.15 to 31). */
export type ScriptState = "plain" | "escaped" | "double";

/** Remembers the state of a script's text from one search to the next. */
export interface ScriptText {
  state: ScriptState;
}

/**
 * Finds the end tag of a script. Inside `<!--` a `<script` makes the next `</script` harmless; this
 * is how browsers read it, so whoever stops at the first one sees tags in script text, or misses tags.
 */
export function findScriptEnd(bytes: Uint8Array, from: number, text: ScriptText): TextEnd {
  let at = from;
  while (true) {
    const less = bytes.indexOf(LESS, at);
    const closed = text.state === "plain" ? -1 : commentEnd(bytes, at, less);
    if (closed !== -1) {
      text.state = "plain";
      at = closed;
      continue;
    }
    if (less === -1) return { found: -1, safe: unclosed(bytes, at, text.state) };
    if (less + LONGEST > bytes.length)
      return { found: -1, safe: unclosed(bytes.subarray(0, less), at, text.state) };
    if (bytes[less + 1] === SLASH && isWord(bytes, less + 2, "script")) {
      if (text.state !== "double") return { found: less, safe: less };
      text.state = "escaped";
      at = less + "</script".length;
      continue;
    }
    at = less + openMark(bytes, less, text);
  }
}

const LONGEST = "</script>".length;

/** Reads `<!--` or `<script` at `less`; how many bytes are done with. */
function openMark(bytes: Uint8Array, less: number, text: ScriptText): number {
  if (bytes[less + 1] === EXCLAMATION && bytes[less + 2] === DASH && bytes[less + 3] === DASH) {
    if (text.state === "plain") text.state = "escaped";
    // The dashes of "<!-->" are also those of "-->".
    return 2;
  }
  if (text.state === "escaped" && isWord(bytes, less + 1, "script")) text.state = "double";
  return 1;
}

/** Offset behind a `-->` in front of `before`, -1 for none. */
function commentEnd(bytes: Uint8Array, from: number, before: number): number {
  const limit = before === -1 ? bytes.length : before;
  for (let at = from + 2; at < limit; at += 1)
    if (bytes[at] === GREATER && bytes[at - 1] === DASH && bytes[at - 2] === DASH) return at + 1;
  return -1;
}

/** Dashes at the end may become a `-->`. */
function unclosed(bytes: Uint8Array, from: number, state: ScriptState): number {
  if (state === "plain") return Math.max(from, bytes.length);
  let safe = bytes.length;
  while (safe > from && safe > bytes.length - 2 && bytes[safe - 1] === DASH) safe -= 1;
  return safe;
}
