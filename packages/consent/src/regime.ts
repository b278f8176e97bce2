/** The rule that applies to a visitor: asked first, may object, or is only told. */
export type Regime = "opt-in" | "opt-out" | "notice";

/** What holds where nothing else is known. Asking first satisfies every other regime too. */
export const DEFAULT_REGIME: Regime = "opt-in";

/**
 * Regimes by region, as ISO 3166-2 codes; what is not here has the default. The opt-out states are
 * those of the United States that require a universal opt-out signal to be honoured since
 * 1 January 2026.
 */
export const REGIMES: Readonly<Record<string, Regime>> = {
  "US-CA": "opt-out",
  "US-CO": "opt-out",
  "US-CT": "opt-out",
  "US-DE": "opt-out",
  "US-MD": "opt-out",
  "US-MN": "opt-out",
  "US-MT": "opt-out",
  "US-NE": "opt-out",
  "US-NH": "opt-out",
  "US-NJ": "opt-out",
  "US-OR": "opt-out",
  "US-TX": "opt-out",
};

/** The regime of a region (ISO 3166-2, any case). An unknown or absent region has the default. */
export function regimeFor(region: string | undefined): Regime {
  const code = region?.toUpperCase() ?? "";
  return (Object.hasOwn(REGIMES, code) && REGIMES[code]) || DEFAULT_REGIME;
}
