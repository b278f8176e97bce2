import { existsSync } from "node:fs";
import {
  applyBaseline,
  BASELINE_DAYS,
  parseBaseline,
  updateBaseline,
  type Baseline,
  type Finding,
  type KnownFinding,
} from "@glassjar/audit";
import { CommandError } from "../exit.ts";
import type { Output } from "../output.ts";
import type { AuditPlan } from "./plan.ts";
import { readTextFile } from "./text-file.ts";
import { writeTextFile } from "./write-reports.ts";

/**
 * Marks the findings that the baseline of the plan knows, and says which of its lines have expired
 * or fit nothing any more. With `--update-baseline` the file is written anew first.
 */
export function layBaseline(
  findings: readonly Finding[],
  { baseline: file, updateBaseline: update }: AuditPlan,
  output: Output,
): readonly Finding[] {
  if (file === undefined) return findings;
  const now = Date.now();
  const before = update && !existsSync(file) ? undefined : read(file);
  const baseline = update ? updateBaseline(findings, before, now) : before;
  if (!baseline) return findings;
  if (update) {
    writeTextFile(file, `${JSON.stringify(baseline, undefined, 2)}\n`);
    output.note(
      `${file}: ${baseline.known.length} known findings; new ones hold for ${BASELINE_DAYS} days. Add a reason to each.`,
    );
  }
  const { findings: marked, expired, unused } = applyBaseline(findings, baseline, now);
  for (const line of expired)
    output.note(`${file}: ${named(line)} expired on ${line.expires} and counts again.`);
  for (const line of unused)
    output.note(`${file}: ${named(line)} fits nothing any more; take it out.`);
  return marked;
}

function read(file: string): Baseline {
  try {
    return parseBaseline(readTextFile("--baseline", file));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `--baseline ${file}: ${why}. Write one: glassjar audit URL --baseline ${file} --update-baseline`,
    );
  }
}

function named({ rule, subject }: KnownFinding): string {
  return `${rule} ${subject}`;
}
