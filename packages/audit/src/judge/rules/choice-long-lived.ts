import { choicesKept, DAY, inDays, longestIn } from "../lifetimes.ts";
import { aboutItem } from "../held-items.ts";
import { declaredRule } from "../rule.ts";

/** Consent does not hold for ever. */
export const choiceLongLived = declaredRule({
  id: "choice-long-lived",
  group: "memory",
  severity: "warning",
  source:
    "AEPD, guide on cookies (24 months); CNIL délibération 2020-092 §39 (6 months as good practice)",
  needs: ["accepted"],
  words: {
    title: "A consent is asked for anew after 24 months at the latest",
    failureTitle: "A consent is kept for more than 24 months",
    why: "People change their minds and forget what they agreed to.",
    wayOut: "Keep the choice for six calendar months, 24 at most.",
    messages: {
      found: "{item} keeps a consent for {days} days.",
    },
  },
  compare(run, declared) {
    return choicesKept(run, declared).flatMap((seen) => {
      const lasts = longestIn(seen, "accepted");
      return lasts > 731 * DAY ? [aboutItem(seen, "found", { days: inDays(lasts) })] : [];
    });
  },
});
