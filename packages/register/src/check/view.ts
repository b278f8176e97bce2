import { BUILT_IN_CATEGORIES } from "../category.ts";
import { ITEM_KINDS, type ItemKind } from "../kinds.ts";
import { partyOfDomain } from "../party.ts";
import { pointerTo } from "../pointer.ts";
import type { Text } from "../schema.ts";
import { DEFAULT_COLOURS, type Scheme, type ThemeColours } from "../theme.ts";
import { consentView, type ConsentView } from "./consent-view.ts";

/** A value and where it stands. */
interface Placed<Value> {
  readonly pointer: string;
  readonly value: Value;
}

/** An item as far as it could be read. */
export interface ItemView {
  readonly pointer: string;
  readonly keys: readonly (readonly [kind: ItemKind, name: string])[];
  readonly lifetime: string | undefined;
  readonly renewed: boolean;
  readonly thirdParty: boolean;
  /** Which of `purpose` and `purposes` it has. */
  readonly purposeKeys: readonly string[];
  /** The entries of `purposes`, and whether each has a ground of its own. */
  readonly purposes: readonly { readonly exempt: boolean }[];
}

/** A service as far as it could be read. */
export interface ServiceView {
  readonly id: string;
  readonly pointer: string;
  readonly provider: string | undefined;
  readonly category: string | undefined;
  readonly exempt: string | undefined;
  readonly legalBasis: string | undefined;
  readonly recipients: readonly string[];
  /** The name in a language; undefined when it has none there. */
  readonly names: (language: string) => string | undefined;
  readonly areas: readonly string[];
  readonly hosts: readonly string[];
  readonly items: readonly ItemView[];
}

/** The declared colours of the notice, as far as they could be read. */
export type ThemeView = Readonly<Record<Scheme, Readonly<Partial<ThemeColours>>>>;

/** A provider as far as it could be read. */
export interface ProviderView {
  /** Whether it links to its own policy. */
  readonly policy: boolean;
  readonly country: string | undefined;
  /** Whether it declares transfers outside the EEA. */
  readonly transfers: boolean;
}

/**
 * What the rules look at: the readable part of a document that may have mistakes elsewhere, so that
 * one wrong key does not hide every other mistake. What could not be read is undefined or left out.
 */
export interface View {
  readonly languages: readonly string[];
  readonly areas: readonly string[] | undefined;
  readonly providers: ReadonlyMap<string, ProviderView> | undefined;
  /** Each category, and whether it owes consent. */
  readonly categories: ReadonlyMap<string, boolean>;
  /** The categories the register declares, and whether each is described. */
  readonly ownCategories: readonly { readonly id: string; readonly described: boolean }[];
  readonly services: readonly ServiceView[];
  readonly texts: readonly Placed<Text>[];
  readonly strings: readonly Placed<string>[];
  readonly consent: ConsentView;
  readonly theme: ThemeView;
  /** The day of the next review. */
  readonly review: string | undefined;
  /** The moment of the check, in epoch milliseconds. */
  readonly now: number;
}

type Mapping = Readonly<Record<string, unknown>>;

/** Reads whatever can be read of a register document, to be checked at a moment in epoch milliseconds. */
export function viewOf(document: unknown, now: number): View {
  const root = mapping(document);
  const site = mapping(root["site"]);
  const own = Object.entries(mapping(root["categories"]));
  const providers = root["providers"];
  return {
    languages: words(site["languages"]),
    areas: site["areas"] === undefined ? [] : keysOrNothing(site["areas"]),
    providers: isMapping(providers)
      ? new Map(Object.entries(providers).map(([id, value]) => [id, providerView(mapping(value))]))
      : undefined,
    categories: new Map([
      ...BUILT_IN_CATEGORIES.map((id) => [id, id !== "necessary"] as const),
      ...own.map(([id, value]) => [id, mapping(value)["consent"] !== false] as const),
    ]),
    ownCategories: own.map(([id, value]) => ({ id, described: "description" in mapping(value) })),
    services: Object.entries(mapping(root["services"])).map(([id, value]) =>
      serviceView(id, mapping(value), text(site["origin"])),
    ),
    texts: textsOf(root),
    strings: stringsOf(document, ""),
    consent: consentView(site["consent"]),
    theme: themeView(mapping(mapping(site["consent"])["theme"])),
    review: text(site["review"]),
    now,
  };
}

