import { parseUrl } from "@glassjar/register";
import { QUESTION, SLASH } from "./bytes.ts";
import { withoutReferences } from "./references.ts";

/**
 * The text of an attribute whose bytes are one character each: read in the encoding of the page,
 * UTF-8 where none is known, with character references replaced as far as they can matter.
 */
export function attributeText(raw: string, encoding?: string): string {
  return withoutReferences(isAscii(raw) ? raw : decode(raw, encoding));
}

function decode(raw: string, encoding: string | undefined): string {
  const bytes = Uint8Array.from(raw, (char) => char.charCodeAt(0));
  try {
    return new TextDecoder(encoding ?? "utf-8", { fatal: encoding === undefined }).decode(bytes);
  } catch {
    return raw;
  }
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

const NETWORK = new Set(["http:", "https:", "ws:", "wss:", "ftp:"]);

/** An address whose host stands there plainly: letters and digits, no port, no user, no Punycode. */
const PLAIN = /^(?:https?:)?\/\/((?:(?!xn--)[a-z0-9][a-z0-9-]*\.)+(?!xn--)[a-z]{2,})(?:[/?#]|$)/i;

/**
 * The host an address leads to, lower-case, without a port; undefined when following it asks no
 * host. An address with a host that cannot be told gives "", which no register declares.
 */
export function hostOf(address: string, base: URL): string | undefined {
  const plain = PLAIN.exec(address)?.[1];
  if (plain !== undefined) return plain.toLowerCase();
  const url = parseUrl(address, base);
  // A browser cannot follow what does not parse either.
  if (!url || !NETWORK.has(url.protocol)) return undefined;
  const { hostname } = url;
  return hostname.includes("&") ? "" : hostname;
}

/**
 * Whether an attribute's value is relative at first sight: what stands at its beginning leaves no
 * room for a scheme or a host, whatever follows.
 */
export function isPlainlyRelative(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && isWordByte(bytes[at] as number)) at += 1;
  if (at > from || at === to) return at === to || isPathMark(bytes[at] as number);
  // A slash that a second one cannot follow, in any spelling.
  if (bytes[at] === SLASH) return at + 1 === to || isWordByte(bytes[at + 1] as number);
  return bytes[at] === QUESTION || bytes[at] === HASH;
}

/** Letters, digits, dash, dot, underscore. */
function isWordByte(byte: number): boolean {
  const lower = byte | 0x20;
  return (
    (lower >= 0x61 && lower <= 0x7a) ||
    (byte >= 0x30 && byte <= 0x39) ||
    byte === 0x2d ||
    byte === 0x2e ||
    byte === 0x5f
  );
}

/** Slash behind a word, question mark, hash; a space, unlike a tab, is part of the path. */
function isPathMark(byte: number): boolean {
  return byte === SLASH || byte === QUESTION || byte === HASH || byte === 0x20;
}

const HASH = 0x23;

/** Where the host of an address stands. */
export interface HostSpan {
  readonly from: number;
  readonly to: number;
}

const HTTP = [0x68, 0x74, 0x74, 0x70];

/** The host of an address that begins with `//`, `http://` or `https://` and goes on with a path. */
export function plainHostSpan(bytes: Uint8Array, from: number, to: number): HostSpan | undefined {
  let at = from;
  if (((bytes[at] as number) | 0x20) === HTTP[0]) {
    while (at < from + 4 && ((bytes[at] as number) | 0x20) === HTTP[at - from]) at += 1;
    if (at !== from + 4) return undefined;
    if (((bytes[at] as number) | 0x20) === 0x73) at += 1;
    if (bytes[at] !== 0x3a) return undefined;
    at += 1;
  }
  if (bytes[at] !== SLASH || bytes[at + 1] !== SLASH) return undefined;
  const start = at + 2;
  for (at = start; at < to && isWordByte(bytes[at] as number);) at += 1;
  if (at === start || (at < to && !isPathMark(bytes[at] as number))) return undefined;
  return { from: start, to: at };
}

/** The addresses of a `srcset` (HTML §4.8.4.2.1). */
export function srcsetAddresses(srcset: string): string[] {
  const addresses: string[] = [];
  const candidate = /[\t\n\f\r ,]*([^\t\n\f\r ]+)/y;
  for (let found = candidate.exec(srcset); found; found = candidate.exec(srcset)) {
    const address = found[1] ?? "";
    addresses.push(address.replace(/,+$/, ""));
    // An address that ends in a comma has no descriptors.
    if (!address.endsWith(",")) candidate.lastIndex = afterDescriptors(srcset, candidate.lastIndex);
  }
  return addresses;
}

function afterDescriptors(srcset: string, from: number): number {
  let depth = 0;
  for (let at = from; at < srcset.length; at += 1) {
    if (srcset[at] === "(") depth += 1;
    else if (srcset[at] === ")") depth = 0;
    else if (srcset[at] === "," && depth === 0) return at;
  }
  return srcset.length;
}
