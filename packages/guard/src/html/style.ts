import { APOSTROPHE, isSpace, latin1, QUOTE, SLASH } from "./bytes.ts";
import type { Edits } from "./edits.ts";
import type { Holders } from "./holders.ts";

/** What is put in front of a held address in a style sheet: an empty resource, with the address kept. */
const HELD_IN_STYLE = "data:,#";

/** Reads the text of one style sheet, in one piece or in several. */
export interface StyleReader {
  /**
   * Reads from an offset to the end of the bytes; `last` when nothing follows. Returns up to where it
   * has read.
   */
  read(bytes: Uint8Array, from: number, last: boolean): number;
}

/** What was read of a token: where it ends, -1 when the bytes end first. */
type End = number;

const STAR = 0x2a;
const BACKSLASH = 0x5c;
const OPEN = 0x28;
const CLOSE = 0x29;
const AT = 0x40;
const SEMICOLON = 0x3b;
const NEWLINES = new Set([0x0a, 0x0c, 0x0d]);

/** Longer words are no function of ours, however its letters are escaped. */
const LONGEST_NAME = 256;

/** Functions in which a string is an address (CSS Images 4, CSS Values 4). */
const ADDRESSING = /^(?:-webkit-)?(?:image-set|cross-fade|image|src)$/;

/**
 * Creates a reader that finds the addresses of a style sheet (CSS Syntax 3 §4) in `url()`, `@import`
 * and the image functions, and makes those that are held lead nowhere. Strings that are no address,
 * comments and `@namespace` stay.
 */
export function createStyleReader(holders: Holders, edits: Edits): StyleReader {
  let depth = 0;
  /** Parentheses of the innermost addressing function, 0 outside. */
  let addressing = 0;
  let rule: "import" | "namespace" | undefined;
  /** Where a token may end without its mark: the end of the sheet closes what is open. */
  let sheetEnd = -1;

  return { read };

  function read(bytes: Uint8Array, from: number, last: boolean): number {
    let at = from;
    sheetEnd = last ? bytes.length : -1;
    while (at < bytes.length) {
      const end = readToken(bytes, at);
      if (end === -1) return last ? bytes.length : at;
      at = end;
    }
    return at;
  }

  function readToken(bytes: Uint8Array, at: number): End {
    const byte = bytes[at] as number;
    if (isIdentStart(byte)) return readWord(bytes, at);
    if (byte === QUOTE || byte === APOSTROPHE) return readString(bytes, at, isAddressHere());
    if (byte === SLASH) return at + 1 === bytes.length ? -1 : readSlash(bytes, at);
    if (byte === AT) return readAtRule(bytes, at);
    if (byte === SEMICOLON) rule = undefined;
    else if (byte === OPEN) depth += 1;
    else if (byte === CLOSE) closeParenthesis();
    return at + 1;
  }

  function isAddressHere(): boolean {
    return rule === "import" || addressing > 0;
  }

  function closeParenthesis(): void {
    depth = Math.max(0, depth - 1);
    if (depth < addressing) addressing = 0;
  }

  function readWord(bytes: Uint8Array, from: number): End {
    const end = identEnd(bytes, from);
    if (end === bytes.length && end - from < LONGEST_NAME) return -1;
    if (bytes[end] !== OPEN) return end;
    const name = unescape(latin1(bytes, from, end)).toLowerCase();
    if (name === "url") return readUrl(bytes, end + 1);
    depth += 1;
    if (ADDRESSING.test(name) && addressing === 0) addressing = depth;
    return end + 1;
  }

  function readAtRule(bytes: Uint8Array, from: number): End {
    const end = identEnd(bytes, from + 1);
    if (end === bytes.length) return -1;
    const name = unescape(latin1(bytes, from + 1, end)).toLowerCase();
    rule = name === "import" || name === "namespace" ? name : undefined;
    return end;
  }

  function readUrl(bytes: Uint8Array, from: number): End {
    let at = from;
    while (isSpace(bytes[at])) at += 1;
    if (at >= bytes.length) return -1;
    const isString = bytes[at] === QUOTE || bytes[at] === APOSTROPHE;
    if (isString) return readString(bytes, at, true);
    const end = unquotedEnd(bytes, at) ?? sheetEnd;
    if (end !== -1) judge(bytes, at, end);
    return end;
  }

  function readString(bytes: Uint8Array, from: number, isAddress: boolean): End {
    const end = stringEnd(bytes, from);
    if (isAddress && (end ?? sheetEnd) !== -1)
      judge(bytes, from + 1, end === undefined ? sheetEnd : end - 1);
    return end ?? sheetEnd;
  }

  function judge(bytes: Uint8Array, from: number, to: number): void {
    const isNamespace = rule === "namespace";
    if (rule === "import") rule = undefined;
    if (isNamespace || from === to || holders.passes(bytes, from, to)) return;
    const address = unescape(latin1(bytes, from, to)).trim();
    if (holders.ofAddress(address) !== undefined) edits.insert(from, HELD_IN_STYLE);
  }
}

function isIdentStart(byte: number): boolean {
  const lower = byte | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || byte === 0x5f || byte === BACKSLASH || byte > 0x7f;
}

function isIdent(byte: number): boolean {
  return isIdentStart(byte) || (byte >= 0x30 && byte <= 0x39) || byte === 0x2d;
}

function identEnd(bytes: Uint8Array, from: number): End {
  let at = from;
  while (at < bytes.length && isIdent(bytes[at] as number))
    at += bytes[at] === BACKSLASH ? escapeLength(bytes, at) : 1;
  return Math.min(at, bytes.length);
}

/** A backslash with what it escapes: six hexadecimal digits and a space, or any character. */
function escapeLength(bytes: Uint8Array, at: number): number {
  const hex = /^[0-9a-fA-F]{1,6}[\t\n\f\r ]?/.exec(
    latin1(bytes, at + 1, Math.min(bytes.length, at + 8)),
  );
  return 1 + (hex?.[0].length ?? 1);
}

/** Offset behind the closing quote, or behind the newline that breaks a string off. */
function stringEnd(bytes: Uint8Array, from: number): number | undefined {
  const quote = bytes[from];
  for (let at = from + 1; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === BACKSLASH) at += 1;
    else if (byte === quote || NEWLINES.has(byte)) return at + 1;
  }
  return undefined;
}

/** Offset of the parenthesis that closes an address without quotes. */
function unquotedEnd(bytes: Uint8Array, from: number): number | undefined {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === BACKSLASH) at += 1;
    else if (bytes[at] === CLOSE) return at;
  }
  return undefined;
}

/** A comment, or a slash. */
function readSlash(bytes: Uint8Array, from: number): End {
  if (bytes[from + 1] !== STAR) return from + 1;
  for (let at = bytes.indexOf(STAR, from + 2); at !== -1; at = bytes.indexOf(STAR, at + 1))
    if (bytes[at + 1] === SLASH) return at + 2;
  return -1;
}

function unescape(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(
    /\\(?:([0-9a-fA-F]{1,6})[\t\n\f\r ]?|(\r\n|[^]))/g,
    (_whole, hex?: string, char?: string) => {
      if (hex === undefined) return /^[\r\n\f]/.test(char ?? "") ? "" : (char ?? "");
      const code = Number.parseInt(hex, 16);
      return code === 0 || code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
    },
  );
}
