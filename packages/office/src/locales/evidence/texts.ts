import type { DeclaringTexts } from "../declaring/texts.ts";
import type { FindingTexts } from "../findings/texts.ts";
import type { ProblemTexts } from "../problems/texts.ts";
import type { JobState, Mark, SkipReason } from "../../api/audit-types.ts";

/** The laws an audit is judged by. */
export type ProfileName = "eu" | "uk" | "de" | "us-ca" | "qc" | "br";

/** The scenarios that have words of their own. */
export type ScenarioWord = "unasked" | "rejected" | "accepted" | "withdrawn" | "gpc";

/** Words for audits that are started, read and compared. */
export interface AuditingTexts {
  readonly start: string;
  readonly startHelp: string;
  readonly url: string;
  readonly urlHelp: string;
  readonly scenarios: string;
  readonly scenarioNames: Readonly<Record<ScenarioWord, string>>;
  readonly only: (category: string) => string;
  readonly profile: string;
  readonly profiles: Readonly<Record<ProfileName, string>>;
  readonly pages: string;
  readonly minutes: string;
  readonly submit: string;
  readonly refused: string;
  readonly latest: string;
  readonly states: Readonly<Record<JobState, string>>;
  readonly opened: (opened: string, most: string) => string;
  readonly now: (scenario: string) => string;
  readonly by: (who: string, moment: string) => string;
  readonly cancel: string;
  readonly interruptedHelp: string;
  readonly see: string;
  readonly none: string;
  readonly judged: (law: string) => string;
  readonly heldTo: (version: string) => string;
  readonly heldToNothing: string;
  readonly rules: (kept: string, broken: string, unjudged: string) => string;
  readonly sections: string;
  readonly matrix: string;
  readonly matrixHelp: string;
  readonly course: string;
  readonly compare: string;
  readonly reports: string;
  readonly items: string;
  readonly hosts: string;
  readonly item: string;
  readonly host: string;
  readonly setBy: string;
  readonly nothingSeen: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly scenario: string;
  readonly outcome: string;
  readonly pagesSeen: string;
  readonly troubles: string;
  readonly done: string;
  readonly skipped: Readonly<Record<SkipReason, string>>;
  readonly pictures: string;
  readonly picture: (what: string, page: string) => string;
  readonly noRun: string;
  readonly compareWith: string;
  readonly choose: string;
  readonly noOther: string;
  readonly added: string;
  readonly gone: string;
  readonly nothing: string;
  readonly unchanged: (count: string) => string;
  readonly reportsHelp: string;
  readonly forms: Readonly<Record<ReportForm, string>>;
  readonly baseline: string;
  readonly accepted: (day: string) => string;
  readonly expired: (day: string) => string;
  readonly assignee: string;
  readonly nobody: string;
  readonly accept: string;
  readonly until: string;
  readonly reason: string;
  readonly keep: string;
  readonly takeBack: string;
  readonly about: (what: string, subject: string) => string;
  readonly notKept: string;
}

/** The forms of a report that have words. */
export type ReportForm = "html" | "json" | "sarif" | "junit" | "markdown" | "csv" | "har" | "text";

/** Words for the register as forms, its drafts and its versions. */
export interface FormsTexts {
  readonly views: string;
  readonly view: string;
  readonly textView: string;
  readonly unreadable: string;
  readonly site: string;
  readonly name: string;
  readonly origin: string;
  readonly languages: string;
  readonly languagesHelp: string;
  readonly providers: string;
  readonly provider: string;
  readonly providerId: string;
  readonly addProvider: string;
  readonly idHelp: string;
  readonly idTaken: string;
  readonly country: string;
  readonly countryHelp: string;
  readonly website: string;
  readonly policy: string;
  readonly role: string;
  readonly notSaid: string;
  readonly services: string;
  readonly serviceId: string;
  readonly addService: string;
  readonly category: string;
  readonly exempt: string;
  readonly noGround: string;
  readonly hosts: string;
  readonly hostsHelp: string;
  readonly items: string;
  readonly newItem: string;
  readonly kind: string;
  readonly itemName: string;
  readonly itemNameHelp: string;
  readonly lifetime: string;
  readonly lifetimeHelp: string;
  readonly party: string;
  readonly purpose: string;
  readonly sameText: string;
  readonly ownTexts: string;
  readonly draft: string;
  readonly unsaved: string;
  readonly noDraft: string;
  readonly notSaved: string;
  readonly loadTheirs: string;
  readonly save: string;
  readonly discard: string;
  readonly changed: string;
  readonly wouldChange: string;
  readonly nothing: string;
  readonly goBack: string;
  readonly goBackHelp: string;
  readonly remove: (what: string) => string;
  readonly addItem: (service: string) => string;
  readonly missingIn: (languages: string) => string;
  readonly saved: (who: string, moment: string) => string;
  readonly stale: (version: string) => string;
  readonly goOn: (version: string) => string;
  readonly backNote: (version: string) => string;
  readonly roles: Readonly<Record<"controller" | "processor", string>>;
  readonly categories: Readonly<
    Record<"necessary" | "preferences" | "statistical" | "marketing", string>
  >;
  readonly grounds: Readonly<
    Record<
      | "consent-choice"
      | "authentication"
      | "basket"
      | "customisation"
      | "load-balancing"
      | "paywall-metering"
      | "audience-measurement"
      | "security"
      | "transmission",
      string
    >
  >;
  readonly kinds: Readonly<
    Record<
      | "cookie"
      | "localStorage"
      | "sessionStorage"
      | "indexedDB"
      | "cacheStorage"
      | "serviceWorker"
      | "fingerprint",
      string
    >
  >;
  readonly parties: Readonly<Record<"first" | "third", string>>;
}

/** Words for figures: how visitors decided, and where visits came from. */
export interface RatesTexts {
  readonly rates: string;
  readonly none: string;
  readonly byDay: string;
  readonly byRegion: string;
  readonly byLanguage: string;
  readonly byBanner: string;
  readonly day: string;
  readonly region: string;
  readonly language: string;
  readonly banner: string;
  readonly all: string;
  readonly unknownRegion: string;
  readonly otherRegions: string;
  readonly counted: string;
  readonly referrers: string;
  readonly referrer: string;
  readonly direct: string;
  readonly countries: string;
  readonly country: string;
  readonly devices: string;
  readonly device: string;
  readonly other: string;
  readonly folded: (threshold: string) => string;
  readonly bannerOf: (version: string, hash: string) => string;
  readonly withoutScript: (version: string) => string;
  readonly asTable: (what: string) => string;
  readonly deviceNames: Readonly<Record<"desktop" | "mobile" | "tablet", string>>;
}

/** Words for the evidence: audits, choices, and the register that both are held to. */
export interface EvidenceTexts extends DeclaringTexts {
  readonly told: ProblemTexts;
  readonly findings: FindingTexts;
  readonly auditing: AuditingTexts;
  readonly forms: FormsTexts;
  readonly rates: RatesTexts;
}
