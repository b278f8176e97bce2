import type { AuditSummary, Severity } from "./types.ts";

/** What was seen that breaks a rule, with its evidence and the way out. */
export interface Finding {
  /** The same from audit to audit. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly scenario?: string;
  readonly subject: string;
  readonly message: string;
  readonly evidence: readonly unknown[];
  readonly source: string;
  readonly wayOut: string;
  /** Accepted until a day: it does not count. */
  readonly known?: { readonly until: string; readonly reason?: string };
  /** The day it was accepted until, when that has passed. */
  readonly expired?: string;
  /** Who looks after it. */
  readonly assignee?: string;
  /** What a change to what is said of it sends as `If-Match`. */
  readonly etag: string;
}

/** What people say of a finding; what is absent is taken back. */
export interface FindingNote {
  readonly assignee?: string;
  readonly accepted?: { readonly until: string; readonly reason: string };
}

/** What became of an item or a host in a scenario. */
export type Mark = "seen" | "tried" | "held" | "unseen" | "found";

/** An item or a host, with a mark for each scenario. */
export interface MatrixRow {
  readonly kind: string;
  readonly name: string;
  readonly host: string;
  /** Who did it. */
  readonly setter: string;
  readonly marks: Readonly<Record<string, Mark>>;
}

/** How a scenario went. */
export interface ScenarioRun {
  readonly scenario: string;
  readonly status: "done" | "skipped";
  readonly skippedBecause?: SkipReason;
  readonly pages: number;
  readonly troubles: readonly { readonly page: string; readonly message: string }[];
}

/** Why a scenario did not take place. */
export type SkipReason =
  | "no-banner"
  | "no-accept-control"
  | "no-reject-control"
  | "no-withdraw-control"
  | "no-category-control"
  | "unreachable";

/** A picture that an audit took. */
export interface Screenshot {
  readonly scenario: string;
  readonly shows: string;
  readonly page: string;
  readonly width: number;
  readonly height: number;
}

/** What an audit saw. */
export interface AuditRun {
  readonly durationMs: number;
  readonly browser: string;
  readonly scenarios: readonly ScenarioRun[];
  readonly rules: { readonly kept: number; readonly broken: number; readonly unjudged: number };
  readonly matrix: {
    readonly scenarios: readonly string[];
    readonly items: readonly MatrixRow[];
    readonly hosts: readonly MatrixRow[];
  };
  readonly screenshots: readonly Screenshot[];
  /** The forms its report can have. */
  readonly formats: readonly string[];
}

/** A stored audit with its findings; `run` is missing where only the findings were kept. */
export interface Audit {
  readonly summary: AuditSummary;
  readonly findings: readonly Finding[];
  readonly run?: AuditRun;
}

/** What is new and what is gone, and how much stayed. */
export interface Changes<Value> {
  readonly new: readonly Value[];
  readonly gone: readonly Value[];
  readonly same: number;
}

/** What changed from one audit to another. */
export interface Comparison {
  readonly before: AuditSummary;
  readonly findings: Changes<Finding>;
  readonly items: Changes<string>;
  readonly hosts: Changes<string>;
}

/** The states of an audit job; the last four are final. */
export type JobState = "waiting" | "running" | "done" | "failed" | "cancelled" | "interrupted";

/** What an audit shall be. */
export interface JobPlan {
  readonly scenarios: readonly string[];
  readonly profile: string;
  readonly pages: number;
  readonly minutes: number;
}

/** An audit that was asked for. */
export interface AuditJob {
  readonly id: string;
  readonly url: string;
  readonly plan: JobPlan;
  readonly state: JobState;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly progress?: {
    readonly scenario: string;
    readonly page: string;
    readonly opened: number;
  };
  readonly failure?: string;
  /** Identifier of the audit it made. */
  readonly audit?: string;
}

/** What an audit can be on this site. */
export interface AuditOptions {
  readonly url: string;
  readonly scenarios: readonly string[];
  readonly profiles: readonly { readonly id: string; readonly title: string }[];
  readonly limits: { readonly pages: number; readonly minutes: number };
  /** Who findings can be assigned to. */
  readonly people: readonly string[];
}
