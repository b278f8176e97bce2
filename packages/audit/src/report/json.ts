import type { Comparison } from "../compare.ts";
import type { Finding, Severity } from "../judge/finding.ts";
import type { Assessment, JudgedRule } from "../judge/judge-run.ts";
import type { Run } from "../run.ts";
import { countsOf, type Report } from "./report.ts";

/** The report for programs; `docs/schema` has its JSON Schema. */
export interface JsonReport {
  readonly run: Run;
  readonly profile: Assessment["profile"];
  readonly rules: readonly JudgedRule[];
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly comparison?: Comparison;
}

/** A run with its findings, what became of every rule, and how many findings weigh how much. */
export function toJson({ run, assessment, comparison }: Report): JsonReport {
  const { profile, rules, findings } = assessment;
  const counts = countsOf(findings);
  return { run, profile, rules, findings, counts, ...(comparison ? { comparison } : {}) };
}

/** {@link toJson} as text. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(toJson(report), undefined, 2)}\n`;
}
