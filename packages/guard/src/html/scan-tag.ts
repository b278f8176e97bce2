import { APOSTROPHE, EQUALS, GREATER, isSpace, QUOTE, SLASH } from "./bytes.ts";

/** A tag as it was scanned. One object serves all tags of a page, so that none is made per tag. */
export interface TagScan {
  /** Offset behind the `>`. */
  end: number;
  selfClosing: boolean;
  /** How many attributes there are, duplicates included. */
  count: number;
  /** Four offsets per attribute: name from and to, value from and to; an absent value is empty. */
  spots: Int32Array;
  /** Whether there may be an attribute that matters on any element. */
  odd: boolean;
}

/** A scan of nothing yet. */
export function createTagScan(): TagScan {
  return { end: 0, selfClosing: false, count: 0, spots: new Int32Array(64), odd: false };
}

/** Offset behind the tag name that starts at `from`, or the end of the bytes. */
export function tagNameEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    // Everything that ends a name is below the letters.
    if (byte <= GREATER && (byte === GREATER || byte === SLASH || isSpace(byte))) break;
  }
  return at;
}

/**
 * Reads the attributes of a tag from behind its name to its `>` (HTML §13.2.5.32 to 40). Returns
 * false when the bytes end first. One loop, because most of the time of a page is spent here.
 */
export function scanTag(bytes: Uint8Array, from: number, scan: TagScan): boolean {
  const { length } = bytes;
  let at = from;
  let slash = false;
  scan.count = 0;
  scan.odd = false;
  while (at < length) {
    const byte = bytes[at] as number;
    if (byte === SPACE || isSpace(byte)) {
      slash = false;
      at += 1;
      continue;
    }
    if (byte === GREATER) {
      scan.selfClosing = slash;
      scan.end = at + 1;
      return true;
    }
    slash = byte === SLASH;
    if (slash) {
      at += 1;
      continue;
    }
    const nameStart = at;
    // The first character of a name is any, even `=`, so the search for its end starts behind it.
    at += 1;
    while (at < length && !isNameEnd(bytes[at] as number)) at += 1;
    const nameEnd = at;
    if (bytes[at] !== EQUALS) at = skipSpace(bytes, at);
    if (at >= length) return false;
    if (bytes[at] !== EQUALS) {
      note(bytes, scan, nameStart, nameEnd, nameEnd, nameEnd);
      // Space after the name is looked at again, so that "/ >" does not count as self-closing.
      at = nameEnd;
      continue;
    }
    at += 1;
    if (isSpace(bytes[at])) at = skipSpace(bytes, at);
    const quote = bytes[at];
    const quoted = quote === QUOTE || quote === APOSTROPHE;
    const valueStart = quoted ? at + 1 : at;
    const valueEnd = quoted ? bytes.indexOf(quote, valueStart) : unquotedEnd(bytes, at);
    if (valueEnd === -1) return false;
    note(bytes, scan, nameStart, nameEnd, valueStart, valueEnd);
    at = quoted ? valueEnd + 1 : valueEnd;
  }
  return false;
}

const SPACE = 0x20;

function isNameEnd(byte: number): boolean {
  if (byte > GREATER) return false;
  return byte === EQUALS || byte === GREATER || byte === SLASH || isSpace(byte);
}

/** A slash is part of an unquoted value: `<a href=/x/>` is not self-closing. */
function unquotedEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === GREATER || isSpace(byte)) return at;
  }
  return -1;
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at += 1;
  return at;
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
  if (at === scan.spots.length) grow(scan);
  const { spots } = scan;
  spots[at] = nameStart;
  spots[at + 1] = nameEnd;
  spots[at + 2] = valueStart;
  spots[at + 3] = valueEnd;
  scan.count += 1;
  if (mayMatter(nameEnd - nameStart, bytes[nameStart] as number)) scan.odd = true;
}

function grow(scan: TagScan): void {
  const larger = new Int32Array(scan.spots.length * 2);
  larger.set(scan.spots);
  scan.spots = larger;
}

/** By length and first letter: ping, style, background, formaction, attributionsrc. */
function mayMatter(length: number, first: number): boolean {
  const letter = first | 0x20;
  if (length === 5) return letter === 0x73;
  if (length === 4) return letter === 0x70;
  if (length === 10) return letter === 0x62 || letter === 0x66;
  return length === 14 && letter === 0x61;
}
