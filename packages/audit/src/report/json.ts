import type { Finding, Severity } from "../judge/finding.ts";
import type { Run } from "../run.ts";
import { countsOf } from "./matrix.ts";

/** The report for programs. */
export interface JsonReport {
  readonly run: Run;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/** A run with its findings and how many weigh how much. */
export function toJson(run: Run, findings: readonly Finding[]): JsonReport {
  return { run, findings, counts: countsOf(findings) };
}
