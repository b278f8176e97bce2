import { choicesKept, DAY, inDays, longestIn } from "../lifetimes.ts";
import { aboutItem } from "../held-items.ts";
import { declaredRule } from "../rule.ts";

/** A choice that is forgotten early is asked for again early. */
export const choiceShortLived = declaredRule({
  id: "choice-short-lived",
  group: "memory",
  severity: "warning",
  source:
    "Garante, 10 June 2021, §6.2 (6 months); CNIL délibération 2020-092 §39; Irish DPC, guidance note of 2020",
  needs: ["rejected"],
  words: {
    title: "A refusal is remembered for six months",
    failureTitle: "A refusal is forgotten in less than six months",
    why: "A question that comes back every week is pressure.",
    wayOut: "Keep refusals for six calendar months.",
    messages: {
      found: "{item} keeps a refusal for {days} days; six months have at least 181.",
    },
  },
  compare(run, declared) {
    return choicesKept(run, declared).flatMap((seen) => {
      const lasts = longestIn(seen, "rejected");
      // Six calendar months have 181 days at least, and a day of tolerance for clocks.
      if (!lasts || lasts >= 180 * DAY) return [];
      const violation = aboutItem(seen, "found", { days: inDays(lasts) });
      return [{ ...violation, scenario: "rejected" as const }];
    });
  },
});
