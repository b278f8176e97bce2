import type { BrowserContext, Page } from "playwright-core";
import type { ScenarioLog } from "./log.ts";
import type { TargetSession } from "./targets.ts";

/**
 * Watches one kind of thing during a scenario and writes it to the log. Every part is optional; a
 * new way to store something is a new collector.
 */
export interface Collector {
  /** Once per scenario, before any page exists. */
  context?(context: BrowserContext): Promise<void>;
  /** For each page, frame of another process, and worker, before it runs. */
  target?(session: TargetSession): Promise<void>;
  /** For each page when it has come to rest. */
  settled?(page: Page): Promise<void>;
}

/** Makes a collector that writes to the log of one scenario. */
export type CreateCollector = (log: ScenarioLog) => Collector;
