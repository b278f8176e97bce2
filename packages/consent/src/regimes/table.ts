import { ELSEWHERE } from "./elsewhere.ts";
import { EUROPE } from "./europe.ts";
import type { RegimeRow } from "./row.ts";
import { UNITED_STATES } from "./united-states.ts";

/**
 * The regimes by region, state of November 2026. A help, not legal advice: a register's own
 * `site.consent.regimes` comes first, and what is not here asks first.
 */
export const REGIME_TABLE: ReadonlyMap<string, RegimeRow> = new Map(
  [...EUROPE, ...UNITED_STATES, ...ELSEWHERE].map((row) => [row.region, row]),
);
