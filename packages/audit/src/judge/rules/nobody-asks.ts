import { consentCategories } from "@glassjar/register";
import { doneIn } from "../scenarios.ts";
import type { Rule } from "../rule.ts";

/** Consent that nobody is asked for is never given. */
export const nobodyAsks: Rule = {
  id: "nobody-asks",
  severity: "major",
  title: "Visitors are asked where consent is owed",
  failureTitle: "Services owe consent, and no banner asks for it",
  source: "ePrivacy Directive art. 5(3); GDPR art. 7",
  wayOut: "Show a banner that accepts and rejects alike, or take the services out.",
  find(run, declared) {
    const unasked = doneIn(run, "unasked");
    if (!declared || !unasked || unasked.banner) return [];
    const categories = consentCategories(declared.register);
    if (categories.length === 0) return [];
    const evidence = unasked.pages
      .slice(0, 1)
      .map(({ url, at }) => ({ scenario: "unasked" as const, what: "no banner", page: url, at }));
    const message = `Nobody is asked about ${categories.join(", ")}.`;
    return [{ scenario: "unasked", subject: "banner", message, evidence }];
  },
};
