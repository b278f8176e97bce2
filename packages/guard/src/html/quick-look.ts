import { isSpace } from "./bytes.ts";
import type { Holders } from "./holders.ts";
import type { StartTag } from "./tokenizer.ts";
import { ATTRIBUTES, readingOf } from "./watched.ts";

const COMMA = 0x2c;
const PARENTHESIS = 0x28;

/**
 * Whether a start tag needs a closer look. Most do not: their addresses are relative, or lead to a
 * host that is known to pass.
 */
export function mayBeHeld({ kind, namespace, bytes, scan }: StartTag, holders: Holders): boolean {
  const { spots, count } = scan;
  for (let at = 0; at < count * 4; at += 4) {
    const watched = ATTRIBUTES.find(bytes, spots[at] as number, spots[at + 1] as number);
    if (watched === undefined) continue;
    const { name } = watched;
    const [from, to] = [spots[at + 2] as number, spots[at + 3] as number];
    switch (readingOf(namespace, kind.name, watched)) {
      case undefined:
        if (name === MARK || (name === "type" && kind.content === "script" && isLong(from, to)))
          return true;
        break;
      case "address":
      case "navigation":
        if (!holders.passes(bytes, from, to)) return true;
        break;
      case "srcset":
        if (!allPass(bytes, from, to, holders)) return true;
        break;
      case "style":
        if (mayAddress(bytes, from, to)) return true;
        break;
      default:
        if (to > from) return true;
    }
  }
  return false;
}

const MARK = "data-jar-service";

/** Types of plain scripts are shorter than `speculationrules`. */
function isLong(from: number, to: number): boolean {
  return to - from >= "speculationrules".length;
}

/** Style without a parenthesis, or a reference or escape that may be one, has no address. */
function mayAddress(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte === PARENTHESIS || byte === 0x26) return true;
  }
  return false;
}

/**
 * Whether every address of a `srcset` passes at first sight. A comma may also be part of an address;
 * what follows is then looked at for nothing.
 */
function allPass(bytes: Uint8Array, from: number, to: number, holders: Holders): boolean {
  let at = from;
  while (at !== -1 && at < to) {
    while (at < to && (isSpace(bytes[at]) || bytes[at] === COMMA)) at += 1;
    if (at < to && !holders.passes(bytes, at, to)) return false;
    at = bytes.indexOf(COMMA, at);
  }
  return true;
}
