import {
  applyBaseline,
  fingerprintOf,
  type Baseline,
  type Finding,
  type KnownFinding,
} from "@glassjar/audit";
import type { FindingNote } from "../../store/finding-notes.ts";
import type { FindingAnswerJson } from "./audit-schemas.ts";
import { findingTag } from "./states.ts";

/** The findings that were accepted, as the baseline that `glassjar audit --baseline` takes. */
export function baselineOf(notes: readonly FindingNote[]): Baseline {
  return { format: 1, known: notes.flatMap(lineOf) };
}

function lineOf({ rule, subject, scenario, host, accepted }: FindingNote): KnownFinding[] {
  if (!accepted) return [];
  const { until: expires, reason } = accepted;
  const where = {
    ...(scenario === undefined ? {} : { scenario }),
    ...(host === undefined ? {} : { host }),
  };
  return [{ rule, subject, ...where, expires, reason }];
}

/** Findings with what people said about them; accepted ones are known until their day. */
export function marked(
  findings: readonly Finding[],
  notes: readonly FindingNote[],
  now: Date,
): Finding[] {
  return [...applyBaseline(findings, baselineOf(notes), now.getTime()).findings];
}

/** A finding as the office shows it; `finding` has its mark already. */
export function findingJson(finding: Finding, notes: readonly FindingNote[]): FindingAnswerJson {
  const id = fingerprintOf(finding);
  const { evidence, known, ...rest } = finding;
  const note = notes.find((one) => one.finding === id);
  const { assignee, accepted } = note ?? {};
  return {
    id,
    ...rest,
    evidence: evidence.map((seen) => Object.assign({}, seen)),
    ...(known ? { known: { ...known } } : {}),
    ...(accepted && !known ? { expired: accepted.until } : {}),
    ...(assignee === undefined ? {} : { assignee }),
    etag: findingTag(id, note),
  };
}
