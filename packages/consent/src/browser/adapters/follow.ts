import { choiceUnder, type EffectiveChoice } from "../../choice.ts";
import { CHOICE_EVENT, type GlassjarApi } from "../../consent-api.ts";
import type { ConsentTerms } from "../../signals/adapters.ts";

/** What the visitor decided, the regime and Global Privacy Control taken into account. */
export interface Now {
  readonly choice: EffectiveChoice | undefined;
  /** Whether the visitor made it, rather than the regime and signals alone. */
  readonly made: boolean;
  readonly gpc: boolean;
}

/** Whether the browser, or something on the way, sends Global Privacy Control. */
function hasGpc({ signalled }: ConsentTerms): boolean {
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: unknown };
  return globalPrivacyControl === true || signalled === true;
}

/** What holds before any choice. */
export function beforeChoice(terms: ConsentTerms): EffectiveChoice | undefined {
  return choiceUnder(undefined, terms, hasGpc(terms) ? terms.gpc : undefined);
}

/** Says what holds now, and again after each decision. */
export function follow(terms: ConsentTerms, tell: (now: Now) => void): void {
  const { glassjar } = globalThis as { glassjar?: GlassjarApi };
  const now = () => {
    const made = glassjar?.consent.get();
    const gpc = hasGpc(terms);
    const choice = choiceUnder(made, terms, gpc ? terms.gpc : undefined);
    tell({ choice, made: made !== undefined, gpc });
  };
  now();
  document.addEventListener(CHOICE_EVENT, now);
}
