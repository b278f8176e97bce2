import { consentCategories } from "@glassjar/register";
import { declaredRule } from "../rule.ts";
import { doneIn } from "../scenarios.ts";

/** Consent that nobody is asked for is never given. */
export const nobodyAsks = declaredRule({
  id: "nobody-asks",
  group: "banner",
  severity: "major",
  source: "ePrivacy Directive art. 5(3); GDPR art. 7",
  needs: ["unasked"],
  words: {
    title: "Visitors are asked where consent is owed",
    failureTitle: "Services owe consent, and no banner asks for it",
    why: "Who is never asked can never agree.",
    wayOut: "Show a banner that accepts and rejects alike, or take the services out.",
    messages: { found: "Nobody is asked about {categories}." },
  },
  compare(run, { register }) {
    const unasked = doneIn(run, "unasked");
    const categories = consentCategories(register);
    if (!unasked || unasked.banner || categories.length === 0) return [];
    const scenario = "unasked" as const;
    const evidence = unasked.pages
      .slice(0, 1)
      .map(({ url, at }) => ({ scenario, what: "no banner", page: url, at }));
    const values = { categories: categories.join(", ") };
    return [{ say: "found", scenario, subject: "banner", values, evidence }];
  },
});
