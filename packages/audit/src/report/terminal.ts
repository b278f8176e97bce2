import { styleText } from "node:util";
import type { Evidence, Finding, Severity } from "../judge/finding.ts";
import type { Run, ScenarioName, ScenarioRun } from "../run.ts";
import {
  columnsOf,
  controlsOf,
  countsOf,
  hostRows,
  itemRows,
  pressedIn,
  type Row,
} from "./matrix.ts";
import { en, type Mark, type ReportWords } from "./words.ts";

const SIGNS: Readonly<Record<Mark, string>> = {
  seen: "●",
  tried: "○",
  held: "□",
  unseen: "·",
  found: "✗",
};
const MOST_EVIDENCE = 3;
const NAME_WIDTH = 34;
const HOST_WIDTH = 28;

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const COLOURS: Readonly<Record<Severity, Style>> = {
  blocking: ["red", "bold"],
  major: "red",
  warning: "yellow",
  info: "cyan",
};

/** The report as text, readable at a glance: what was seen in which scenario, then the findings. */
export function renderTerminal(
  run: Run,
  findings: readonly Finding[],
  { colour = false, words = en }: { colour?: boolean; words?: ReportWords } = {},
): string {
  const paint: Paint = (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const visits = run.scenarios.reduce((sum, { pages }) => sum + pages.length, 0);
  const seconds = Math.round(run.durationMs / 1000);
  const found = byRule(findings).flatMap((same) => ruleText(same, words, paint));
  return [
    paint("bold", words.title(printable(run.url))),
    words.about(run.browser, visits, seconds),
    "",
    ...run.scenarios.map((scenario) => scenarioLine(scenario, words)),
    "",
    ...matrix(words.items, words.nothingStored, itemRows(run, findings), run, paint),
    "",
    ...matrix(words.hosts, words.noThirdParties, hostRows(run, findings), run, paint),
    "",
    paint(
      "dim",
      Object.entries(SIGNS)
        .map(([mark, sign]) => `${sign} ${words.marks[mark as Mark]}`)
        .join("   "),
    ),
    "",
    paint(
      "bold",
      `${words.findings}: ${findings.length > 0 ? words.summary(countsOf(findings)) : ""}`.trim(),
    ),
    ...(found.length > 0 ? found : [words.noFindings]),
    "",
    paint("dim", words.notAVerdict),
    "",
  ].join("\n");
}

function scenarioLine(scenario: ScenarioRun, words: ReportWords): string {
  const { scenario: name, skippedBecause, pages } = scenario;
  const pressed = pressedIn(scenario);
  const controls = controlsOf(scenario);
  const told = skippedBecause
    ? [words.skipped[skippedBecause]]
    : [
        words.did(name),
        words.pages(pages.filter(({ counted }) => counted).length),
        ...(name === "unasked"
          ? [controls.length > 0 ? words.banner(controls) : words.noBanner]
          : []),
        ...(pressed.length > 0 ? [words.pressed(pressed)] : []),
      ];
  return `  ${name.padEnd(10)} ${printable(told.join("; "))}`;
}

function matrix(
  title: string,
  none: string,
  rows: readonly Row[],
  run: Run,
  paint: Paint,
): string[] {
  if (rows.length === 0) return [paint("bold", title), `  ${none}`];
  const columns = columnsOf(run);
  const head = columns.map((name) => centred(name, name)).join("  ");
  return [
    paint("bold", `${title.padEnd(NAME_WIDTH + HOST_WIDTH + 4)}${head}`),
    ...rows.flatMap((row) => [
      `  ${rowHead(row)}${columns.map((name) => cell(row, name, paint)).join("  ")}`,
      ...(row.setter === "" ? [] : [paint("dim", `    ${printable(row.setter)}`)]),
    ]),
  ];
}

function rowHead({ name, kind, host }: Row): string {
  const [left, right] =
    kind === "host" ? [name, ""] : [kind === "cookie" ? name : `${name} (${kind})`, host];
  return `${fitting(left, NAME_WIDTH)} ${fitting(right, HOST_WIDTH)} `;
}

function cell({ marks }: Row, scenario: ScenarioName, paint: Paint): string {
  const mark = marks[scenario] ?? "unseen";
  const text = centred(SIGNS[mark], scenario);
  return mark === "found" ? paint("red", text) : text;
}

/** Findings of one rule and severity together: what to do about them is said once. */
function byRule(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()];
}

function ruleText(findings: readonly Finding[], words: ReportWords, paint: Paint): string[] {
  const [first] = findings;
  if (!first) return [];
  const { severity, rule, source, wayOut } = first;
  return [
    "",
    `  ${paint(COLOURS[severity], words.severities[severity].toUpperCase())} ${paint("bold", rule)}`,
    ...findings.flatMap((finding) => findingLines(finding, words)),
    paint("dim", `    ${words.wayOut}: ${wayOut}`),
    paint("dim", `    ${words.source}: ${source}`),
  ];
}

function findingLines({ message, evidence }: Finding, words: ReportWords): string[] {
  const shown = evidence.slice(0, MOST_EVIDENCE).map((entry) => evidenceLine(entry, words));
  const more = evidence.length - shown.length;
  return [
    `    ${printable(message)}`,
    ...shown,
    ...(more > 0 ? [`      ${words.more(more)}`] : []),
  ];
}

function evidenceLine({ what, page, at }: Evidence, words: ReportWords): string {
  return `      ${printable(what)} ${printable(words.onPage(page, at))}`;
}

function centred(text: string, scenario: ScenarioName): string {
  const free = scenario.length - text.length;
  return " ".repeat(Math.floor(free / 2)) + text + " ".repeat(Math.ceil(free / 2));
}

function fitting(text: string, width: number): string {
  const clean = printable(text);
  return (clean.length > width ? `${clean.slice(0, width - 1)}…` : clean).padEnd(width);
}

/** A site must not be able to steer the terminal: control characters and direction marks are shown as a box. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "□");
}
