import { AMPERSAND, isSpace, latin1 } from "./bytes.ts";
import type { Text } from "./tree/tree.ts";

/** References that stand for white space. */
const SPACE_REFERENCE =
  /^&(?:Tab;|NewLine;|#(?:0*(?:9|10|12|13|32)|[xX]0*(?:9|[aA]|[cC]|[dD]|20))(?![0-9a-fA-F]);?)/;
const LONGEST_REFERENCE = 32;

/** What a text is, and where its content begins. */
export interface TextClass extends Text {
  /** Offset of the first that is no white space, or the end. */
  readonly beginsAt: number;
}

/** Looks at a text as far as its first content. */
export function classOf(bytes: Uint8Array, from: number, to: number): TextClass {
  let space = false;
  let nulAt = -1;
  let at = from;
  while (at < to) {
    const byte = bytes[at];
    const reference = byte === AMPERSAND ? spaceReference(bytes, at, to) : 0;
    if (byte === 0) nulAt = nulAt === -1 ? at : nulAt;
    else if (isSpace(byte) || reference > 0) space = true;
    else return { space, nul: nulAt !== -1, content: true, beginsAt: nulAt === -1 ? at : nulAt };
    at += Math.max(1, reference);
  }
  return { space, nul: nulAt !== -1, content: false, beginsAt: nulAt === -1 ? to : nulAt };
}

function spaceReference(bytes: Uint8Array, from: number, to: number): number {
  const text = latin1(bytes, from, Math.min(to, from + LONGEST_REFERENCE));
  return SPACE_REFERENCE.exec(text)?.[0].length ?? 0;
}
