import type { Regime } from "../regime.ts";

/** The law of one region, as far as asking visitors goes. */
export interface RegimeRow {
  /** ISO 3166-1 alpha-2 country or ISO 3166-2 subdivision. */
  readonly region: string;
  readonly regime: Regime;
  /** What the regime follows from. */
  readonly law: string;
  /** Since when, as YYYY-MM-DD. */
  readonly since: string;
  /** Where the law or the regulator's word on it can be read. */
  readonly source: string;
  /** Since when a universal opt-out signal such as GPC must be honoured, as YYYY-MM-DD. */
  readonly signalSince?: string | undefined;
}
