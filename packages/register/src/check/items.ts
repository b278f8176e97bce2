import { ITEM_KINDS } from "../kinds.ts";
import { error, type Rule } from "./rule.ts";

/** Every item has exactly one key that says what it is. */
export const oneKind: Rule = ({ services }) =>
  services
    .flatMap(({ items }) => items)
    .flatMap(({ keys, pointer }) => {
      if (keys.length === 1) return [];
      return keys.length === 0
        ? [error("item-kind.none", pointer, { kinds: ITEM_KINDS.join(", ") })]
        : [error("item-kind.several", pointer, { kinds: keys.map(([kind]) => kind).join(" + ") })];
    });

/** No name is declared twice within a kind: nobody could say which declaration holds. */
export const distinctItems: Rule = ({ services }) => {
  const first = new Map<string, string>();
  return services.flatMap(({ id, items }) =>
    items.flatMap(({ keys, pointer }) =>
      keys.flatMap(([kind, name]) => {
        const key = `${kind} ${name}`;
        const owner = first.get(key);
        if (owner === undefined) first.set(key, id);
        return owner === undefined
          ? []
          : [error("duplicate-item", pointer, { kind, name, service: owner })];
      }),
    ),
  );
};
