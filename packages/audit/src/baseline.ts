import { fitsPattern } from "@glassjar/register";
import type { Finding } from "./judge/finding.ts";

/** Findings somebody knows of and has given until a day; `*` in names stands for any characters. */
export interface Baseline {
  readonly format: 1;
  readonly known: readonly KnownFinding[];
}

/** One line of a baseline. What is not given fits anything. */
export interface KnownFinding {
  readonly rule: string;
  readonly subject: string;
  readonly scenario?: string;
  readonly host?: string;
  /** Last day it counts as known, `YYYY-MM-DD`, UTC. */
  readonly expires: string;
  /** Why it is tolerated, for people. */
  readonly reason?: string;
}

/** A baseline laid over findings. */
export interface Baselined {
  /** All findings, the known ones marked. */
  readonly findings: readonly Finding[];
  /** Lines whose day has passed although something still fits them. */
  readonly expired: readonly KnownFinding[];
  /** Lines that nothing fits any more: they can be taken out. */
  readonly unused: readonly KnownFinding[];
}

/** What is wrong with a baseline file, with the place in it. */
export class BaselineError extends Error {
  override readonly name = "BaselineError";
}

const DAY_MS = 86_400_000;
/** Days a new line of a baseline holds. */
export const BASELINE_DAYS = 90;
const MEMBERS: ReadonlySet<string> = new Set([
  "rule",
  "subject",
  "scenario",
  "host",
  "expires",
  "reason",
]);

/**
 * Reads a baseline.
 *
 * @throws {BaselineError} naming the line of `known` and its member that is wrong.
 */
export function parseBaseline(text: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new BaselineError(`it is not JSON: ${why}`);
  }
  const { format, known } = (value ?? {}) as Record<string, unknown>;
  if (format !== 1 || !Array.isArray(known))
    throw new BaselineError(`it needs "format": 1 and a list "known"`);
  return { format, known: known.map(knownFinding) };
}

function knownFinding(line: unknown, at: number): KnownFinding {
  const where = `known[${at}]`;
  if (typeof line !== "object" || line === null)
    throw new BaselineError(`${where} is not an object`);
  const members = Object.entries(line as Record<string, unknown>);
  for (const [name, value] of members) {
    if (!MEMBERS.has(name))
      throw new BaselineError(`${where}.${name} is unknown; there are ${[...MEMBERS].join(", ")}`);
    if (typeof value !== "string") throw new BaselineError(`${where}.${name} is not a text`);
  }
  const { rule, subject, expires } = line as Record<string, string | undefined>;
  if (!rule || !subject) throw new BaselineError(`${where} needs a rule and a subject`);
  if (!expires || !isDay(expires))
    throw new BaselineError(`${where}.expires must be a day such as 2027-01-31`);
  return line as KnownFinding;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(Date.parse(text)) === text;
}

/** The UTC day of a moment in epoch milliseconds; empty when there is none such. */
function dayOf(moment: number): string {
  return Number.isFinite(moment) ? new Date(moment).toISOString().slice(0, 10) : "";
}

/** Marks the findings a baseline knows on a day (`now` in epoch milliseconds). */
export function applyBaseline(
  findings: readonly Finding[],
  { known }: Baseline,
  now: number,
): Baselined {
  const today = dayOf(now);
  const valid = known.filter(({ expires }) => expires >= today);
  const marked = findings.map((finding) => {
    const line = valid.find((candidate) => fits(candidate, finding));
    return line ? withKnown(finding, line) : finding;
  });
  const isUsed = (line: KnownFinding) => findings.some((finding) => fits(line, finding));
  return {
    findings: marked,
    expired: known.filter((line) => line.expires < today && isUsed(line)),
    unused: known.filter((line) => !isUsed(line)),
  };
}

function withKnown(finding: Finding, { expires, reason }: KnownFinding): Finding {
  return { ...finding, known: { until: expires, ...(reason === undefined ? {} : { reason }) } };
}

function fits(line: KnownFinding, finding: Finding): boolean {
  return (
    line.rule === finding.rule &&
    fitsPattern(line.subject, finding.subject) &&
    (line.scenario === undefined || line.scenario === finding.scenario) &&
    (line.host === undefined || fitsPattern(line.host, finding.host ?? ""))
  );
}

/**
 * A baseline of everything found now: lines that still fit and have not expired stay as they are,
 * others go, and each finding without a line gets one of {@link BASELINE_DAYS} days.
 */
export function updateBaseline(
  findings: readonly Finding[],
  before: Baseline | undefined,
  now: number,
): Baseline {
  const today = dayOf(now);
  const kept = (before?.known ?? []).filter(
    (line) => line.expires >= today && findings.some((finding) => fits(line, finding)),
  );
  const expires = dayOf(now + BASELINE_DAYS * DAY_MS);
  const added = findings
    .filter(({ severity }) => severity !== "info")
    .filter((finding) => !kept.some((line) => fits(line, finding)))
    .map((finding) => lineFor(finding, expires));
  return { format: 1, known: [...kept, ...added] };
}

function lineFor({ rule, subject, scenario, host }: Finding, expires: string): KnownFinding {
  const where = scenario === undefined ? {} : { scenario };
  return { rule, subject, ...where, ...(host === undefined ? {} : { host }), expires };
}
