import type { Problem } from "../problem.ts";
import type { Register } from "../schema.ts";
import { describedCategories } from "./categories.ts";
import {
  carefulRegimes,
  completeTcf,
  declaredMemory,
  knownConsentWords,
  noGoogleBeforeConsent,
} from "./consent-options.ts";
import { exemptWhereOwed, statisticalLifetime, withinBrowserCap } from "./consent.ts";
import { exemptNotRenewed, noExemptMarketing } from "./exempt.ts";
import { distinctHosts, withinOneOwner } from "./hosts.ts";
import { distinctItems, oneKind } from "./items.ts";
import { fittingLegalBasis } from "./legal-basis.ts";
import { fewStars, tellingPattern } from "./patterns.ts";
import { noOverlap, noShadowedPattern } from "./precedence.ts";
import { unmixedPurposes } from "./mixed.ts";
import { distinctNames } from "./names.ts";
import { thirdPartyPolicy } from "./providers.ts";
import { onePurpose } from "./purposes.ts";
import { knownAreas, knownCategories, knownProviders } from "./references.ts";
import { reviewToCome } from "./review.ts";
import type { Rule } from "./rule.ts";
import { everyLanguage, noTodo } from "./texts.ts";
import { readableTheme } from "./theme.ts";
import { safeguardedTransfers } from "./transfers.ts";
import { viewOf } from "./view.ts";

const RULES: readonly Rule[] = [
  knownProviders,
  knownCategories,
  knownAreas,
  oneKind,
  onePurpose,
  distinctItems,
  distinctNames,
  fewStars,
  tellingPattern,
  noShadowedPattern,
  noOverlap,
  withinOneOwner,
  distinctHosts,
  unmixedPurposes,
  exemptWhereOwed,
  noExemptMarketing,
  exemptNotRenewed,
  fittingLegalBasis,
  withinBrowserCap,
  statisticalLifetime,
  readableTheme,
  knownConsentWords,
  noGoogleBeforeConsent,
  carefulRegimes,
  completeTcf,
  declaredMemory,
  everyLanguage,
  describedCategories,
  thirdPartyPolicy,
  safeguardedTransfers,
  reviewToCome,
  noTodo,
];

/**
 * Every breach of every rule in a register, without source positions. An empty list is a clean bill.
 *
 * @param now - the moment of the check in epoch milliseconds, for the day of the next review
 */
export function checkRegister(register: Register, now: number = Date.now()): Problem[] {
  return checkDocument(register, now);
}

/** As {@link checkRegister}, for a document that may not fit the schema: what cannot be read is passed over. */
export function checkDocument(document: unknown, now: number): Problem[] {
  const view = viewOf(document, now);
  return RULES.flatMap((rule) => rule(view));
}
