import { ITEM_KINDS, type ItemKind } from "./kinds.ts";
import type { Item } from "./schema.ts";

/** The kind of an item and its name or pattern. Returns undefined when the item has no kind key. */
export function itemKey(item: Item): { kind: ItemKind; name: string } | undefined {
  for (const kind of ITEM_KINDS) {
    const name = item[kind];
    if (name !== undefined) return { kind, name };
  }
  return undefined;
}
