import type { Attribute } from "./attributes.ts";
import { isAddress } from "./watched.ts";

/** Prefix of the attributes in which a held element keeps what would make it work. */
export const HELD_ATTRIBUTE = "data-jar-";

/**
 * The text of a start tag, made inert: addresses, and a script's type, move to `data-jar-` names, so
 * that the gate can move them back. Everything else keeps its bytes.
 */
export function holdTag(
  element: string,
  text: string,
  attributes: readonly Attribute[],
  service: string,
): string {
  const script = element === "script";
  // Every duplicate moves, or the second would become the first.
  const moved = attributes.filter(
    ({ name }) => isAddress(element, name) || (script && name === "type"),
  );
  const nameEnd = 1 + element.length;
  const marks = `${script ? ' type="text/plain"' : ""}${marked(attributes, service)}`;
  return text.slice(0, nameEnd) + marks + withPrefix(text, nameEnd, moved);
}

function marked(attributes: readonly Attribute[], service: string): string {
  const already = attributes.some(({ name }) => name === `${HELD_ATTRIBUTE}service`);
  return already ? "" : ` ${HELD_ATTRIBUTE}service="${service}"`;
}

function withPrefix(text: string, from: number, moved: readonly Attribute[]): string {
  let written = "";
  let at = from;
  for (const attribute of moved) {
    written += text.slice(at, attribute.at) + HELD_ATTRIBUTE;
    at = attribute.at;
  }
  return written + text.slice(at);
}
