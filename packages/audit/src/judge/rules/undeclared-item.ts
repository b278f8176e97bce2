import type { How } from "../../run.ts";
import { aboutItem, byItem, isFutile } from "../held-items.ts";
import { declaredRule, weighing } from "../rule.ts";

const STORED: ReadonlySet<How> = new Set(["set", "refused", "stored"]);

/** Whatever is on the device must be in the register. */
export const undeclaredItem = declaredRule({
  id: "undeclared-item",
  group: "register",
  severity: "major",
  source: "GDPR art. 5(2), 12–13; CNIL developer guide, sheet 16, step 1",
  needs: [],
  words: {
    title: "Everything that is stored is declared",
    failureTitle: "Something is stored that the register does not declare",
    why: "What nobody wrote down nobody can explain, hold back or erase.",
    wayOut: "Declare it in the register with its purpose and lifetime, or stop storing it.",
    messages: {
      found: "{item} is not declared.",
    },
  },
  compare(run, declared) {
    const there = run.observations.filter(
      (seen) => STORED.has(seen.how) && !declared.matcher.item(seen.kind, seen.name),
    );
    return byItem(there).map((seen) => {
      const found = aboutItem(seen, "found");
      return isFutile(seen) ? weighing(found, "warning") : found;
    });
  },
});
