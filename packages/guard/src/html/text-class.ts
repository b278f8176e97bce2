import { AMPERSAND, isSpace, latin1 } from "./bytes.ts";
import type { Text } from "./tree/tree.ts";

/** References that stand for white space. */
const SPACE_REFERENCE =
  /^&(?:Tab;|NewLine;|#(?:0*(?:9|10|12|13|32)|[xX]0*(?:9|[aA]|[cC]|[dD]|20))(?![0-9a-fA-F]);?)/;
const LONGEST_REFERENCE = 32;

/** What a text is, and where its content begins. */
export interface TextClass extends Text {
  /** Offset of what is neither white space nor NUL, or the end. */
  readonly contentAt: number;
}

/** Looks at a text as far as its first content. */
export function classOf(bytes: Uint8Array, from: number, to: number): TextClass {
  let space = false;
  let nul = false;
  let at = from;
  while (at < to) {
    const byte = bytes[at];
    const reference = byte === AMPERSAND ? spaceReference(bytes, at, to) : 0;
    if (byte === 0) nul = true;
    else if (isSpace(byte) || reference > 0) space = true;
    else return { space, nul, content: true, contentAt: at };
    at += Math.max(1, reference);
  }
  return { space, nul, content: false, contentAt: to };
}

function spaceReference(bytes: Uint8Array, from: number, to: number): number {
  const text = latin1(bytes, from, Math.min(to, from + LONGEST_REFERENCE));
  return SPACE_REFERENCE.exec(text)?.[0].length ?? 0;
}
