import { choicesKept, DAY, inDays, longestIn } from "../lifetimes.ts";
import { aboutItem } from "../held-items.ts";
import { declaredRule } from "../rule.ts";

/** A refusal is remembered as long as a consent. */
export const refusalShorter = declaredRule({
  id: "refusal-shorter",
  group: "memory",
  severity: "major",
  source: "CNIL délibération 2020-092 §§38–39; Garante, 10 June 2021, §6.2",
  needs: ["accepted", "rejected"],
  words: {
    title: "A refusal is remembered as long as a consent",
    failureTitle: "A refusal is forgotten sooner than a consent",
    why: "Who refused is asked again while who agreed is left in peace.",
    wayOut: "Give the cookie that keeps the choice the same lifetime, whatever the choice.",
    messages: {
      found: "{item} lasts {refusal} days after a refusal and {consent} after a consent.",
    },
  },
  compare(run, declared) {
    return choicesKept(run, declared).flatMap((seen) => {
      const [consent, refusal] = [longestIn(seen, "accepted"), longestIn(seen, "rejected")];
      if (!consent || !refusal || refusal + DAY >= consent) return [];
      const values = { refusal: inDays(refusal), consent: inDays(consent) };
      return [{ ...aboutItem(seen, "found", values), scenario: "rejected" as const }];
    });
  },
});
