import { APOSTROPHE, EQUALS, GREATER, indexOfByte, QUOTE, SLASH } from "./bytes.ts";

/** A tag as it was scanned. One object serves all tags of a page, so that none is made per tag. */
export interface TagScan {
  /** Offset behind the `>`. */
  end: number;
  selfClosing: boolean;
  /** How many attributes there are, duplicates included. */
  count: number;
  /** Four offsets per attribute: name from and to, value from and to; an absent value is empty. */
  readonly spots: number[];
  /** Whether there may be an attribute that matters on any element. */
  odd: boolean;
}

/** A scan of nothing yet. */
export function createTagScan(): TagScan {
  return { end: 0, selfClosing: false, count: 0, spots: [], odd: false };
}

// What a byte does in a tag. A table, because most of the time of a page is spent in these loops.
const NONE = 0;
const IS_SPACE = 1;
const IS_SLASH = 2;
const ENDS_TAG = 3;
const IS_EQUALS = 4;
const DOES = new Uint8Array(256);
for (const byte of [0x09, 0x0a, 0x0c, 0x0d, 0x20]) DOES[byte] = IS_SPACE;
DOES[SLASH] = IS_SLASH;
DOES[GREATER] = ENDS_TAG;
DOES[EQUALS] = IS_EQUALS;

/** Offset behind the tag name that starts at `from`, or the end of the bytes. */
export function tagNameEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at < bytes.length; at += 1) {
    const does = DOES[bytes[at] as number] as number;
    if (does !== NONE && does !== IS_EQUALS) break;
  }
  return at;
}

/**
 * Reads the attributes of a tag from behind its name to its `>` (HTML §13.2.5.32 to 40). Returns
 * false when the bytes end first.
 */
export function scanTag(bytes: Uint8Array, from: number, scan: TagScan): boolean {
  const { length } = bytes;
  let at = from;
  let slash = false;
  scan.count = 0;
  scan.odd = false;
  while (at < length) {
    const does = DOES[bytes[at] as number];
    if (does === ENDS_TAG) {
      scan.selfClosing = slash;
      scan.end = at + 1;
      return true;
    }
    slash = does === IS_SLASH;
    if (slash || does === IS_SPACE) {
      at += 1;
      continue;
    }
    at = scanAttribute(bytes, at, scan);
    if (at === -1) return false;
  }
  return false;
}

/** Reads one attribute; the offset behind it, or -1 when the bytes end first. */
function scanAttribute(bytes: Uint8Array, from: number, scan: TagScan): number {
  const { length } = bytes;
  // The first character of a name is any, even `=`, so the search for its end starts behind it.
  let at = from + 1;
  while (at < length && DOES[bytes[at] as number] === NONE) at += 1;
  const nameEnd = at;
  while (at < length && DOES[bytes[at] as number] === IS_SPACE) at += 1;
  if (at >= length) return -1;
  if (bytes[at] !== EQUALS) {
    note(bytes, scan, from, nameEnd, nameEnd, nameEnd);
    // Space after the name is looked at again, so that "/ >" does not count as self-closing.
    return nameEnd;
  }
  at += 1;
  while (at < length && DOES[bytes[at] as number] === IS_SPACE) at += 1;
  if (at >= length) return -1;
  const quote = bytes[at] as number;
  const quoted = quote === QUOTE || quote === APOSTROPHE;
  const valueStart = quoted ? at + 1 : at;
  const valueEnd = quoted ? indexOfByte(bytes, quote, valueStart) : unquotedEnd(bytes, at);
  if (valueEnd === -1) return -1;
  note(bytes, scan, from, nameEnd, valueStart, valueEnd);
  return quoted ? valueEnd + 1 : valueEnd;
}

/** A slash is part of an unquoted value: `<a href=/x/>` is not self-closing. */
function unquotedEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const does = DOES[bytes[at] as number];
    if (does === ENDS_TAG || does === IS_SPACE) return at;
  }
  return -1;
}

function note(
  bytes: Uint8Array,
  scan: TagScan,
  nameStart: number,
  nameEnd: number,
  valueStart: number,
  valueEnd: number,
): void {
  const at = scan.count * 4;
  const { spots } = scan;
  spots[at] = nameStart;
  spots[at + 1] = nameEnd;
  spots[at + 2] = valueStart;
  spots[at + 3] = valueEnd;
  scan.count += 1;
  if (mayMatter(nameEnd - nameStart, bytes[nameStart] as number)) scan.odd = true;
}

/** By length and first letter: ping, style, background, formaction, attributionsrc. */
function mayMatter(length: number, first: number): boolean {
  const letter = first | 0x20;
  if (length === 5) return letter === 0x73;
  if (length === 4) return letter === 0x70;
  if (length === 10) return letter === 0x62 || letter === 0x66;
  return length === 14 && letter === 0x61;
}
