import type { Attribute } from "./attributes.ts";
import type { Insertion } from "./edits.ts";

/** Prefix of the attributes in which a held element keeps what would make it work. */
export const HELD_ATTRIBUTE = "data-jar-";

/** What is to be made inert. */
export interface Hold {
  /** Service in whose name it is held, "" for none. */
  readonly service: string;
  /** Attributes that move to `data-jar-` names, every duplicate of them: else the second became the first. */
  readonly moved: readonly Attribute[];
  /** Whether the element is known by its `type`, which then says that it is only text. */
  readonly typed: boolean;
  /** Whether the page itself names the service in `data-jar-service`. */
  readonly marked: boolean;
}

/**
 * What makes an element inert: addresses, and the type of a script, move to `data-jar-` names, so that
 * the gate can move them back. Everything else keeps its bytes.
 */
export function holdInsertions(nameEnd: number, hold: Hold): Insertion[] {
  const type = hold.typed ? ' type="text/plain"' : "";
  const service = hold.marked ? "" : ` ${HELD_ATTRIBUTE}service="${hold.service}"`;
  return [
    { at: nameEnd, text: type + service },
    ...hold.moved.map(({ nameStart }) => ({ at: nameStart, text: HELD_ATTRIBUTE })),
  ];
}
