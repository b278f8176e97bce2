import type { ExemptionGround, ItemKind } from "../kinds.ts";

/** A heading and what stands below it. */
export interface Titled {
  readonly heading: string;
}

/** The name of a category and what it means for the visitor. */
export interface CategoryWords {
  readonly name: string;
  readonly description: string;
}

/**
 * Everything the policy says, in one language. Each locale file fills it completely or does not
 * compile. Sentences are whole, with what varies as parameters: no other language has the word
 * order of this one.
 */
export interface Locale {
  readonly words: {
    /** The lifetime of what the browser forgets when it is closed. */
    readonly session: string;
    /** The lifetime of what stays until someone deletes it. */
    readonly persistent: string;
    /** The lifetime of what is read once and not stored. */
    readonly notStored: string;
    readonly firstParty: string;
    readonly thirdParty: string;
    /** Said of a third-party item, with the domain it belongs to. */
    readonly thirdPartyOf: (domain: string) => string;
    /** What an item other than a cookie is, and whose: `local storage, first-party`. */
    readonly kindAndParty: (kind: string, party: string) => string;
  };
  readonly kinds: Readonly<Record<ItemKind, string>>;
  readonly categories: Readonly<
    Record<"necessary" | "preferences" | "statistical" | "marketing", CategoryWords>
  >;
  readonly parties: Readonly<Record<"first" | "third", CategoryWords>>;
  /** Why a service needs no consent although its category does; completes `exempt`. */
  readonly grounds: Readonly<Record<ExemptionGround, string>>;
  readonly areas: {
    readonly front: string;
    readonly back: string;
    readonly frontAndBack: string;
  };
  readonly policy: {
    readonly title: string;
    /** `Version 3, published on 23 November 2026.` */
    readonly published: (version: string, date: string) => string;
    readonly who: Titled & {
      readonly text: (controller: string, site: string) => string;
      readonly address: (address: string) => string;
      readonly email: (email: string) => string;
      readonly officer: (contact: string) => string;
    };
    readonly what: Titled & { readonly paragraphs: readonly string[] };
    readonly which: Titled & { readonly intro: string };
    readonly table: Titled & {
      readonly caption: (site: string) => string;
      readonly columns: {
        readonly provider: string;
        readonly function: string;
        readonly item: string;
        readonly purpose: string;
        readonly duration: string;
      };
      /** What consent a service needs, after the name of its category. */
      readonly consent: (category: string, need: string) => string;
      readonly needsConsent: string;
      readonly needsNone: string;
      readonly exempt: (ground: string) => string;
      readonly loadsFrom: string;
      /** Stands where a service that stores nothing has no purpose or duration of its own. */
      readonly nothingStored: string;
    };
    readonly third: Titled & {
      readonly none: string;
      readonly intro: string;
      readonly privacyPolicy: string;
      readonly roles: Readonly<Record<"controller" | "processor", string>>;
    };
    readonly choice: Titled & {
      readonly ask: string;
      readonly withdraw: string;
      readonly kept: (duration: string) => string;
      readonly notAsked: string;
      readonly signal: string;
      readonly browser: string;
      readonly link: string;
    };
    readonly audience: Titled & { readonly text: string };
    readonly rights: Titled & { readonly paragraphs: readonly string[] };
    readonly changes: Titled & { readonly entry: (version: string, date: string) => string };
  };
}
