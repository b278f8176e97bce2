import { attributeText } from "./address.ts";
import { latin1 } from "./bytes.ts";
import type { TagScan } from "./scan-tag.ts";
import { ATTRIBUTES, type WatchedName } from "./watched.ts";

/** An attribute that may matter. Offsets are those of the page's bytes. */
export interface Attribute {
  /** Lower-case. */
  readonly name: string;
  readonly watched: WatchedName;
  readonly nameStart: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** The attributes of a tag that may matter, duplicates included; a browser heeds the first of a name. */
export function attributesOf(bytes: Uint8Array, { count, spots }: TagScan): Attribute[] {
  const attributes: Attribute[] = [];
  for (let at = 0; at < count * 4; at += 4) {
    const nameStart = spots[at] as number;
    const watched = ATTRIBUTES.find(bytes, nameStart, spots[at + 1] as number);
    if (watched === undefined) continue;
    const [valueStart, valueEnd] = [spots[at + 2] as number, spots[at + 3] as number];
    attributes.push({ name: watched.name, watched, nameStart, valueStart, valueEnd });
  }
  return attributes;
}

/** Whether another attribute of the same name comes first. */
export function isDuplicate(attributes: readonly Attribute[], attribute: Attribute): boolean {
  return attributes.find(({ name }) => name === attribute.name) !== attribute;
}

/** The text of an attribute. */
export function textOf(bytes: Uint8Array, attribute: Attribute, encoding?: string): string {
  return attributeText(latin1(bytes, attribute.valueStart, attribute.valueEnd), encoding);
}

/** The text of the first attribute of this name; undefined without one. */
export function valueOf(
  bytes: Uint8Array,
  attributes: readonly Attribute[],
  name: string,
): string | undefined {
  const attribute = attributes.find((entry) => entry.name === name);
  return attribute && textOf(bytes, attribute);
}
