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
 * false when the bytes end first.
 */
export function scanTag(bytes: Uint8Array, from: number, scan: TagScan): boolean {
  const { length } = bytes;
  let at = from;
  scan.count = 0;
  scan.odd = false;
  scan.selfClosing = false;
  while (at < length) {
    const byte = bytes[at] as number;
    if (byte === GREATER) {
      scan.selfClosing = bytes[at - 1] === SLASH && at > from && !isValueEnd(scan, at);
      scan.end = at + 1;
      return true;
    }
    if (byte === SLASH || isSpace(byte)) {
      at += 1;
      continue;
    }
    at = scanAttribute(bytes, at, scan);
    if (at === -1) return false;
  }
  return false;
}

/** A slash is part of an unquoted value: `<a href=/x/>` is not self-closing. */
function isValueEnd({ count, spots }: TagScan, at: number): boolean {
  return count > 0 && spots[count * 4 - 1] === at;
}

/** Reads one attribute; the offset behind it, or -1 when the bytes end first. */
function scanAttribute(bytes: Uint8Array, from: number, scan: TagScan): number {
  const { length } = bytes;
  // The first character of a name is any, even `=`, so the search for its end starts behind it.
  let at = from + 1;
  for (; at < length; at += 1) {
    const byte = bytes[at] as number;
    if (byte <= GREATER && isNameEnd(byte)) break;
  }
  const nameEnd = at;
  at = skipSpace(bytes, at);
  if (bytes[at] !== EQUALS) {
    if (at >= length) return -1;
    note(bytes, scan, from, nameEnd, nameEnd, nameEnd);
    // Space after the name is looked at again, so that "/ >" does not count as self-closing.
    return nameEnd;
  }
  at = skipSpace(bytes, at + 1);
  const quote = bytes[at];
  if (quote === QUOTE || quote === APOSTROPHE) {
    const end = bytes.indexOf(quote, at + 1);
    if (end === -1) return -1;
    note(bytes, scan, from, nameEnd, at + 1, end);
    return end + 1;
  }
  const valueStart = at;
  for (; at < length; at += 1) {
    const byte = bytes[at] as number;
    if (byte <= GREATER && (byte === GREATER || isSpace(byte))) break;
  }
  if (at >= length) return -1;
  note(bytes, scan, from, nameEnd, valueStart, at);
  return at;
}

function isNameEnd(byte: number): boolean {
  return byte === EQUALS || byte === GREATER || byte === SLASH || isSpace(byte);
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
