import { known, SURE, type KnownMatch } from "../known.ts";
import type { ListedItem } from "./list.ts";
import { sameName } from "./same.ts";

/** Something a list says otherwise than the catalogue. */
export interface Conflict {
  /** Line of the list, counted from 1. */
  readonly line: number;
  readonly name: string;
  readonly field: "category" | "vendor";
  readonly theirs: string;
  readonly ours: string;
}

/** Where a list and the catalogue describe the same cookie and differ on whose or what kind it is. */
export function conflictsOf(items: readonly ListedItem[]): Conflict[] {
  return items.flatMap((item) => conflictsWith(item, sure(item)));
}

/** What the catalogue is sure to know about the item, on the hosts the list names. */
function sure({ name, hosts }: ListedItem): KnownMatch[] {
  const host = hosts[0]?.slice(2);
  return known("cookie", sample(name), host).filter(({ confidence }) => confidence >= SURE);
}

/** A name that fits a pattern, for looking it up. */
const sample = (name: string): string => name.replaceAll("*", "1a");

function conflictsWith(item: ListedItem, matches: readonly KnownMatch[]): Conflict[] {
  const [first] = matches;
  if (!first) return [];
  const { line, name } = item;
  // Products of several vendors keep items of one name: the list may mean any of them.
  const match = matches.find((candidate) => isSameVendor(item, candidate));
  if (!match) {
    // What sites run themselves has no vendor that could be another.
    if (!first.product.vendor) return [];
    const { platform, vendor } = item;
    const theirs = platform === vendor ? platform : `${platform} (${vendor})`;
    return [{ line, name, field: "vendor", theirs, ours: named(first) }];
  }
  const ours = match.product.category;
  return agree(item.category, ours)
    ? []
    : [{ line, name, field: "category", theirs: item.category, ours }];
}

function isSameVendor({ platform, vendor }: ListedItem, { product }: KnownMatch): boolean {
  const ours = [product.name, product.vendor?.name, product.vendor?.id, product.id];
  return ours.some(
    (name) => name !== undefined && (sameName(name, platform) || sameName(name, vendor)),
  );
}

function named({ product: { id, name = id, vendor } }: KnownMatch): string {
  return vendor && vendor.name !== name ? `${name} (${vendor.name})` : name;
}

const CALM: ReadonlySet<string> = new Set(["necessary", "preferences"]);

/** Lists call functional what we know to be necessary, or a preference: that is no contradiction. */
function agree(theirs: string, ours: string): boolean {
  return theirs === ours || (CALM.has(theirs) && CALM.has(ours));
}
