import {
  assess,
  columnsOf,
  compareRuns,
  FORMATS,
  hostRows,
  itemRows,
  profileOf,
  type Comparison,
  type Finding,
  type Profile,
  type Report,
  type Row,
  type Run,
} from "@glassjar/audit";
import type { Register } from "@glassjar/register";
import { AppError } from "../../errors.ts";
import type { Audit } from "../../store/audits.ts";
import type { FindingNote } from "../../store/finding-notes.ts";
import type { Store } from "../../store/index.ts";
import { findingJson, marked } from "./audit-findings.ts";
import type { AuditDetailJson } from "./audit-schemas.ts";
import { auditJson } from "./json.ts";

/** A stored audit with what people said about its findings. */
export interface Reading {
  readonly audit: Audit;
  readonly notes: readonly FindingNote[];
  /** As they were found, with those that are accepted marked. */
  readonly findings: readonly Finding[];
}

/** Reads an audit with the notes on its findings. */
export async function readingOf(store: Store, audit: Audit, now: Date): Promise<Reading> {
  const notes = await store.findingNotes.list(audit.summary.site);
  const found = audit.findings as readonly Finding[];
  return { audit, notes, findings: marked(found, notes, now) };
}

/** An audit with all that the office shows of it. */
export async function detailOf(store: Store, reading: Reading): Promise<AuditDetailJson> {
  const { audit, notes, findings } = reading;
  const run = runOf(audit);
  return {
    summary: auditJson(audit.summary),
    findings: findings.map((finding) => findingJson(finding, notes)),
    ...(run ? { run: await runJson(store, run, reading) } : {}),
  };
}

async function runJson(
  store: Store,
  run: Run,
  { audit, findings }: Reading,
): Promise<NonNullable<AuditDetailJson["run"]>> {
  const { rules } = assess(run, await registerOf(store, audit), profileFor(audit));
  const count = (outcome: string) => rules.filter((rule) => rule.outcome === outcome).length;
  return {
    startedAt: run.startedAt,
    durationMs: run.durationMs,
    browser: run.browser,
    scenarios: run.scenarios.map((played) => ({
      scenario: played.scenario,
      status: played.status,
      ...(played.skippedBecause ? { skippedBecause: played.skippedBecause } : {}),
      pages: played.pages.length,
      troubles: played.troubles.map(({ page, message }) => ({ page, message })),
    })),
    rules: { kept: count("kept"), broken: count("broken"), unjudged: count("unjudged") },
    matrix: {
      scenarios: columnsOf(run),
      items: itemRows(run, findings).map(rowJson),
      hosts: hostRows(run, findings).map(rowJson),
    },
    screenshots: (run.screenshots ?? []).map(({ scenario, shows, page, width, height }) => ({
      scenario,
      shows,
      page,
      width,
      height,
    })),
    formats: Object.keys(FORMATS),
  };
}

function rowJson({ kind, name, host, setter, marks }: Row) {
  return { kind, name, host, setter, marks: { ...marks } as Record<string, string> };
}

/** The report of an audit, as all its forms are made from it. */
export async function reportOf(store: Store, { audit, findings }: Reading): Promise<Report> {
  const run = needRun(audit);
  const assessment = assess(run, await registerOf(store, audit), profileFor(audit));
  return { run, assessment: { ...assessment, findings } };
}

/**
 * What changed since an earlier audit. Both are judged by the rules of today, the later one's register
 * and its profile, so that only what the site does makes a difference.
 */
export async function comparisonOf(
  store: Store,
  before: Audit,
  { audit, notes }: Reading,
  now: Date,
): Promise<Comparison> {
  const register = await registerOf(store, audit);
  const judge = (one: Audit) => {
    const run = needRun(one);
    const { findings } = assess(run, register, profileFor(audit));
    return { run, findings: marked(findings, notes, now) };
  };
  return compareRuns(judge(before), judge(audit));
}

/** The run of an audit; undefined for one that was stored without. */
export function runOf({ run }: Audit): Run | undefined {
  const { format, scenarios } = run as Partial<Run>;
  return format === 1 && Array.isArray(scenarios) ? (run as Run) : undefined;
}

function needRun(audit: Audit): Run {
  const run = runOf(audit);
  if (!run)
    throw new AppError("not-found", `Audit ${audit.summary.id} was stored without its run.`);
  return run;
}

async function registerOf(store: Store, { summary }: Audit): Promise<Register | undefined> {
  const { site, version } = summary;
  return version === undefined ? undefined : (await store.versions.get(site, version))?.register;
}

function profileFor({ summary }: Audit): Profile | undefined {
  return profileOf(summary.profile);
}
