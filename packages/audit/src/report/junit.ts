import { SEVERITIES } from "../judge/finding.ts";
import type { JudgedRule } from "../judge/judge-run.ts";
import { RULE_GROUPS } from "../judge/rule.ts";
import { fails, ruleOf, wordsOf, type Report } from "./report.ts";

/**
 * The rules as JUnit XML, a test case for each: broken ones fail where a finding weighs enough, what
 * could not be judged is skipped and says what was missing.
 */
export function renderJunit(report: Report): string {
  const { run, assessment } = report;
  const rules = assessment.rules.filter(({ outcome }) => outcome !== "off");
  const suites = RULE_GROUPS.flatMap((group) => {
    const own = rules.filter(({ id }) => ruleOf(id)?.group === group);
    return own.length === 0 ? [] : [suite(group, own, report)];
  });
  const seconds = (run.durationMs / 1000).toFixed(1);
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<testsuites name="${xml(`glassjar audit ${run.url}`)}" time="${seconds}"${tally(rules, report)}>`,
    ...suites,
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(group: string, rules: readonly JudgedRule[], report: Report): string {
  return [
    `  <testsuite name="${xml(group)}" timestamp="${report.run.startedAt.slice(0, 19)}"${tally(rules, report)}>`,
    ...rules.map((rule) => testCase(group, rule, report)),
    "  </testsuite>",
  ].join("\n");
}

function tally(rules: readonly JudgedRule[], report: Report): string {
  const failed = rules.filter((rule) => failing(rule, report).length > 0).length;
  const skipped = rules.filter(
    ({ outcome }) => outcome === "unjudged" || outcome === "inapplicable",
  ).length;
  return ` tests="${rules.length}" failures="${failed}" errors="0" skipped="${skipped}"`;
}

function testCase(group: string, rule: JudgedRule, report: Report): string {
  const { id, outcome, missing = [] } = rule;
  const open = `    <testcase classname="${xml(`glassjar.${group}`)}" name="${xml(`${id}: ${wordsOf(id).title}`)}"`;
  if (outcome === "unjudged")
    return `${open}><skipped message="${xml(`not observed: ${missing.join(", ")}`)}"/></testcase>`;
  if (outcome === "inapplicable")
    return `${open}><skipped message="nothing there to judge: nobody asks"/></testcase>`;
  const failed = failing(rule, report);
  if (failed.length > 0)
    return `${open}><failure type="${severest(failed)}" message="${xml(failed[0]?.message ?? id)}">${xml(told(failed))}</failure></testcase>`;
  const light = report.assessment.findings.filter((finding) => finding.rule === id);
  return light.length > 0
    ? `${open}><system-out>${xml(told(light))}</system-out></testcase>`
    : `${open}/>`;
}

type Findings = Report["assessment"]["findings"];

function failing({ id }: JudgedRule, { assessment, failOn }: Report): Findings {
  return assessment.findings.filter((finding) => finding.rule === id && fails(finding, failOn));
}

function severest(findings: Findings): string {
  return SEVERITIES.find((severity) => findings.some((one) => one.severity === severity)) ?? "info";
}

function told(findings: Findings): string {
  const [first] = findings;
  const lines = findings.flatMap(({ message, evidence, known }) => [
    `${message}${known ? ` (known until ${known.until})` : ""}`,
    ...evidence.slice(0, 3).map(({ scenario, what, page }) => `  ${scenario}: ${what} on ${page}`),
  ]);
  return [...lines, `Way out: ${first?.wayOut}`, `Source: ${first?.source}`].join("\n");
}

/** XML 1.0 has no place for most control characters, not even escaped. */
function xml(text: string): string {
  const clean = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "□");
  return clean
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
