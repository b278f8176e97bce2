import { createHash } from "node:crypto";
import type { Comparison } from "../compare.ts";
import { findingKey, SEVERITIES, type Finding, type Severity } from "../judge/finding.ts";
import type { Assessment } from "../judge/judge-run.ts";
import type { Rule, RuleWords } from "../judge/rule.ts";
import { RULES } from "../judge/rules.ts";
import type { Run } from "../run.ts";

/** All that a report is made of. */
export interface Report {
  readonly run: Run;
  readonly assessment: Assessment;
  readonly comparison?: Comparison;
  /** The register it was held to, as a path from the root of the repository. */
  readonly registerFile?: string;
  /** From which severity on a finding fails the audit; default `major`. */
  readonly failOn?: Severity;
}

/** How many findings weigh how much; known ones do not count. */
export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { blocking: 0, major: 0, warning: 0, info: 0 };
  for (const { severity, known } of findings) if (!known) counts[severity] += 1;
  return counts;
}

/** Whether a finding fails the audit: heavy enough, and not known. */
export function fails(finding: Finding, failOn: Severity = "major"): boolean {
  return !finding.known && SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(failOn);
}

/** Findings of one rule and severity: what to do about them is said once. */
export function byRule(findings: readonly Finding[]): (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule} ${finding.known ? "known" : ""}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** A rule of an identifier; undefined for one that a newer version wrote. */
export function ruleOf(id: string): Rule | undefined {
  return BY_ID.get(id);
}

/** What a rule says, in the report's words; its identifier where it is not known. */
export function wordsOf(id: string): Pick<RuleWords, "title" | "failureTitle" | "why"> {
  return ruleOf(id)?.words ?? { title: id, failureTitle: id, why: "" };
}

/** 32 hexadecimal digits that stay the same for a finding from run to run. */
export function fingerprintOf(finding: Finding): string {
  return createHash("sha256").update(findingKey(finding)).digest("hex").slice(0, 32);
}
