import { coversHost } from "../catalogue/hosts.ts";
import { knownHost, type KnownMatch } from "../catalogue/known.ts";
import type { Product } from "../catalogue/entry.ts";
import { PRODUCTS } from "../catalogue/products.ts";
import { isPattern } from "../pattern.ts";
import { registrableDomain } from "../public-suffix.ts";
import { recognise, type Recognised } from "./recognise.ts";
import { workerName } from "../worker-name.ts";
import type { SeenItem } from "./seen.ts";

/** Items of one declared name, and what the catalogue knows about them. */
export interface DraftItem {
  /** The declared name: the catalogue's pattern, or the name that was seen. */
  readonly name: string;
  readonly match?: KnownMatch;
  /** What is known or guessed of it, of the first that was seen. */
  readonly recognised: Recognised;
  readonly seen: readonly SeenItem[];
}

/** What becomes one service: a product of the catalogue, or a party nobody knows yet. */
export interface Group {
  readonly product?: Product;
  /** Registrable domain of an unknown third party; absent for what the site itself stores. */
  readonly domain?: string;
  readonly hosts: readonly string[];
  readonly items: readonly DraftItem[];
}

/** The service a visitor's own decision belongs to: declared whether it was seen or not. */
const CHOICES = PRODUCTS.find(({ id }) => id === "choices");

/**
 * Groups what was seen into services: known products first, then unknown ones.
 *
 * @param listed products of lists that were loaded, asked where the catalogue knows nothing
 */
export function groupSeen(
  items: readonly SeenItem[],
  hosts: readonly string[],
  listed: readonly Product[] = [],
): Group[] {
  const drafts = draftItems(items, listed);
  const owner = (host: string): Product | undefined =>
    knownHost(host)[0] ?? knownHost(host, listed)[0];
  const productOf = (draft: DraftItem): Product | undefined => productOfItem(draft, owner);
  const products = new Set([
    ...(CHOICES ? [CHOICES] : []),
    ...drafts.flatMap((draft) => productOf(draft) ?? []),
    ...hosts.flatMap((host) => owner(host) ?? []),
  ]);
  const unknown = drafts.filter((draft) => !productOf(draft));
  const unknownHosts = [
    ...hosts.filter((host) => owner(host) === undefined),
    ...unknown.flatMap(({ seen }) => (isThird(seen) ? [hostOf(seen)] : [])),
  ];
  return [
    ...[...PRODUCTS, ...listed]
      .filter((product) => products.has(product))
      .map((product) => ({
        product,
        hosts: hostsOf(product, hosts),
        items: drafts.filter((draft) => productOf(draft) === product),
      })),
    ...firstParty(unknown),
    ...thirdParties(unknown, unknownHosts),
  ];
}

/** What a vendor's product may load from; of a product that sites run themselves only what was seen. */
function hostsOf({ vendor, hosts = [] }: Product, seen: readonly string[]): readonly string[] {
  return vendor ? hosts : hosts.filter((pattern) => seen.some((host) => coversHost(pattern, host)));
}

/** The product of an item: the one that knows its name, else for a third party's the one that owns its host. */
function productOfItem(
  { match, seen }: DraftItem,
  owner: (host: string) => Product | undefined,
): Product | undefined {
  if (match) return match.product;
  return isThird(seen) ? owner(hostOf(seen)) : undefined;
}

function firstParty(unknown: readonly DraftItem[]): Group[] {
  const items = unknown.filter(({ seen }) => !isThird(seen));
  return items.length === 0 ? [] : [{ hosts: [], items }];
}

function thirdParties(unknown: readonly DraftItem[], hosts: readonly string[]): Group[] {
  const domains = [...new Set(hosts.map(registrableDomain))];
  return domains.map((domain) => ({
    domain,
    hosts: [...new Set(hosts.filter((host) => registrableDomain(host) === domain))],
    items: unknown.filter(
      ({ seen }) => isThird(seen) && registrableDomain(hostOf(seen)) === domain,
    ),
  }));
}

/** One draft per kind and declared name: many names fit one pattern, and one name is seen many times. */
function draftItems(items: readonly SeenItem[], listed: readonly Product[]): DraftItem[] {
  const drafts = new Map<string, DraftItem & { seen: SeenItem[] }>();
  for (const item of items) {
    if (item.name === "") continue;
    const recognised = recognise(item, listed);
    const { match } = recognised;
    const name = match?.entry.name ?? declaredName(item);
    const key = `${item.kind} ${name}`;
    const draft = drafts.get(key) ?? { name, recognised, seen: [], ...(match && { match }) };
    draft.seen.push(item);
    drafts.set(key, draft);
  }
  return [...drafts.values()];
}

/** Longest name a register takes; storage keys can be longer. */
const LONGEST = 256;

function declaredName({ kind, name: seen }: SeenItem): string {
  // What follows a worker's path is often the version of its script.
  const name = kind === "serviceWorker" ? workerName(seen.replace(/\?.*/s, "*")) : seen;
  return name.length > LONGEST && !isPattern(name)
    ? `${name.slice(0, LONGEST - 1)}*`
    : name.slice(0, LONGEST);
}

const isThird = ([first]: readonly SeenItem[]): boolean => first?.party === "third";
const hostOf = ([first]: readonly SeenItem[]): string => (first?.host ?? "").replace(/^\./, "");
