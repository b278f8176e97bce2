import type { ExemptionGround, ItemKind } from "../kinds.ts";
import type { FunctionId } from "./functions.ts";
import type { PurposeId } from "./purposes.ts";

/** Who offers a product; absent from a {@link Product} that the site runs itself. */
export interface Vendor {
  /** Identifier the provider gets in a drafted register. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166 code of the country of its seat; lists that were loaded may not say. */
  readonly country?: string;
  /** Address of its privacy policy; lists that were loaded may not say. */
  readonly policy?: string;
}

/** One item a product is known to store. Facts, each with its source. */
export interface Entry {
  readonly kind: ItemKind;
  /** Name, or pattern with `*`. */
  readonly name: string;
  /** A purpose of the vocabulary, or what a list that was loaded says in English. */
  readonly purpose: PurposeId | { readonly en: string };
  /** Usual lifetime: ISO 8601 duration, `session` or `persistent`. */
  readonly lifetime: string;
  /** Hosts the item belongs to, when those are the vendor's and not the site's. */
  readonly on?: readonly string[];
}

/** Something sites use, with what it stores and where it loads from: becomes a service of a register. */
export interface Product {
  /** Identifier the service gets in a drafted register. */
  readonly id: string;
  /** Name of the product; absent for functions every site has. */
  readonly name?: string;
  /** What it does for a site; lists that were loaded do not say. */
  readonly function?: FunctionId;
  readonly vendor?: Vendor;
  readonly category: "necessary" | "preferences" | "statistical" | "marketing";
  readonly exempt?: ExemptionGround;
  /** Hosts it loads from: a name, or `*.` and a name for it and all below it. */
  readonly hosts?: readonly string[];
  readonly entries: readonly Entry[];
  /** Where the facts come from: documentation of the vendor or the project. */
  readonly source: string;
  /** The list it was loaded from; absent for the catalogue's own. */
  readonly list?: string;
  /** What whoever completes a drafted register should know. */
  readonly note?: string;
}

type Make = (name: string, purpose: PurposeId, lifetime: string, on?: readonly string[]) => Entry;

const entryOf =
  (kind: ItemKind): Make =>
  (name, purpose, lifetime, on) => ({ kind, name, purpose, lifetime, ...(on && { on }) });

/** A cookie. */
export const cookie = entryOf("cookie");

/** An entry of `localStorage`; it stays until it is deleted. */
export function stored(name: string, purpose: PurposeId, on?: readonly string[]): Entry {
  return entryOf("localStorage")(name, purpose, "persistent", on);
}

/** An entry of `sessionStorage`. */
export function storedForSession(name: string, purpose: PurposeId, on?: readonly string[]): Entry {
  return entryOf("sessionStorage")(name, purpose, "session", on);
}

/** A database of IndexedDB. */
export function database(name: string, purpose: PurposeId, on?: readonly string[]): Entry {
  return entryOf("indexedDB")(name, purpose, "persistent", on);
}

/** A cache of the Cache API. */
export function cached(name: string, purpose: PurposeId, on?: readonly string[]): Entry {
  return entryOf("cacheStorage")(name, purpose, "persistent", on);
}

/** A service worker, by the path of its script. */
export function worker(name: string, purpose: PurposeId, on?: readonly string[]): Entry {
  return entryOf("serviceWorker")(name, purpose, "persistent", on);
}
