import type { Entry, Product } from "../catalogue/entry.ts";
import { textsIn } from "../catalogue/purposes/languages.ts";
import type { Item, Provider, Service } from "../schema.ts";
import { areasWith, pathOf } from "./areas.ts";
import type { DraftItem, Group } from "./group.ts";
import { itemOf } from "./item.ts";
import { purposeOf } from "./purpose.ts";
import { recognisedWords } from "./recognise.ts";
import type { DraftOptions } from "./seen.ts";

/** The provider of what the site does itself. */
export const OPERATOR = "operator";

/** A drafted service with the comment that goes above it, and who provides it. */
export interface DraftService {
  readonly id: string;
  readonly comment: string;
  /** What goes above each of its items: how it was recognised. */
  readonly itemComments: readonly string[];
  readonly service: Service;
  readonly provider?: { readonly id: string; readonly facts: Provider };
  /** Whether it stands for a third party the catalogue does not know. */
  readonly stranger: boolean;
}

/** What a draft is made for, with nothing left open. */
export type SettledOptions = Required<DraftOptions>;

/** Drafts the service of a group. Unknown ones are marketing until a person says otherwise. */
export function serviceOf(group: Group, options: SettledOptions): DraftService {
  const { product, domain } = group;
  if (product) return knownService(group, product, options);
  return domain === undefined
    ? ownService(group, options)
    : strangerService(group, domain, options);
}

function knownService(group: Group, product: Product, options: SettledOptions): DraftService {
  const { vendor, exempt, note } = product;
  return {
    id: product.id,
    comment: note === undefined ? product.source : `${product.source}\n${note}`,
    service: {
      provider: vendor?.id ?? OPERATOR,
      category: product.category,
      ...(exempt && { exempt }),
      ...areasIn(group, options),
      name: nameOf(product, options.languages),
      ...hostsIn(group),
      items: [...itemsIn(group, options), ...unseen(group, product, options)],
    },
    itemComments: group.items.map((item) => commentOf(item, product)),
    ...(vendor && {
      provider: {
        id: vendor.id,
        facts: {
          name: vendor.name,
          ...(vendor.country !== undefined && { country: vendor.country }),
          ...(vendor.policy !== undefined && { policy: vendor.policy }),
        },
      },
    }),
    stranger: false,
  };
}

function ownService(group: Group, options: SettledOptions): DraftService {
  return {
    id: "unidentified",
    comment: STRICT,
    service: {
      provider: OPERATOR,
      category: "marketing",
      ...areasIn(group, options),
      name: "TODO: name what these are part of",
      items: itemsIn(group, options),
    },
    itemComments: group.items.map((item) => commentOf(item)),
    stranger: false,
  };
}

function strangerService(group: Group, domain: string, options: SettledOptions): DraftService {
  const id = idFrom(domain);
  return {
    id,
    comment: STRICT,
    service: {
      provider: id,
      category: "marketing",
      ...areasIn(group, options),
      name: `TODO: name what ${domain} does here`,
      ...hostsIn(group),
      items: itemsIn(group, options),
    },
    itemComments: group.items.map((item) => commentOf(item)),
    provider: { id, facts: { name: `TODO: name who runs ${domain}` } },
    stranger: true,
  };
}

const STRICT = [
  "Not in the catalogue. Held until visitors consent, unless you give it another category:",
  "necessary, preferences, statistical or marketing.",
].join("\n");

function itemsIn({ items }: Pick<Group, "items">, { languages }: SettledOptions): Item[] {
  return items.map((item) => itemOf(item, languages));
}

/** How an item was recognised. What stands in a known product's host is of that product, whatever it looks like. */
function commentOf({ match, recognised }: DraftItem, product?: Product): string {
  if (product && !match)
    return `Not in the catalogue, but stored by a host of ${product.name ?? product.id}.`;
  return recognisedWords(recognised).join("\n");
}

/** What a product stores though no visit showed it: only the visitor's own decision is sure to come. */
function unseen(
  { items }: Pick<Group, "items">,
  product: Product,
  { languages }: SettledOptions,
): Item[] {
  if (product.id !== "choices") return [];
  const seen = new Set(items.map((item) => `${item.seen[0]?.kind} ${item.name}`));
  const missing = product.entries.filter(({ kind, name }) => !seen.has(`${kind} ${name}`));
  return missing.map((entry) => unseenItem(entry, languages));
}

function unseenItem(entry: Entry, languages: readonly string[]): Item {
  return {
    [entry.kind]: entry.name,
    lifetime: entry.lifetime,
    ...(entry.kind === "cookie" ? { sameSite: "Lax" as const } : {}),
    conditional: true,
    purpose: purposeOf(entry, languages),
  };
}

function nameOf(
  { name, function: id }: Product,
  languages: readonly string[],
): Record<string, string> {
  if (id === undefined)
    return Object.fromEntries(languages.map((language) => [language, name ?? ""]));
  const texts = Object.entries(textsIn(languages, ({ functions }) => functions[id]));
  return Object.fromEntries(
    texts.map(([language, text]) => [language, name === undefined ? text : `${name} – ${text}`]),
  );
}

function areasIn({ items }: Group, { origin, areas }: SettledOptions): { areas?: string[] } {
  const pages = items.flatMap(({ seen }) => seen.flatMap((item) => item.pages));
  const found = areasWith([...new Set(pages.map((page) => pathOf(page, origin)))], areas);
  return found.length === 0 ? {} : { areas: found };
}

/** Host names as a register takes them: no port, no brackets, no capitals. */
const HOST = /^(\*\.)?[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;

function hostsIn({ hosts }: Group): { hosts?: string[] } {
  const valid = [...new Set(hosts.map((host) => host.toLowerCase().replace(/:\d+$/, "")))];
  const fit = valid.filter((host) => HOST.test(host));
  return fit.length === 0 ? {} : { hosts: fit };
}

/** An identifier from a domain: `www.9-video.co.uk` → `www-9-video-co-uk`. */
export function idFrom(domain: string): string {
  const words = domain
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return (/^[a-z]/.test(words) ? words : `host-${words}`).slice(0, 32).replace(/-+$/, "");
}
