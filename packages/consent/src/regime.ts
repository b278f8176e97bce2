import { REGIME_TABLE } from "./regimes/table.ts";

/** The rule that applies to a visitor: asked first, may object, or is only told. */
export type Regime = "opt-in" | "opt-out" | "notice";

/** What holds where nothing else is known. Asking first satisfies every other regime too. */
export const DEFAULT_REGIME: Regime = "opt-in";

/** Which regimes a site declares: `site.consent.regimes` of its register. */
export interface RegimeOptions {
  /** Where neither the site nor the table knows better. */
  readonly default?: Regime;
  /** Regimes by region, as ISO 3166-1 or 3166-2 codes. */
  readonly regions?: Readonly<Record<string, Regime>>;
}

/** Whether visitors are asked before anything that owes consent happens. */
export function asksFirst(regime: Regime): boolean {
  return regime === "opt-in";
}

/**
 * The regime of a region (ISO 3166-1 alpha-2 or 3166-2, any case). What the site declares comes
 * first, for the region and then for its country; then the table, likewise; then the site's default.
 */
export function regimeFor(region: string | undefined, options: RegimeOptions = {}): Regime {
  const code = region?.toUpperCase() ?? "";
  const places = [code, code.slice(0, 2)];
  const declared = options.regions ?? {};
  return (
    places
      .map((place) => (Object.hasOwn(declared, place) ? declared[place] : undefined))
      .find(Boolean) ??
    places.map((place) => REGIME_TABLE.get(place)?.regime).find(Boolean) ??
    options.default ??
    DEFAULT_REGIME
  );
}
