import type { Colour, How, Scheme, Severity } from "../api/types.ts";
import type { EvidenceTexts } from "./evidence/texts.ts";
import type { Action } from "../pages/activity/actions.ts";
import type { AdministrationTexts } from "./administration/texts.ts";
import type { ListsTexts } from "./lists/texts.ts";

/** Languages of the back office. */
export const LANGUAGES = ["ca", "de", "en", "es", "fr", "nl", "ar"] as const;

/** One of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  ca: "Català",
  de: "Deutsch",
  en: "English",
  es: "Español",
  fr: "Français",
  nl: "Nederlands",
  ar: "العربية",
};

/** Every word a person reads in the back office. A language without one of them does not compile. */
export interface Texts extends AdministrationTexts, EvidenceTexts, ListsTexts {
  readonly shell: {
    readonly office: string;
    readonly skip: string;
    readonly navigation: string;
    readonly site: string;
    readonly language: string;
    readonly account: string;
    readonly signedInAs: string;
    readonly frontOffice: string;
    readonly signOut: string;
    readonly overview: string;
    readonly register: string;
    readonly banner: string;
    readonly choices: string;
    readonly audience: string;
    readonly audits: string;
    readonly activity: string;
    readonly people: string;
    readonly keys: string;
    readonly settings: string;
    readonly installation: string;
    readonly sites: string;
    readonly myAccount: string;
    readonly sessions: string;
  };
  readonly state: {
    readonly loading: string;
    readonly failed: string;
    readonly retry: string;
    readonly noSite: string;
    readonly noSiteHelp: string;
    readonly noSiteAdd: string;
    readonly notFound: string;
    readonly notFoundHelp: string;
    readonly tableScrolls: string;
  };
  readonly figures: {
    /** A figure under the threshold. */
    readonly few: (threshold: string) => string;
    readonly folded: (threshold: string, round: string) => string;
  };
  readonly overview: {
    readonly lead: (site: string) => string;
    readonly published: string;
    readonly version: (number: string) => string;
    readonly publishedBy: (day: string, by: string) => string;
    readonly unpublished: string;
    readonly writeRegister: string;
    readonly views: string;
    readonly lastDays: (days: string) => string;
    readonly choices: string;
    readonly choicesBefore: (total: string, days: string) => string;
    readonly audit: string;
    readonly unaudited: string;
    readonly seeFindings: string;
    readonly unauditedHelp: string;
    readonly clean: string;
    readonly findings: (count: number) => string;
    readonly blocking: (count: number) => string;
  };
  readonly register: {
    readonly lead: string;
    readonly text: string;
    readonly textHelp: string;
    readonly checking: string;
    readonly problems: string;
    readonly noProblems: string;
    readonly counted: (errors: number, warnings: number) => string;
    readonly error: string;
    readonly warning: string;
    readonly goTo: (line: string, column: string) => string;
    readonly changes: string;
    readonly noChanges: string;
    readonly noChangesYet: string;
    readonly firstVersion: string;
    readonly material: string;
    readonly minor: string;
    readonly asksAgain: string;
    readonly note: string;
    readonly noteHelp: string;
    readonly publish: string;
    readonly published: (version: string) => string;
    readonly notPublished: string;
    readonly restore: string;
    readonly versions: string;
    readonly noVersions: string;
    readonly number: string;
    readonly when: string;
    readonly by: string;
    readonly effect: string;
  };
  readonly choices: {
    readonly lead: string;
    readonly lookUp: string;
    readonly lookUpHelp: string;
    readonly lookUpAction: string;
    readonly badId: string;
    readonly table: string;
    readonly none: string;
    readonly receipt: string;
    readonly when: string;
    readonly version: string;
    readonly granted: string;
    readonly nothing: string;
    readonly without: (service: string) => string;
    readonly language: string;
    readonly how: string;
    readonly hows: Readonly<Record<How, string>>;
    readonly regime: string;
    readonly record: string;
    readonly proof: string;
    readonly verified: string;
    readonly verifiedHelp: string;
    readonly unverified: string;
    readonly unverifiedHelp: string;
    readonly unknown: string;
    readonly unknownHelp: string;
    readonly receiptOf: (id: string) => string;
    readonly back: string;
  };
  readonly audience: {
    readonly lead: string;
    readonly period: string;
    readonly days: (days: string) => string;
    readonly total: string;
    readonly perDay: string;
    readonly perDayTable: string;
    readonly day: string;
    readonly views: string;
    readonly pages: string;
    readonly path: string;
    readonly other: string;
    readonly none: string;
  };
  readonly audits: {
    readonly lead: string;
    readonly table: string;
    readonly when: string;
    readonly address: string;
    readonly findings: string;
    readonly clean: string;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly auditOf: (moment: string) => string;
    readonly back: string;
    readonly cleanHelp: string;
    readonly evidence: (count: number) => string;
    readonly wayOut: string;
    readonly source: string;
    readonly scenario: string;
    readonly rule: string;
  };
  readonly banner: {
    readonly lead: string;
    readonly look: string;
    readonly looks: Readonly<Record<"bar" | "box" | "sheet", string>>;
    readonly scheme: string;
    readonly schemes: Readonly<Record<"auto" | Scheme, string>>;
    readonly palettes: Readonly<Record<Scheme, string>>;
    readonly coloursHelp: string;
    readonly colours: Readonly<Record<Colour, string>>;
    readonly pick: (colour: string) => string;
    readonly radius: string;
    readonly radiusHelp: string;
    readonly font: string;
    readonly fontHelp: string;
    readonly control: string;
    readonly controlHelp: string;
    readonly verdict: string;
    readonly fair: string;
    readonly refused: string;
    readonly preview: string;
    readonly previewLanguage: string;
    readonly previewScheme: string;
    readonly desktop: string;
    readonly phone: string;
    readonly keep: string;
    readonly keepHelp: string;
    readonly noRegister: string;
    readonly broken: string;
    readonly toRegister: string;
  };
  readonly activity: {
    readonly lead: string;
    readonly table: string;
    readonly none: string;
    readonly scope: string;
    readonly thisSite: string;
    readonly installation: string;
    readonly actor: string;
    readonly actorHelp: string;
    readonly action: string;
    readonly allActions: string;
    readonly export: string;
    readonly exportJson: string;
    readonly from: string;
    readonly to: string;
    readonly when: string;
    readonly who: string;
    readonly what: string;
    readonly subject: string;
    readonly site: string;
    readonly address: string;
    readonly actions: Readonly<Record<Action, string>>;
  };
}

const LOADERS: Record<Language, () => Promise<Texts>> = {
  ca: async () => (await import("./ca.ts")).ca,
  de: async () => (await import("./de.ts")).de,
  en: async () => (await import("./en.ts")).en,
  es: async () => (await import("./es.ts")).es,
  fr: async () => (await import("./fr.ts")).fr,
  nl: async () => (await import("./nl.ts")).nl,
  ar: async () => (await import("./ar.ts")).ar,
};

/** The language of a page from its `lang` attribute; English for a language we do not speak. */
export function languageOf(lang: string): Language {
  const primary = lang.toLowerCase().split("-")[0];
  return LANGUAGES.find((language) => language === primary) ?? "en";
}

/** Loads the words of one language; the others stay on the server. */
export function loadTexts(language: Language): Promise<Texts> {
  return LOADERS[language]();
}

/** Chooses the plural form of a count. A form the language lacks falls back to `other`. */
export function plural(
  language: Language,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string },
): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace("#", new Intl.NumberFormat(language).format(count));
}
