import type { Refusals } from "../choice.ts";
import { parseGpc } from "../gpc.ts";

/** Where a signal about a visitor's wishes comes from. */
export type SignalSource = "gpc" | "external";

/** What a service outside the page says that a visitor refuses. It can refuse, never grant. */
export type ExternalSignal = () => Refusals | undefined;

/** What is at hand to read signals from; what is left out is absent. */
export interface SignalInputs {
  /** Each value of the `Sec-GPC` request header. */
  readonly gpcHeader?: readonly string[] | undefined;
  /** `navigator.globalPrivacyControl`. */
  readonly gpcProperty?: unknown;
  /**
   * A consent-management service the visitor uses elsewhere, such as one recognised under the German
   * EinwV. Nothing is asked unless the site passes one.
   */
  readonly external?: ExternalSignal | undefined;
}

/** The signals present, boiled down to what they refuse. */
export interface Signals {
  /** Who spoke, for the record of the choice. */
  readonly sources: readonly SignalSource[];
  /** What they refuse together; undefined when nobody spoke. */
  readonly refused: Refusals | undefined;
}

/**
 * One way in for every signal.
 *
 * @param gpcRefuses - what Global Privacy Control refuses on this site, from `gpcRefusals`
 */
export function readSignals(inputs: SignalInputs, gpcRefuses: Refusals): Signals {
  const gpc = parseGpc(inputs.gpcHeader) || inputs.gpcProperty === true;
  const external = inputs.external?.();
  const spoken: readonly (readonly [SignalSource, Refusals])[] = [
    ...(gpc ? [["gpc", gpcRefuses] as const] : []),
    ...(external ? [["external", external] as const] : []),
  ];
  if (spoken.length === 0) return { sources: [], refused: undefined };
  return {
    sources: spoken.map(([source]) => source),
    refused: {
      categories: [...new Set(spoken.flatMap(([, refused]) => refused.categories))],
      services: [...new Set(spoken.flatMap(([, refused]) => refused.services))],
    },
  };
}
