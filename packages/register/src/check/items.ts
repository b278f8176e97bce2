import { ITEM_KINDS } from "../kinds.ts";
import { error, type Rule } from "./rule.ts";

/** Every item has exactly one key that says what it is. */
export const oneKind: Rule = ({ services }) =>
  services
    .flatMap(({ items }) => items)
    .flatMap(({ keys, pointer }) => {
      if (keys.length === 1) return [];
      const found = keys.map(([kind]) => kind).join(" and ");
      const message = found
        ? `this item is ${found} at once; make one item of each`
        : `this item does not say what it is; give it one of ${ITEM_KINDS.join(", ")}`;
      return [error("item-kind", pointer, message)];
    });

/** No name is declared twice within a kind: nobody could say which declaration holds. */
export const distinctItems: Rule = ({ services }) => {
  const first = new Map<string, string>();
  return services.flatMap(({ id, items }) =>
    items.flatMap(({ keys, pointer }) =>
      keys.flatMap(([kind, name]) => {
        const key = `${kind} \`${name}\``;
        const owner = first.get(key);
        if (owner === undefined) first.set(key, id);
        return owner === undefined
          ? []
          : [error("duplicate-item", pointer, `${key} is already declared by service ${owner}`)];
      }),
    ),
  );
};
