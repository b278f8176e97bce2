import type { ExemptionGround, ItemKind, LegalBasis } from "../kinds.ts";
import type { Provider, Register } from "../schema.ts";
import type { NotUnderstood, Place } from "./result.ts";

/** Words in the language they were found in. */
export interface Said {
  readonly text: string;
  readonly language: string;
}

/** One purpose of an item, and the ground on which it alone owes no consent. */
export interface SaidPurpose {
  readonly text: Said;
  readonly exempt?: ExemptionGround;
}

/** What one row, list entry or record of a source says. Everything but its place may be missing. */
export interface Statement {
  readonly place: Place;
  /** The item it is about; a statement without one is about its service alone. */
  readonly item?: { readonly kind: ItemKind; readonly name: string };
  readonly provider?: string;
  readonly providerPolicy?: string;
  readonly providerAddress?: string;
  readonly service?: Said;
  readonly areas?: readonly string[];
  readonly category?: string;
  readonly exempt?: ExemptionGround;
  readonly legalBasis?: LegalBasis;
  /** Names of the providers that receive the data too. */
  readonly recipients?: readonly string[];
  readonly hosts?: readonly string[];
  readonly purpose?: Said;
  /** In place of `purpose`: several, or one with a ground of its own. */
  readonly purposes?: readonly SaidPurpose[];
  /** ISO 8601 duration, `session` or `persistent`. */
  readonly lifetime?: string;
  readonly renewed?: boolean;
  readonly party?: "first" | "third";
  readonly domain?: string;
  readonly path?: string;
  readonly httpOnly?: boolean;
  readonly secure?: boolean;
  readonly partitioned?: boolean;
  readonly conditional?: boolean;
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
  /** What the source says of the site itself. */
  readonly site?: SiteFacts;
  /** The provider that runs the site, where the source tells. */
  readonly operator?: string;
  /** Categories beside the usual ones, by identifier. */
  readonly categories?: NonNullable<Register["categories"]>;
}

/** What a source says of a provider outside its list of items. */
export type ProviderFacts = Pick<
  Provider,
  "policy" | "country" | "role" | "address" | "transfers" | "url"
>;

/** What a source says of the site: its name, who answers for it, and what its choice covers. */
export type SiteFacts = Partial<
  Pick<Register["site"], "name" | "controller" | "authority" | "review" | "choiceCookie">
>;

/** The purposes of a statement, one by one. */
export function purposesSaid({ purpose, purposes }: Statement): readonly SaidPurpose[] {
  return purposes ?? (purpose ? [{ text: purpose }] : []);
}
