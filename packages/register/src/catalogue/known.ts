import { coversHost } from "./hosts.ts";
import type { ItemKind } from "../kinds.ts";
import { isPattern } from "../pattern.ts";
import type { Entry, Product } from "./entry.ts";
import { isEveryday } from "./everyday.ts";
import { indexOf, type Known } from "./lookup.ts";
import { PRODUCTS } from "./products.ts";

/** How a catalogue entry came to match. */
export type Evidence = "name and host" | "name" | "pattern and host" | "pattern";

/** A catalogue entry that may explain an item. */
export interface KnownMatch {
  readonly product: Product;
  readonly entry: Entry;
  readonly evidence: Evidence;
  /** From 0 to 1. An exact name on the vendor's host is 1; a pattern that says little is 0.3. */
  readonly confidence: number;
}

/** Below this a match is a guess that a person should look at. */
export const SURE = 0.6;

/** How much the word of a list somebody loaded counts beside the catalogue's own. */
const LISTED = 0.8;

/**
 * What the catalogue knows about an item, best match first; empty when nothing.
 *
 * @param host the host the item belongs to, if known: an entry that only a vendor's host stores does
 *   not match on another
 * @param listed products of lists that were loaded; they come after the catalogue's own
 * @example
 *   known("cookie", "_pk_id.1.1fff")[0]?.product.name; // "Matomo"
 */
export function known(
  kind: ItemKind,
  name: string,
  host?: string,
  listed: readonly Product[] = [],
): KnownMatch[] {
  return [PRODUCTS, listed].flatMap((products) => matchesIn(products, kind, name, host));
}

function matchesIn(
  products: readonly Product[],
  kind: ItemKind,
  name: string,
  host: string | undefined,
): KnownMatch[] {
  return indexOf(products)
    .find(kind, name)
    .flatMap((candidate) => matchOf(candidate, host) ?? [])
    .toSorted((a, b) => b.confidence - a.confidence || specific(b) - specific(a));
}

/** The products that load from a host, the most specific first. */
export function knownHost(host: string, products: readonly Product[] = PRODUCTS): Product[] {
  const fits = (pattern: string): boolean => coversHost(pattern, host);
  const length = ({ hosts = [] }: Product): number =>
    Math.max(...hosts.filter(fits).map((pattern) => pattern.length));
  return products
    .filter(({ hosts = [] }) => hosts.some(fits))
    .toSorted((a, b) => length(b) - length(a));
}

function matchOf({ product, entry }: Known, host: string | undefined): KnownMatch | undefined {
  const onHost =
    host !== undefined &&
    (entry.on ?? product.hosts ?? []).some((pattern) => coversHost(pattern, host));
  if (entry.on && host !== undefined && !onHost) return undefined;
  const word = isPattern(entry.name) ? "pattern" : "name";
  const evidence: Evidence = onHost ? `${word} and host` : word;
  const share = product.list === undefined ? 1 : LISTED;
  return {
    product,
    entry,
    evidence,
    confidence: confidenceOf({ product, entry }, evidence) * share,
  };
}

function confidenceOf({ product, entry }: Known, evidence: Evidence): number {
  if (evidence === "name and host") return 1;
  if (evidence === "name" && entry.on) return 0.5;
  if (evidence === "name") return product.vendor && isEveryday(entry.name) ? SURE : 0.9;
  // What a pattern proves depends on how much it says before its first star.
  const says = entry.name.indexOf("*") >= 4;
  if (evidence === "pattern and host") return says ? 0.8 : 0.7;
  return says && !entry.on ? 0.7 : 0.3;
}

const specific = ({ entry }: KnownMatch): number => entry.name.length;
