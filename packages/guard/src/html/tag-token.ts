import { attributeText } from "./address.ts";
import { latin1, lowerByte } from "./bytes.ts";
import type { TagScan } from "./scan-tag.ts";
import type { TagKind } from "./tree/kinds.ts";
import type { TagToken } from "./tree/tree.ts";

/** A {@link TagToken} on a scan; one object serves all tags of a page. */
export interface ScannedTag extends TagToken {
  kind: TagKind;
  selfClosing: boolean;
  /** Says what was scanned. */
  set(bytes: Uint8Array, kind: TagKind): void;
}

/** Creates the token of a scan. */
export function createTagToken(scan: TagScan): ScannedTag {
  let bytes: Uint8Array = new Uint8Array();
  return {
    kind: undefined as never,
    selfClosing: false,
    set(from, kind) {
      bytes = from;
      this.kind = kind;
      this.selfClosing = scan.selfClosing;
    },
    value: (name) => attributeValue(bytes, scan, name),
    signature: () => (scan.count === 0 ? "" : signatureOf(bytes, scan)),
  };
}

/** The text of the first attribute of this name, as far as ASCII goes; undefined without one. */
export function attributeValue(
  bytes: Uint8Array,
  { count, spots }: TagScan,
  name: string,
): string | undefined {
  for (let at = 0; at < count * 4; at += 4)
    if (isNamed(bytes, spots[at] as number, spots[at + 1] as number, name))
      return attributeText(latin1(bytes, spots[at + 2] as number, spots[at + 3] as number));
  return undefined;
}

function isNamed(bytes: Uint8Array, from: number, to: number, name: string): boolean {
  if (to - from !== name.length) return false;
  for (let at = 0; at < name.length; at += 1)
    if (lowerByte(bytes[from + at] as number) !== name.charCodeAt(at)) return false;
  return true;
}

function signatureOf(bytes: Uint8Array, { count, spots }: TagScan): string {
  const attributes = new Map<string, string>();
  for (let at = 0; at < count * 4; at += 4) {
    const name = latin1(bytes, spots[at] as number, spots[at + 1] as number).toLowerCase();
    if (!attributes.has(name))
      attributes.set(name, latin1(bytes, spots[at + 2] as number, spots[at + 3] as number));
  }
  return [...attributes]
    .map((attribute) => JSON.stringify(attribute))
    .toSorted(byText)
    .join();
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Whether a script holds speculation rules, by which browsers fetch what may be visited next. */
export function isRules(tag: TagToken): boolean {
  return tag.value("type")?.trim().toLowerCase() === "speculationrules";
}
