import type { ItemKind } from "../kinds.ts";
import type { Register } from "../schema.ts";

/** What an import needs to know that its source may not say. */
export interface ImportOptions {
  /** Where the site is; taken from the page's own address where it names one. */
  readonly origin?: string;
  /** Name of the site, its host if not given. */
  readonly name?: string;
  /** Languages of the register, the main one first; those of the source if not given. */
  readonly languages?: readonly string[];
  /** Language of a source that does not say its own. */
  readonly language?: string;
  /** Path of each area, `{ front: "/", back: "/backoffice/" }` if not given. */
  readonly areas?: Readonly<Record<string, string>>;
  /** Name of the source, for the comments in the draft. */
  readonly file?: string;
}

/** A position in a source, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** Which of several pages: its name, else `page 2`. Absent where there is one. */
  readonly page?: string;
}

/** Something in a source that could be about an item and was not understood. */
export interface NotUnderstood extends Place {
  /** What stands there, shortened. */
  readonly text: string;
  /** Why it did not become an item, in one sentence. */
  readonly why: string;
}

/** An item found in a source, and what about it is a guess. */
export interface ImportedItem extends Place {
  readonly kind: ItemKind;
  readonly name: string;
  /** Identifier of its service in the register. */
  readonly service: string;
  /** What a person should look at, one sentence each. */
  readonly unsure: readonly string[];
}

/** What an import gives. */
export interface ImportResult {
  /** The draft as YAML, with comments on what is unsure and `TODO` where nothing is known. */
  readonly text: string;
  /** The same draft as data. */
  readonly register: Register;
  readonly items: readonly ImportedItem[];
  /** Everything that could be about an item and did not become one. */
  readonly notUnderstood: readonly NotUnderstood[];
}

/** Longest source accepted, in UTF-16 code units: 8 Mi. */
export const MAX_SOURCE_LENGTH = 8_388_608;

/** Something not understood, with its text cut to what fits a line. */
export function puzzle(place: Place, text: string, why: string): NotUnderstood {
  const short = text.length > 200 ? `${text.slice(0, 199)}…` : text;
  return { ...place, text: short, why };
}
