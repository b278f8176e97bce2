import type { Comparison } from "../compare.ts";
import type { Severity } from "../judge/finding.ts";
import type { Outcome } from "../judge/judge-run.ts";
import type { ActionTaken, ScenarioName, SkipReason } from "../run.ts";

/** What a cell of the matrix says. */
export type Mark = "seen" | "tried" | "held" | "unseen" | "found";

/** Marks where there is no room for words. */
export const SIGNS: Readonly<Record<Mark, string>> = {
  seen: "●",
  tried: "○",
  held: "□",
  unseen: "·",
  found: "✗",
};

const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

const DID: Readonly<Partial<Record<ScenarioName, string>>> = {
  unasked: "looked at pages and answered nothing",
  rejected: "rejected everything, then looked at pages",
  accepted: "accepted everything, then looked at pages",
  withdrawn: "accepted, looked, withdrew, then looked again",
  gpc: "sent Global Privacy Control, looked at pages and answered nothing",
};

const SKIPPED: Readonly<Record<SkipReason, string>> = {
  "no-banner": "not done: nobody asks",
  "no-accept-control": "not done: no control that accepts was found",
  "no-reject-control": "not done: no control that rejects was found",
  "no-withdraw-control": "not done: no control that withdraws was found",
  "no-category-control":
    "not done: no switch for this category was found, or nothing to save it with",
  unreachable: "not done: the start page did not show",
};

const MARKS: Readonly<Record<Mark, string>> = {
  seen: "seen",
  tried: "refused by the browser",
  held: "held back before it left the browser",
  unseen: "not seen",
  found: "seen, and a finding",
};

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  broken: "broken",
  kept: "nothing seen that breaks it",
  off: "not part of this profile",
  inapplicable: "nothing there to judge: nobody asks",
  unjudged: "not judged",
};

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  blocking: "blocking",
  major: "major",
  warning: "warning",
  info: "info",
};

/** What the reports say in English. Another language is another object of this type. */
export const en = {
  title: (host: string) => `Audit of ${host}`,
  about: (browser: string, pages: number, seconds: number) =>
    `Chromium ${browser}, ${plural(pages, "page visit")}, ${seconds} s`,
  heldTo: (profile: string) => `Held to: ${profile}`,
  scenarios: "What the visitor did",
  scenario: "Scenario",
  items: "What was stored",
  hosts: "Third parties that were contacted",
  item: "Item",
  kind: "Kind",
  host: "Host",
  setter: "Who stored it",
  asker: "Who asked for it",
  findings: "Findings",
  knownFindings: "Known findings",
  knownUntil: (day: string) => `known until ${day}`,
  noFindings: "No findings.",
  nothingStored: "Nothing was stored.",
  noThirdParties: "None.",
  why: "Why it matters",
  evidence: (count: number) => `Evidence (${count})`,
  source: "Source",
  wayOut: "Way out",
  onPage: (page: string, milliseconds: number) =>
    `on ${page} after ${(milliseconds / 1000).toFixed(1)} s`,
  more: (count: number) => `and ${count} more`,
  others: (count: number) => plural(count, "lighter or known finding"),
  cut: "The report goes on; see the files of the run.",
  marks: MARKS,
  severities: SEVERITY_WORDS,
  outcomes: OUTCOMES,
  did: (scenario: ScenarioName) =>
    DID[scenario] ?? `granted ${scenario.replace(/^only:/, "")} only, then looked at pages`,
  skipped: SKIPPED,
  pages: (count: number) => plural(count, "page"),
  pressed: (actions: readonly Pick<ActionTaken, "text" | "by">[]) =>
    `pressed ${actions.map(({ text, by }) => (by === undefined ? `“${text}”` : `“${text}” (rule: ${by})`)).join(", then ")}`,
  banner: (texts: readonly string[], cmp?: string) =>
    [
      cmp === undefined ? "banner" : `banner of ${cmp}`,
      ...(texts.length > 0 ? [`with ${texts.map((text) => `“${text}”`).join(", ")}`] : []),
    ].join(" "),
  noBanner: "no banner",
  summary: (counts: Readonly<Record<Severity, number>>) =>
    Object.entries(counts)
      .map(([severity, count]) => `${count} ${severity}`)
      .join(", "),
  judged: (judged: number, unjudged: number) =>
    `${plural(judged, "rule")} judged${unjudged > 0 ? `, ${unjudged} not: what they need was not observed` : ""}.`,
  rules: "Every rule, and what became of it",
  rule: "Rule",
  outcome: "Outcome",
  missing: (needs: readonly string[]) => `not observed: ${needs.join(", ")}`,
  changed: ({ before, findings, items, hosts }: Comparison) =>
    `Since ${before.startedAt.slice(0, 10)}: ${plural(findings.new.length, "new finding")}, ${findings.gone.length} gone, ${findings.same.length} as before; ` +
    `items +${items.new.length} −${items.gone.length}, third parties +${hosts.new.length} −${hosts.gone.length}.`,
  changes: "What changed",
  goneFindings: "Findings gone",
  isNew: "new",
  newItems: "New items",
  goneItems: "Items gone",
  newHosts: "New third parties",
  goneHosts: "Third parties gone",
  recognised: "What undeclared items may be",
  recognisedHelp:
    "By the catalogue of known cookies, else guessed from their looks. For whoever writes the register; no finding depends on it.",
  mayBe: "May be",
  timeline: "When it happened",
  timelineHelp:
    "Each row is a scenario, from left to right in seconds. Above the line what was stored, below it third parties that were asked; red is part of a finding. The first time of each is shown.",
  seconds: (count: number) => `${count} s`,
  talks: "Who talks to whom",
  talksHelp:
    "From left to right: the site, whom its pages turn to, and whom those turn to. Red is part of a finding, a broken line was held back before it left the browser.",
  asList: "The same as a list",
  talkLine: (from: string, to: string, count: number) =>
    `${from} to ${to}, ${plural(count, "request")}`,
  screenshots: "Pictures",
  shows: (what: string, scenario: string, page: string) => `${what}, ${scenario}, ${page}`,
  filter: "Filter",
  filterText: "Text",
  shown: (shown: string, all: number) => `${shown} of ${all} findings shown`,
  notAVerdict: "Findings are evidence with the source of each rule, not a legal verdict.",
};

/** What the reports say. */
export type ReportWords = typeof en;
