import type { ExemptionGround, ItemKind, LegalBasis, Safeguard } from "../kinds.ts";
import type { ChangeCode, ReasonCode } from "../diff/codes.ts";
import type { Plural, Template } from "./template.ts";

/** The name of a category and what it means for the visitor. */
export interface CategoryWords {
  readonly name: string;
  readonly description: string;
}

/**
 * Everything the policy says, in one language. Each locale file fills it completely or does not
 * compile. Sentences are whole, with what varies as `{names}`: no other language has the word order
 * of this one. In right-to-left languages what is filled in is isolated from the text around it.
 */
export interface Locale {
  readonly words: {
    /** The lifetime of what the browser forgets when it is closed. */
    readonly session: string;
    /** The lifetime of what stays until someone deletes it. */
    readonly persistent: string;
    /** The lifetime of what is read once and not stored. */
    readonly notStored: string;
    /** A lifetime that begins again with each visit: `6 months, renewed with each visit`. */
    readonly renewed: Template<"duration">;
    readonly firstParty: string;
    readonly thirdParty: string;
    /** Said of a third-party item, with the domain it belongs to. */
    readonly thirdPartyOf: Template<"domain">;
    /** What an item other than a cookie is, and whose: `local storage, first-party`. */
    readonly kindAndParty: Template<"kind" | "party">;
  };
  readonly kinds: Readonly<Record<ItemKind, string>>;
  readonly categories: Readonly<
    Record<"necessary" | "preferences" | "statistical" | "marketing", CategoryWords>
  >;
  readonly parties: Readonly<Record<"first" | "third", CategoryWords>>;
  /** Why something needs no consent although its category does; completes `policy.table.exempt`. */
  readonly grounds: Readonly<Record<ExemptionGround, string>>;
  /** The legal bases of GDPR art. 6(1), by their names in the regulation. */
  readonly legalBases: Readonly<Record<LegalBasis, string>>;
  /** The safeguards of GDPR chapter V, by their names in the regulation. */
  readonly safeguards: Readonly<Record<Safeguard, string>>;
  readonly areas: {
    readonly front: string;
    readonly back: string;
    readonly frontAndBack: string;
  };
  readonly policy: {
    readonly title: string;
    /** `Version 3, published on 23 November 2026.` */
    readonly published: Template<"version" | "date">;
    /** Stands in place of `published` before the first publication. */
    readonly draft: Template<"date">;
    /** Stands above a version that a newer one has replaced. */
    readonly superseded: string;
    /** The link from a replaced version to the one in force. */
    readonly current: string;
    /** Heading of the list of sections. */
    readonly contents: string;
    readonly who: {
      readonly heading: string;
      readonly text: Template<"controller" | "site">;
      readonly address: Template<"address">;
      readonly email: Template<"email">;
      readonly phone: Template<"phone">;
      readonly officer: Template<"contact">;
      /** When the policy is looked through again at the latest. */
      readonly review: Template<"date">;
    };
    readonly what: {
      readonly heading: string;
      readonly cookie: string;
      /** Everything that counts as a cookie: storage, pixels, identifiers in addresses, fingerprints. */
      readonly others: string;
    };
    readonly which: { readonly heading: string; readonly intro: string };
    readonly table: {
      readonly heading: string;
      readonly caption: Template<"site">;
      readonly columns: {
        readonly provider: string;
        readonly function: string;
        readonly item: string;
        readonly purpose: string;
        readonly duration: string;
      };
      /** What consent a service needs, after the name of its category. */
      readonly consent: Template<"category" | "need">;
      readonly needsConsent: string;
      readonly needsNone: string;
      readonly exempt: Template<"ground">;
      readonly legalBasis: Template<"basis">;
      /** Who else receives the data of a service, as a list of names. */
      readonly recipients: Template<"names">;
      /** Stands before the hosts a service loads from. */
      readonly loadsFrom: string;
      /** Stands where a service that stores nothing would name what it stores. */
      readonly nothingStored: string;
    };
    readonly third: {
      readonly heading: string;
      readonly none: string;
      readonly intro: string;
      readonly privacyPolicy: string;
      readonly roles: Readonly<Record<"controller" | "processor", string>>;
      readonly transfer: Template<"country" | "safeguard">;
    };
    readonly choice: {
      readonly heading: string;
      readonly ask: string;
      /** What follows from accepting and from refusing. */
      readonly consequences: string;
      /** Said instead of the other two when nothing needs consent. */
      readonly notAsked: string;
    };
    readonly withdraw: {
      readonly heading: string;
      readonly text: string;
      /** That what was done before stays lawful (GDPR art. 7(3)). */
      readonly lawful: string;
      readonly kept: Template<"duration">;
      readonly undecided: string;
      readonly decided: Template<"date">;
      /** Said once after a choice or an objection was stored. */
      readonly saved: string;
      /** Legend of the categories to tick. */
      readonly allow: string;
      /** Button that stores what is ticked. */
      readonly save: string;
      /** Button that takes back every consent. */
      readonly withdrawAll: string;
      /** Link to the page with every category and service. */
      readonly link: string;
    };
    readonly audience: {
      readonly heading: string;
      /** Names the services that rely on the exemption, and how to object to them. */
      readonly text: Template<"services">;
      readonly counted: string;
      readonly objected: string;
      /** Button that objects. */
      readonly object: string;
      /** Button that takes the objection back. */
      readonly undo: string;
    };
    readonly browsers: {
      readonly heading: string;
      readonly text: string;
      /** Stands before the list of browsers, each a link to its maker's help. */
      readonly help: string;
    };
    readonly signals: {
      readonly heading: string;
      readonly text: string;
      readonly received: string;
      readonly notReceived: string;
    };
    readonly rights: {
      readonly heading: string;
      readonly text: string;
      readonly contact: string;
      readonly complaint: string;
      /** Stands before the name of the authority the register declares. */
      readonly authority: string;
    };
    readonly devices: {
      readonly heading: string;
      readonly text: string;
      readonly domain: Template<"domain">;
    };
    readonly changes: {
      readonly heading: string;
      readonly entry: Template<"version" | "date">;
      readonly first: string;
      /** Stands before the other formats of the page. */
      readonly formats: string;
      readonly plainText: string;
      readonly print: string;
    };
    readonly audit: {
      readonly heading: string;
      readonly text: Template<"date" | "version">;
      readonly clean: string;
      readonly findings: Plural;
      readonly never: string;
    };
  };
  readonly diff: {
    readonly none: string;
    /** Marks a change because of which visitors are asked again. */
    readonly material: string;
    /**
     * One sentence per kind of change. `{name}` is what changed, `{service}` where, `{from}` and
     * `{to}` how.
     */
    readonly changes: Readonly<Record<ChangeCode, string>>;
    /** Why a change asks visitors again. */
    readonly reasons: Readonly<Record<ReasonCode, string>>;
  };
}
