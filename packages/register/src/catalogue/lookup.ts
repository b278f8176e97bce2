import type { ItemKind } from "../kinds.ts";
import { fitsAfterPrefix, isPattern, parsePattern, type Pattern } from "../pattern.ts";
import type { Entry, Product } from "./entry.ts";

/** An entry with the product it belongs to. */
export interface Known {
  readonly product: Product;
  readonly entry: Entry;
}

/** Finds entries by name. */
export interface Index {
  /** The entries of this kind whose name is `name` or whose pattern it fits, in catalogue order. */
  find(kind: ItemKind, name: string): readonly Known[];
}

const indexes = new WeakMap<readonly Product[], Index>();

/** The index of some products, made once for each list of them. */
export function indexOf(products: readonly Product[]): Index {
  const made = indexes.get(products) ?? createIndex(products);
  indexes.set(products, made);
  return made;
}

function createIndex(products: readonly Product[]): Index {
  const exact = new Map<string, Known[]>();
  const patterns: (Known & { readonly pattern: Pattern })[] = [];
  for (const product of products)
    for (const entry of product.entries) {
      const key = `${entry.kind} ${entry.name}`;
      if (isPattern(entry.name))
        patterns.push({ product, entry, pattern: parsePattern(entry.name) });
      else exact.set(key, [...(exact.get(key) ?? []), { product, entry }]);
    }
  return {
    find: (kind, name) => [
      ...(exact.get(`${kind} ${name}`) ?? []),
      ...patterns.filter(
        ({ entry, pattern }) =>
          entry.kind === kind && name.startsWith(pattern.prefix) && fitsAfterPrefix(pattern, name),
      ),
    ],
  };
}