function providerView(provider: Mapping): ProviderView {
  return {
    policy: "policy" in provider,
    country: text(provider["country"]),
    transfers: "transfers" in provider,
  };
}

function themeView(theme: Mapping): ThemeView {
  return { light: coloursOf(mapping(theme["light"])), dark: coloursOf(mapping(theme["dark"])) };
}

function coloursOf(colours: Mapping): Partial<ThemeColours> {
  const known = Object.entries(colours).filter(
    ([name, value]) => Object.hasOwn(DEFAULT_COLOURS.light, name) && typeof value === "string",
  );
  return Object.fromEntries(known);
}

function serviceView(id: string, service: Mapping, origin: string | undefined): ServiceView {
  const pointer = pointerTo("/services", id);
  return {
    id,
    pointer,
    provider: text(service["provider"]),
    category: text(service["category"]),
    exempt: text(service["exempt"]),
    legalBasis: text(service["legalBasis"]),
    recipients: words(service["recipients"]),
    names: (language) => text(service["name"]) ?? text(mapping(service["name"])[language]),
    areas: words(service["areas"]),
    hosts: words(service["hosts"]),
    items: list(service["items"]).map((item, at) =>
      itemView(pointerTo(pointer, "items", at), mapping(item), origin),
    ),
  };
}

function itemView(pointer: string, item: Mapping, origin: string | undefined): ItemView {
  return {
    pointer,
    keys: ITEM_KINDS.flatMap((kind) => (kind in item ? [[kind, text(item[kind]) ?? ""]] : [])),
    lifetime: text(item["lifetime"]),
    renewed: item["renewed"] === true,
    thirdParty: (text(item["party"]) ?? partyOfDomain(text(item["domain"]), origin)) === "third",
    purposeKeys: ["purpose", "purposes"].filter((key) => key in item),
    purposes: list(item["purposes"]).map((purpose) => ({ exempt: "exempt" in mapping(purpose) })),
  };
}

/** The places of a register that hold texts for people. `*` stands for every key or index. */
const TEXTS = [
  ["note"],
  ["site", "name"],
  ["site", "controller", "name"],
  ["site", "controller", "address"],
  ["site", "controller", "dataProtectionOfficer", "name"],
  ["site", "authority", "name"],
  ["providers", "*", "name"],
  ["providers", "*", "address"],
  ["categories", "*", "name"],
  ["categories", "*", "description"],
  ["services", "*", "name"],
  ["services", "*", "items", "*", "purpose"],
  ["services", "*", "items", "*", "purposes", "*", "text"],
] as const;

function textsOf(root: Mapping): Placed<Text>[] {
  return TEXTS.flatMap((path) => follow(root, path, "")).flatMap(({ pointer, value }) =>
    typeof value === "string" || isMapping(value) ? [{ pointer, value: value as Text }] : [],
  );
}

function follow(value: unknown, path: readonly string[], pointer: string): Placed<unknown>[] {
  const [key, ...rest] = path;
  if (key === undefined) return [{ pointer, value }];
  if (typeof value !== "object" || value === null) return [];
  const entries = Object.entries(value).filter(([name]) => key === "*" || key === name);
  return entries.flatMap(([name, child]) => follow(child, rest, pointerTo(pointer, name)));
}

function stringsOf(value: unknown, pointer: string): Placed<string>[] {
  if (typeof value === "string") return [{ pointer, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => stringsOf(child, pointerTo(pointer, key)));
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const mapping = (value: unknown): Mapping => (isMapping(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;
const words = (value: unknown): string[] => list(value).filter((word) => typeof word === "string");
const keysOrNothing = (value: unknown): string[] | undefined =>
  isMapping(value) ? Object.keys(value) : undefined;
