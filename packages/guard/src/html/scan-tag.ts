/** Called for each attribute with offsets into the text; the value's are equal where it has none. */
export type AttributeVisitor = (
  nameStart: number,
  nameEnd: number,
  valueStart: number,
  valueEnd: number,
) => void;

/** Where a tag ends. */
export interface TagEnd {
  /** Offset behind the `>`. */
  readonly end: number;
  readonly selfClosing: boolean;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/** Whether a character code is white space of HTML: tab, line feed, form feed, return, space. */
function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

/** Whether a character code is an ASCII letter: what a tag name starts with. */
export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Offset behind the tag name that starts at `from`, or the end of the text. */
export function tagNameEnd(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); at < text.length; code = text.charCodeAt(++at))
    if (isSpace(code) || code === SLASH || code === GREATER) break;
  return at;
}

/**
 * Reads the attributes of a tag from behind its name to its `>` (HTML §13.2.5.32 to 40). Returns
 * undefined when the text ends first.
 */
export function scanTag(text: string, from: number, visit?: AttributeVisitor): TagEnd | undefined {
  let at = from;
  let slash = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return { end: at + 1, selfClosing: slash };
    slash = code === SLASH;
    if (slash || isSpace(code)) {
      at += 1;
      continue;
    }
    const nameStart = at;
    const nameEnd = attributeNameEnd(text, at + 1);
    at = skipSpace(text, nameEnd);
    if (text.charCodeAt(at) !== EQUALS) {
      visit?.(nameStart, nameEnd, nameEnd, nameEnd);
      // Space after the name is looked at again, so that "/ >" does not count as self-closing.
      at = nameEnd;
      continue;
    }
    at = skipSpace(text, at + 1);
    const quote = text.charCodeAt(at);
    const quoted = quote === QUOTE || quote === APOSTROPHE;
    const valueStart = quoted ? at + 1 : at;
    const valueEnd = quoted
      ? text.indexOf(quote === QUOTE ? '"' : "'", valueStart)
      : unquotedEnd(text, at);
    if (valueEnd === -1) return undefined;
    visit?.(nameStart, nameEnd, valueStart, valueEnd);
    at = quoted ? valueEnd + 1 : valueEnd;
  }
  return undefined;
}

/** The first character of a name is any, even `=`, so the search starts behind it. */
function attributeNameEnd(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); at < text.length; code = text.charCodeAt(++at))
    if (isSpace(code) || code === SLASH || code === GREATER || code === EQUALS) break;
  return at;
}

/** A slash is part of an unquoted value: `<a href=/x/>` is not self-closing. */
function unquotedEnd(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); at < text.length; code = text.charCodeAt(++at))
    if (isSpace(code) || code === GREATER) break;
  return at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}
