import { styleText } from "node:util";
import type { Evidence, Finding, Severity } from "../judge/finding.ts";
import type { Run, ScenarioName, ScenarioRun } from "../run.ts";
import { columnsOf, controlsOf, hostRows, itemRows, pressedIn, type Row } from "./matrix.ts";
import { byRule, countsOf, wordsOf, type Report } from "./report.ts";
import { en, SIGNS, type Mark, type ReportWords } from "./words.ts";

const MOST_EVIDENCE = 3;
const MOST_FINDINGS = 10;
const NAME_WIDTH = 34;
const HOST_WIDTH = 28;
const LEAST_COLUMN = 7;

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const COLOURS: Readonly<Record<Severity, Style>> = {
  blocking: ["red", "bold"],
  major: "red",
  warning: "yellow",
  info: "cyan",
};

/**
 * The report as text, readable at a glance: what was seen in which scenario, the findings, and last,
 * where a terminal stops scrolling, how many there are.
 */
export function renderTerminal(
  report: Report,
  { colour = false, words = en }: { colour?: boolean; words?: ReportWords } = {},
): string {
  const { run, assessment, comparison } = report;
  const { findings, profile } = assessment;
  const paint: Paint = (style, text) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const visits = run.scenarios.reduce((sum, { pages }) => sum + pages.length, 0);
  const seconds = Math.round(run.durationMs / 1000);
  const open = findings.filter(({ known }) => !known);
  return [
    paint("bold", words.title(printable(run.url))),
    words.about(run.browser, visits, seconds),
    words.heldTo(profile.title),
    "",
    ...run.scenarios.map((scenario) => scenarioLine(scenario, words)),
    "",
    ...matrix(words.items, words.nothingStored, itemRows(run, findings), run, paint),
    "",
    ...matrix(words.hosts, words.noThirdParties, hostRows(run, findings), run, paint),
    "",
    paint("dim", legend(words)),
    ...byRule(open).flatMap((same) => ruleText(same, words, paint)),
    ...knownLines(findings, words, paint),
    "",
    ...(comparison ? [words.changed(comparison)] : []),
    judgedLine(report, words),
    paint(
      "bold",
      `${words.findings}: ${open.length > 0 ? words.summary(countsOf(open)) : ""}`.trim(),
    ),
    ...(open.length > 0 ? [] : [words.noFindings]),
    paint("dim", words.notAVerdict),
    "",
  ].join("\n");
}

function legend(words: ReportWords): string {
  return Object.entries(SIGNS)
    .map(([mark, sign]) => `${sign} ${words.marks[mark as Mark]}`)
    .join("   ");
}

function judgedLine({ assessment }: Report, words: ReportWords): string {
  const count = (...outcomes: string[]) =>
    assessment.rules.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return words.judged(count("kept", "broken"), count("unjudged"));
}

function scenarioLine(scenario: ScenarioRun, words: ReportWords): string {
  const { scenario: name, skippedBecause, pages, banner } = scenario;
  const pressed = pressedIn(scenario);
  const controls = controlsOf(scenario);
  const told = skippedBecause
    ? [words.skipped[skippedBecause]]
    : [
        words.did(name),
        words.pages(pages.filter(({ counted }) => counted).length),
        ...(name === "unasked"
          ? [banner ? words.banner(controls, banner.cmp) : words.noBanner]
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

function ruleText(
  findings: readonly [Finding, ...Finding[]],
  words: ReportWords,
  paint: Paint,
): string[] {
  const [{ severity, rule, source, wayOut }] = findings;
  const more = findings.length - MOST_FINDINGS;
  return [
    "",
    `  ${paint(COLOURS[severity], words.severities[severity].toUpperCase())} ${paint("bold", wordsOf(rule).failureTitle)}  ${rule}`,
    ...findings.slice(0, MOST_FINDINGS).flatMap((finding) => findingLines(finding, words)),
    ...(more > 0 ? [`    ${words.more(more)}`] : []),
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

function knownLines(findings: readonly Finding[], words: ReportWords, paint: Paint): string[] {
  const known = findings.filter((finding) => finding.known);
  if (known.length === 0) return [];
  return [
    "",
    `  ${paint("bold", words.knownFindings)}`,
    ...known.map(({ message, known: line }) =>
      paint("dim", `    ${printable(message)} ${words.knownUntil(line?.until ?? "")}`),
    ),
  ];
}

function centred(text: string, scenario: ScenarioName): string {
  const free = Math.max(LEAST_COLUMN, scenario.length) - text.length;
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
