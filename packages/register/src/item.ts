import { ITEM_KINDS, type ItemKind } from "./kinds.ts";
import type { Item, Purpose } from "./schema.ts";
import { textIn } from "./text.ts";

/** The kind of an item and its name or pattern. Returns undefined when the item has no kind key. */
export function itemKey(item: Item): { kind: ItemKind; name: string } | undefined {
  for (const kind of ITEM_KINDS) {
    const name = item[kind];
    if (name !== undefined) return { kind, name };
  }
  return undefined;
}

/** The purposes of an item: the list it declares, else the one. Empty when it declares none. */
export function purposesOf(item: Item): readonly Purpose[] {
  return item.purposes ?? (item.purpose === undefined ? [] : [{ text: item.purpose }]);
}

/** All purposes of an item in one text, in one language as {@link textIn} finds it. */
export function purposeIn(item: Item, language: string, fallback: readonly string[] = []): string {
  return purposesOf(item)
    .map(({ text }) => textIn(text, language, fallback))
    .join(" · ");
}
