import { scanTag, tagNameEnd } from "./scan-tag.ts";

/** One attribute of a tag. */
export interface Attribute {
  /** Lower-case. */
  readonly name: string;
  /** As it stands in the page, without quotes. */
  readonly value: string;
  /** Offset of the name in the text of the tag. */
  readonly at: number;
}

/** The attributes of a tag, duplicates included; a browser heeds the first of a name. */
export function attributesOf(tag: string): Attribute[] {
  const attributes: Attribute[] = [];
  scanTag(tag, tagNameEnd(tag, 1), (nameStart, nameEnd, valueStart, valueEnd) => {
    attributes.push({
      name: tag.slice(nameStart, nameEnd).toLowerCase(),
      value: tag.slice(valueStart, valueEnd),
      at: nameStart,
    });
  });
  return attributes;
}
