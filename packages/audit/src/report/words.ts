import type { Severity } from "../judge/finding.ts";
import type { ScenarioName, SkipReason } from "../run.ts";

/** What the reports say. */
export interface ReportWords {
  readonly title: (host: string) => string;
  readonly about: (browser: string, pages: number, seconds: number) => string;
  readonly scenarios: string;
  readonly scenario: string;
  readonly items: string;
  readonly hosts: string;
  readonly item: string;
  readonly kind: string;
  readonly host: string;
  readonly setter: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly nothingStored: string;
  readonly noThirdParties: string;
  readonly evidence: string;
  readonly source: string;
  readonly wayOut: string;
  readonly onPage: (page: string, milliseconds: number) => string;
  readonly more: (count: number) => string;
  readonly troubles: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly did: (scenario: ScenarioName) => string;
  readonly skipped: Readonly<Record<SkipReason, string>>;
  readonly pages: (count: number) => string;
  readonly pressed: (texts: readonly string[]) => string;
  readonly banner: (texts: readonly string[]) => string;
  readonly noBanner: string;
  readonly summary: (counts: Readonly<Record<Severity, number>>) => string;
  readonly notAVerdict: string;
}

/** What a cell of the matrix says. */
export type Mark = "seen" | "tried" | "held" | "unseen" | "found";

const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

const DID: Readonly<Partial<Record<ScenarioName, string>>> = {
  unasked: "looked at pages and answered nothing",
  rejected: "rejected everything, then looked at pages",
  accepted: "accepted everything, then looked at pages",
  withdrawn: "accepted, looked, withdrew, then looked again",
  gpc: "sent Global Privacy Control, looked at pages and answered nothing",
};

/** English. */
export const en: ReportWords = {
  title: (host) => `Audit of ${host}`,
  about: (browser, pages, seconds) =>
    `Chromium ${browser}, ${plural(pages, "page visit")}, ${seconds} s`,
  scenarios: "What the visitor did",
  scenario: "Scenario",
  items: "What was stored",
  hosts: "Third parties that were contacted",
  item: "Item",
  kind: "Kind",
  host: "Host",
  setter: "Who stored it",
  findings: "Findings",
  noFindings: "No findings.",
  nothingStored: "Nothing was stored.",
  noThirdParties: "None.",
  evidence: "Evidence",
  source: "Source",
  wayOut: "Way out",
  onPage: (page, milliseconds) => `on ${page} after ${(milliseconds / 1000).toFixed(1)} s`,
  more: (count) => `and ${count} more`,
  troubles: "What hindered the visit",
  marks: {
    seen: "seen",
    tried: "refused by the browser",
    held: "held back before it left the browser",
    unseen: "not seen",
    found: "seen, and a finding",
  },
  severities: { blocking: "blocking", major: "major", warning: "warning", info: "info" },
  did: (scenario) =>
    DID[scenario] ?? `granted ${scenario.replace(/^only:/, "")} only, then looked at pages`,
  skipped: {
    "no-banner": "not done: nobody asks",
    "no-accept-control": "not done: no control that accepts was found",
    "no-reject-control": "not done: no control that rejects was found",
    "no-withdraw-control": "not done: no control that withdraws was found",
    unreachable: "not done: the start page did not show",
  },
  pages: (count) => plural(count, "page"),
  pressed: (texts) => `pressed ${texts.map((text) => `“${text}”`).join(", then ")}`,
  banner: (texts) => `banner with ${texts.map((text) => `“${text}”`).join(", ")}`,
  noBanner: "no banner",
  summary: (counts) =>
    Object.entries(counts)
      .map(([severity, count]) => `${count} ${severity}`)
      .join(", "),
  notAVerdict: "Findings are evidence with the source of each rule, not a legal verdict.",
};
