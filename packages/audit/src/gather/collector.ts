import type { BrowserContext } from "playwright-core";
import type { ScenarioLog } from "./log.ts";
import type { TargetSession } from "./targets.ts";
import type { Traffic } from "./traffic.ts";

/**
 * Watches one kind of thing during a scenario and writes it to the log. Every part is optional; a
 * new way to store something is a new collector.
 */
export interface Collector {
  /** For each page, frame of another process, and worker, before it runs. */
  readonly target?: (session: TargetSession) => Promise<unknown>;
  /** When a page has come to rest. */
  readonly settled?: (context: BrowserContext, sessions: readonly TargetSession[]) => Promise<void>;
}

/** Makes a collector that writes to the log of one scenario. */
export type CreateCollector = (log: ScenarioLog, traffic: Traffic) => Collector;
