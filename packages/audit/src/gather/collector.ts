import type { Cookie } from "playwright-core";
import type { ScenarioLog } from "./log.ts";
import type { TargetSession } from "./targets.ts";
import type { Traffic } from "./traffic.ts";

/** A page that has come to rest. */
export interface AtRest {
  /** Every cookie on the device; absent when the browser did not tell. */
  readonly cookies?: readonly Cookie[];
  /** Milliseconds since 1970 when the browser was asked for them. */
  readonly asked: number;
  readonly sessions: readonly TargetSession[];
}

/**
 * Watches one kind of thing during a scenario and writes it to the log. Every part is optional; a
 * new way to store something is a new collector.
 */
export interface Collector {
  /** For each page, frame of another process, and worker, before it runs. */
  readonly target?: (session: TargetSession) => Promise<unknown>;
  /** When a page has come to rest. */
  readonly settled?: (at: AtRest) => Promise<void>;
}

/** Makes a collector that writes to the log of one scenario. */
export type CreateCollector = (log: ScenarioLog, traffic: Traffic) => Collector;
