import { consentCategories } from "@glassjar/register";
import { declaredRule } from "../rule.ts";
import { aboutBanner } from "../scenarios.ts";

/** A question nobody has to ask wears visitors down. */
export const needlessBanner = declaredRule({
  id: "needless-banner",
  group: "banner",
  severity: "info",
  source: "CNIL délibération 2020-091 (trackers that owe no consent)",
  needs: ["banner"],
  words: {
    title: "Nobody is asked where no consent is owed",
    failureTitle: "A banner asks although no declared service owes consent",
    why: "Every needless question makes the next answer less considered.",
    wayOut:
      "Take the banner away and keep the policy page, or declare the service that owes consent.",
    messages: {
      found: "A banner asks for consent, and the register declares nothing that owes it.",
    },
  },
  compare: (run, { register }) =>
    consentCategories(register).length > 0
      ? []
      : aboutBanner(run, "found", "the banner was on show"),
});
