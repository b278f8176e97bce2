import type { Problem } from "../problem.ts";
import type { Register } from "../schema.ts";
import { exemptWhereOwed, statisticalLifetime, withinBrowserCap } from "./consent.ts";
import { distinctHosts, withinOneOwner } from "./hosts.ts";
import { distinctItems, oneKind } from "./items.ts";
import { fewStars, tellingPattern } from "./patterns.ts";
import { noOverlap, noShadowedPattern } from "./precedence.ts";
import { thirdPartyPolicy } from "./providers.ts";
import { knownAreas, knownCategories, knownProviders } from "./references.ts";
import type { Rule } from "./rule.ts";
import { everyLanguage, noTodo } from "./texts.ts";
import { viewOf } from "./view.ts";

const RULES: readonly Rule[] = [
  knownProviders,
  knownCategories,
  knownAreas,
  oneKind,
  distinctItems,
  fewStars,
  tellingPattern,
  noShadowedPattern,
  noOverlap,
  withinOneOwner,
  distinctHosts,
  exemptWhereOwed,
  withinBrowserCap,
  statisticalLifetime,
  everyLanguage,
  thirdPartyPolicy,
  noTodo,
];

/** Every breach of every rule in a register, without source positions. An empty list is a clean bill. */
export function checkRegister(register: Register): Problem[] {
  return checkDocument(register);
}

/** As {@link checkRegister}, for a document that may not fit the schema: what cannot be read is passed over. */
export function checkDocument(document: unknown): Problem[] {
  const view = viewOf(document);
  return RULES.flatMap((rule) => rule(view));
}
