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

/** Words for the evidence: audits, choices, and the register that both are held to. */
export interface EvidenceTexts {
  readonly auditing: AuditingTexts;
}
