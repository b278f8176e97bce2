import { findingKey, type Finding } from "./judge/finding.ts";
import type { Run } from "./run.ts";
import { seenItems, thirdPartyHosts } from "./seen.ts";

/** What is new, what is gone and what is as it was. */
export interface Changes<Value> {
  readonly new: readonly Value[];
  readonly gone: readonly Value[];
  readonly same: readonly Value[];
}

/** What changed between two runs of a site. */
export interface Comparison {
  /** When the earlier run began, ISO 8601, and where. */
  readonly before: { readonly startedAt: string; readonly url: string };
  readonly findings: Changes<Finding>;
  /** Items as `kind name of host`. */
  readonly items: Changes<string>;
  /** Third-party hosts that were contacted. */
  readonly hosts: Changes<string>;
}

/** A run with its findings. */
export interface Judged {
  readonly run: Run;
  readonly findings: readonly Finding[];
}

/**
 * Compares two runs. Judge both by the same rules and register, so that only what the site does
 * makes a difference.
 */
export function compareRuns(before: Judged, after: Judged): Comparison {
  const { startedAt, url } = before.run;
  return {
    before: { startedAt, url },
    findings: changes(before.findings, after.findings, findingKey),
    items: changes(itemsOf(before.run), itemsOf(after.run), (name) => name),
    hosts: changes(thirdPartyHosts(before.run), thirdPartyHosts(after.run), (host) => host),
  };
}

function itemsOf(run: Run): string[] {
  return seenItems(run).map(({ kind, name, host }) => `${kind} ${name} of ${host ?? ""}`);
}

function changes<Value>(
  before: readonly Value[],
  after: readonly Value[],
  keyOf: (value: Value) => string,
): Changes<Value> {
  const [then, now] = [before, after].map((values) => new Set(values.map(keyOf)));
  return {
    new: after.filter((value) => !then?.has(keyOf(value))),
    gone: before.filter((value) => !now?.has(keyOf(value))),
    same: after.filter((value) => then?.has(keyOf(value))),
  };
}
