import { BUILT_IN_CATEGORIES } from "../category.ts";
import { ITEM_KINDS, type ItemKind } from "../kinds.ts";
import { pointerTo } from "../pointer.ts";
import type { Text } from "../schema.ts";

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
  readonly thirdParty: boolean;
}

/** A service as far as it could be read. */
export interface ServiceView {
  readonly id: string;
  readonly pointer: string;
  readonly provider: string | undefined;
  readonly category: string | undefined;
  readonly exempt: boolean;
  readonly areas: readonly string[];
  readonly hosts: readonly string[];
  readonly items: readonly ItemView[];
}

/**
 * What the rules look at: the readable part of a document that may have mistakes elsewhere, so that
 * one wrong key does not hide every other mistake. What could not be read is undefined or left out.
 */
export interface View {
  readonly languages: readonly string[];
  readonly areas: readonly string[] | undefined;
  /** Identifier of each provider, and whether it links to its own policy. */
  readonly providers: ReadonlyMap<string, boolean> | undefined;
  /** Each category, and whether it owes consent. */
  readonly categories: ReadonlyMap<string, boolean>;
  readonly services: readonly ServiceView[];
  readonly texts: readonly Placed<Text>[];
  readonly strings: readonly Placed<string>[];
}

type Mapping = Readonly<Record<string, unknown>>;

/** Reads whatever can be read of a register document. */
export function viewOf(document: unknown): View {
  const root = mapping(document);
  const site = mapping(root["site"]);
  const own = Object.entries(mapping(root["categories"]));
  const providers = root["providers"];
  return {
    languages: list(site["languages"]).filter((tag) => typeof tag === "string"),
    areas: site["areas"] === undefined ? [] : keysOrNothing(site["areas"]),
    providers: isMapping(providers)
      ? new Map(Object.entries(providers).map(([id, value]) => [id, "policy" in mapping(value)]))
      : undefined,
    categories: new Map([
      ...BUILT_IN_CATEGORIES.map((id) => [id, id !== "necessary"] as const),
      ...own.map(([id, value]) => [id, mapping(value)["consent"] !== false] as const),
    ]),
    services: Object.entries(mapping(root["services"])).map(([id, value]) =>
      serviceView(id, mapping(value)),
    ),
    texts: textsOf(root),
    strings: stringsOf(document, ""),
  };
}

function serviceView(id: string, service: Mapping): ServiceView {
  const pointer = pointerTo("/services", id);
  return {
    id,
    pointer,
    provider: text(service["provider"]),
    category: text(service["category"]),
    exempt: service["exempt"] !== undefined,
    areas: list(service["areas"]).filter((area) => typeof area === "string"),
    hosts: list(service["hosts"]).filter((host) => typeof host === "string"),
    items: list(service["items"]).map((item, at) =>
      itemView(pointerTo(pointer, "items", at), mapping(item)),
    ),
  };
}

function itemView(pointer: string, item: Mapping): ItemView {
  return {
    pointer,
    keys: ITEM_KINDS.flatMap((kind) => (kind in item ? [[kind, text(item[kind]) ?? ""]] : [])),
    lifetime: text(item["lifetime"]),
    thirdParty: item["party"] === "third",
  };
}

/** The places of a register that hold texts for people. `*` stands for every key or index. */
const TEXTS = [
  ["site", "name"],
  ["site", "controller", "name"],
  ["site", "controller", "address"],
  ["providers", "*", "name"],
  ["providers", "*", "address"],
  ["categories", "*", "name"],
  ["categories", "*", "description"],
  ["services", "*", "name"],
  ["services", "*", "items", "*", "purpose"],
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
const keysOrNothing = (value: unknown): string[] | undefined =>
  isMapping(value) ? Object.keys(value) : undefined;
