import type { Finding, Severity } from "../judge/finding.ts";
import { columnsOf, itemRows, type Row } from "./matrix.ts";
import { byRule, countsOf, fails, wordsOf, type Report } from "./report.ts";
import { en, SIGNS, type ReportWords } from "./words.ts";

/** GitHub and GitLab refuse comments of more than 65 536 and 1 000 000 characters. */
const MAX_LENGTH = 60_000;
const MOST_FINDINGS = 5;
const BADGES: Readonly<Record<Severity, string>> = {
  blocking: "🔴",
  major: "🟠",
  warning: "🟡",
  info: "🔵",
};

/** The report for a pull request: what fails first, the rest folded away. */
export function renderMarkdown(report: Report, words: ReportWords = en): string {
  const { run, assessment, comparison, failOn } = report;
  const failing = assessment.findings.filter((finding) => fails(finding, failOn));
  const others = assessment.findings.filter((finding) => !fails(finding, failOn));
  const text = [
    `## ${failing.length > 0 ? "❌" : "✅"} ${words.title(escape(run.url))}`,
    "",
    `${words.summary(countsOf(assessment.findings))} · ${escape(assessment.profile.title)} · ${run.startedAt.slice(0, 16).replace("T", " ")} UTC`,
    "",
    ...(comparison ? [words.changed(comparison), ""] : []),
    ...byRule(failing).flatMap((group) => ruleLines(group, words)),
    ...folded(
      words.others(others.length),
      byRule(others).flatMap((group) => ruleLines(group, words)),
    ),
    ...folded(words.items, matrixLines(report, words)),
    `<sub>${words.notAVerdict}</sub>`,
    "",
  ].join("\n");
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH)}…\n\n${words.cut}\n`;
}

function ruleLines(findings: readonly [Finding, ...Finding[]], words: ReportWords): string[] {
  const [{ severity, rule, source, wayOut, known }] = findings;
  const more = findings.length - MOST_FINDINGS;
  return [
    `${BADGES[severity]} **${words.severities[severity]}: ${escape(wordsOf(rule).failureTitle)}** (\`${rule}\`)${known ? ` ${words.knownUntil(known.until)}` : ""}`,
    "",
    ...findings.slice(0, MOST_FINDINGS).map((finding) => `- ${findingLine(finding)}`),
    ...(more > 0 ? [`- ${words.more(more)}`] : []),
    "",
    `  *${words.wayOut}:* ${escape(wayOut)} *${words.source}:* ${escape(source)}`,
    "",
  ];
}

function findingLine({ message, evidence }: Finding): string {
  const [first] = evidence;
  return first ? `${escape(message)} ${escape(first.what)}` : escape(message);
}

function folded(summary: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`<details><summary>${escape(summary)}</summary>`, "", ...lines, "", "</details>", ""];
}

function matrixLines({ run, assessment }: Report, words: ReportWords): string[] {
  const rows = itemRows(run, assessment.findings);
  const columns = columnsOf(run);
  if (rows.length === 0) return [];
  const line = ({ name, kind, host, marks }: Row) =>
    `| ${[name, kind, host].map(escape).join(" | ")} | ${columns.map((column) => SIGNS[marks[column] ?? "unseen"]).join(" | ")} |`;
  return [
    `| ${[words.item, words.kind, words.host, ...columns].join(" | ")} |`,
    `|---|---|---|${columns.map(() => ":-:|").join("")}`,
    ...rows.map(line),
    "",
    Object.entries(SIGNS)
      .map(([mark, sign]) => `${sign} ${words.marks[mark as keyof typeof SIGNS]}`)
      .join(" · "),
  ];
}

/** Markup of a site must not become markup of the comment, and nobody is called by an `@`. */
function escape(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_{}[\]|#~!]/g, (sign) => `\\${sign}`)
    .replaceAll("@", "@\u200b");
}
