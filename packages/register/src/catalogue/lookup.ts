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
  const there = indexes.get(products);
  if (there) return there;
  const made = createIndex(products);
  indexes.set(products, made);
  return made;
}

interface KnownPattern extends Known {
  readonly pattern: Pattern;
  /** Where it stands in the catalogue. */
  readonly at: number;
}

function createIndex(products: readonly Product[]): Index {
  const exact = new Map<string, Known[]>();
  const byPrefix = new Map<string, KnownPattern[]>();
  const all = products.flatMap((product) => product.entries.map((entry) => ({ product, entry })));
  for (const [at, known] of all.entries()) {
    const { kind, name } = known.entry;
    if (!isPattern(name)) push(exact, `${kind} ${name}`, known);
    else {
      const pattern = parsePattern(name);
      push(byPrefix, `${kind} ${pattern.prefix}`, { ...known, pattern, at });
    }
  }
  // A name is looked up once for each length a prefix has, not once for each pattern.
  const lengths = new Set(
    [...byPrefix.values()].map(([first]) => first?.pattern.prefix.length ?? 0),
  );
  return {
    find: (kind, name) => [
      ...(exact.get(`${kind} ${name}`) ?? []),
      ...[...lengths]
        .filter((length) => length <= name.length)
        .flatMap((length) => byPrefix.get(`${kind} ${name.slice(0, length)}`) ?? [])
        .filter(({ pattern }) => fitsAfterPrefix(pattern, name))
        .toSorted((a, b) => a.at - b.at),
    ],
  };
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
