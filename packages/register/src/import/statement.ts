import type { ExemptionGround, ItemKind } from "../kinds.ts";
import type { NotUnderstood, Place } from "./result.ts";

/** Words in the language they were found in. */
export interface Said {
  readonly text: string;
  readonly language: string;
}

/** What one row, list entry or record of a source says. Everything but its place may be missing. */
export interface Statement {
  readonly place: Place;
  /** The item it is about; a statement without one is about its service alone. */
  readonly item?: { readonly kind: ItemKind; readonly name: string };
  readonly provider?: string;
  readonly providerPolicy?: string;
  readonly service?: Said;
  readonly areas?: readonly string[];
  readonly category?: string;
  readonly exempt?: ExemptionGround;
  readonly hosts?: readonly string[];
  readonly purpose?: Said;
  /** ISO 8601 duration, `session` or `persistent`. */
  readonly lifetime?: string;
  readonly party?: "first" | "third";
  readonly domain?: string;
  readonly path?: string;
  readonly httpOnly?: boolean;
  readonly secure?: boolean;
  readonly sameSite?: "Strict" | "Lax" | "None";
  /** What a person should look at. */
  readonly unsure?: readonly string[];
}

/** What one source says in all. */
export interface Reading {
  readonly statements: readonly Statement[];
  readonly notUnderstood: readonly NotUnderstood[];
  /** Its main language. */
  readonly language: string;
  /** The site's address and the providers' facts, where the source tells them. */
  readonly origin?: string;
  readonly providers?: ReadonlyMap<string, ProviderFacts>;
}

/** What a source says of a provider outside its list of items. */
export interface ProviderFacts {
  readonly policy?: string;
  readonly country?: string;
  readonly role?: "controller" | "processor";
}
