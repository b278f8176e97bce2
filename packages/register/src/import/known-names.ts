import { PRODUCTS } from "../catalogue/index.ts";
import type { ItemKind } from "../kinds.ts";
import { isPattern } from "../pattern.ts";
import { remembering } from "./remember.ts";
import { fold } from "./words.ts";

const NAMES = new Set(
  PRODUCTS.flatMap(({ name, vendor }) => [name, vendor?.name, vendor?.id])
    .filter((name) => name !== undefined)
    .map(fold),
);

/** Whether the catalogue knows a product or a vendor of this name. */
export const knownAs: (name: string) => boolean = remembering((name) =>
  NAMES.has(fold(name).replace(LEGAL_FORM, "")),
);

const VENDORS = new Map(
  PRODUCTS.flatMap(({ name, vendor }) =>
    vendor && name !== undefined ? [[fold(name), vendor] as const] : [],
  ),
);

/** Who is behind a product the catalogue has under just this name. */
export const vendorOf = (product: string): (typeof PRODUCTS)[number]["vendor"] =>
  VENDORS.get(fold(product));

/** What companies are called beside their names: `Google Ireland Limited`. */
const LEGAL_FORM = /(?: ireland)?(?: (?:inc|llc|ltd|limited|gmbh|sa|sas|sarl|bv|ag|corporation))$/;

/** Kinds of items that have names people write about. */
const NAMED = new Set<ItemKind>(["cookie", "localStorage", "sessionStorage"]);
const STEMS = new Set(
  PRODUCTS.flatMap(({ entries }) => entries).flatMap(({ kind, name }) =>
    NAMED.has(kind) && /^[^*]+[_.-]\*$/.test(name) ? [name.slice(0, -1)] : [],
  ),
);
const ITEMS = new Set(
  PRODUCTS.flatMap(({ entries }) => entries)
    .filter(({ kind, name }) => NAMED.has(kind) && !isPattern(name))
    .map(({ name }) => name),
);

/** Whether the catalogue has items that begin so, and none of just this name: `wp_woocommerce_session_`. */
export function isKnownStem(name: string): boolean {
  return STEMS.has(name) && !ITEMS.has(name);
}

/** Whether the catalogue has an item of just this name, of any kind that has names. */
export function isKnownName(name: string): boolean {
  return ITEMS.has(name);
}
