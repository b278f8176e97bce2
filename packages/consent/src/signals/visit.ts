import type { Register } from "@glassjar/register";
import type { Refusals } from "../choice.ts";
import { regimeFor, type Regime } from "../regime.ts";
import { regionOf, type HeaderValues } from "../regime-region.ts";
import { consentTerms, type ConsentTerms } from "./adapters.ts";
import { readSignals, type ExternalSignal, type SignalSource } from "./port.ts";

/** What holds for one visit before anybody looks at the visitor's choice. */
export interface VisitTerms extends ConsentTerms {
  /** ISO 3166 region of the visitor, where the declared header tells it. */
  readonly region: string | undefined;
  /** What the signals present refuse; the third argument of `choiceUnder`. */
  readonly refused: Refusals | undefined;
  /** Who sent a signal. */
  readonly sources: readonly SignalSource[];
}

/**
 * Resolves a register once, and gives what reads a request: region, regime and signals.
 *
 * @example
 * const termsOf = visitTerms(register);
 * const terms = termsOf((name) => request.headersDistinct[name]);
 * const choice = choiceUnder(made, terms, terms.refused);
 */
export function visitTerms(
  register: Register,
): (values: HeaderValues, external?: ExternalSignal) => VisitTerms {
  const options = register.site.consent?.regimes;
  const under: Readonly<Record<Regime, ConsentTerms>> = {
    "opt-in": consentTerms(register, "opt-in"),
    "opt-out": consentTerms(register, "opt-out"),
    notice: consentTerms(register, "notice"),
  };
  return (values, external) => {
    const region = regionOf(values, options?.header);
    const terms = under[regimeFor(region, options)];
    const signals = readSignals({ gpcHeader: values("sec-gpc"), external }, terms.gpc);
    return { ...terms, ...signals, region };
  };
}
