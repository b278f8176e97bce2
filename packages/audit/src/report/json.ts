import type { KnownMatch } from "@glassjar/register/catalogue";
import type { CategoryGuess } from "@glassjar/register/classify";
import type { Comparison } from "../compare.ts";
import type { Finding, Severity } from "../judge/finding.ts";
import type { Assessment, JudgedRule } from "../judge/judge-run.ts";
import type { Run } from "../run.ts";
import { recognisedItems, type RecognisedItem } from "./recognised.ts";
import { countsOf, type Report } from "./report.ts";

/** The report for programs; `docs/schema` has its JSON Schema. */
export interface JsonReport {
  readonly run: Run;
  readonly profile: Assessment["profile"];
  readonly rules: readonly JudgedRule[];
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** What undeclared items may be. */
  readonly recognised: readonly JsonRecognised[];
  readonly comparison?: Comparison;
}

/** What an undeclared item may be, by the catalogue or by a guess. */
export interface JsonRecognised {
  readonly kind: string;
  readonly name: string;
  readonly host: string;
  readonly match?: JsonMatch;
  /** The best match of the catalogue, where none is good enough. */
  readonly possible?: JsonMatch;
  readonly guess?: CategoryGuess;
}

/** A match of the catalogue. */
export interface JsonMatch {
  readonly pattern: string;
  readonly product: string;
  readonly category: string;
  readonly evidence: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A run with its findings, what became of every rule, and how many findings weigh how much. */
export function toJson(report: Report): JsonReport {
  const { run, assessment, comparison } = report;
  const { profile, rules, findings } = assessment;
  const counts = countsOf(findings);
  const recognised = recognisedItems(report).map(jsonOf);
  return { run, profile, rules, findings, counts, recognised, ...(comparison && { comparison }) };
}

function jsonOf({ match, possible, ...item }: RecognisedItem): JsonRecognised {
  return {
    ...item,
    ...(match && { match: matchOf(match) }),
    ...(possible && { possible: matchOf(possible) }),
  };
}

function matchOf({ product, entry, evidence, confidence }: KnownMatch): JsonMatch {
  const { id, category } = product;
  return { pattern: entry.name, product: id, category, evidence, confidence };
}

/** {@link toJson} as text. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(toJson(report), undefined, 2)}\n`;
}
