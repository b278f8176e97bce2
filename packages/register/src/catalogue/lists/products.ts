import { Ids } from "../../import/ids.ts";
import type { Entry, Product, Vendor } from "../entry.ts";
import { PRODUCTS } from "../products.ts";
import type { ListedItem } from "./list.ts";
import { folded } from "./same.ts";

/** The vendors the catalogue describes, by name. */
const OURS: ReadonlyMap<string, Vendor> = new Map(
  PRODUCTS.flatMap(({ vendor }) => (vendor ? [[folded(vendor.name), vendor] as const] : [])),
);

/**
 * The products a list describes: one for each platform and category, so that a service of a
 * drafted register has one category. Their identifiers begin with `listed-` and are none of ours.
 *
 * @param list name of the list, which stands as the source of each
 */
export function productsOf(list: string, items: readonly ListedItem[]): Product[] {
  const ids = new Ids();
  const vendors = vendorsOf(items);
  return groupsOf(items).map(([first, ...others]) => {
    const id = ids.fresh(`listed ${first.platform}`);
    return describe(id, vendors.get(folded(first.vendor)), list, [first, ...others]);
  });
}

type Group = readonly [ListedItem, ...ListedItem[]];

function groupsOf(items: readonly ListedItem[]): Group[] {
  const groups = new Map<string, Group>();
  for (const item of items) {
    const key = `${item.platform}\n${item.category}`;
    groups.set(key, [...(groups.get(key) ?? []), item] as [ListedItem, ...ListedItem[]]);
  }
  return [...groups.values()];
}

function describe(id: string, vendor: Vendor | undefined, list: string, group: Group): Product {
  const [{ platform, category }] = group;
  return {
    id,
    ...(vendor && { vendor }),
    name: platform,
    category,
    hosts: [...new Set(group.flatMap(({ hosts }) => hosts))],
    entries: group.filter(isFirstOfName).map((item) => entryOf(item)),
    source: `${list}, line ${group[0].line}`,
    list,
  };
}

const isFirstOfName = ({ name }: ListedItem, at: number, group: readonly ListedItem[]): boolean =>
  group.findIndex((other) => other.name === name) === at;

function entryOf({ name, purpose, platform, lifetime = "session" }: ListedItem): Entry {
  return { kind: "cookie", name, purpose: { en: purpose || `Used by ${platform}` }, lifetime };
}

/** The vendors of a list by name: those the catalogue knows as it describes them. */
function vendorsOf(items: readonly ListedItem[]): Map<string, Vendor> {
  const ids = new Ids();
  const vendors = new Map<string, Vendor>();
  for (const { vendor: name, policy } of items) {
    const key = folded(name);
    if (vendors.has(key)) continue;
    const id = ids.fresh(`listed ${name}`);
    vendors.set(key, OURS.get(key) ?? { id, name, ...(policy !== undefined && { policy }) });
  }
  return vendors;
}
