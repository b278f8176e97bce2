import { aboutItem, byItem, isFutile } from "../held-items.ts";
import { seenRule } from "../rule.ts";

/** A cookie that no browser stores is a mistake somebody should know of. */
export const cookieRefused = seenRule({
  id: "cookie-refused",
  group: "security",
  severity: "info",
  source: "RFC 6265bis §5.7",
  needs: [],
  words: {
    title: "Every cookie can be stored",
    failureTitle: "A cookie was set that no browser stores",
    why: "What was meant to be remembered is not.",
    wayOut: "Correct its name, prefix, domain or attributes, or stop setting it.",
    messages: {
      found: "{item} was refused: {reasons}.",
    },
  },
  find(run) {
    const refused = run.observations.filter(({ how }) => how === "refused");
    return byItem(refused)
      .filter(isFutile)
      .map((seen) => {
        const reasons = new Set(seen.flatMap(({ refusedBecause = [] }) => refusedBecause));
        return aboutItem(seen, "found", { reasons: [...reasons].join(", ") });
      });
  },
});
