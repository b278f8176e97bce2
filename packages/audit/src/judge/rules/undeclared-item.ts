import { evidenceOf } from "../finding.ts";
import { byItem, isFutile, nameOf } from "../held-items.ts";
import type { Rule, Violation } from "../rule.ts";

/** Whatever is on the device must be in the register. */
export const undeclaredItem: Rule = {
  id: "undeclared-item",
  severity: "major",
  title: "Everything that is stored is declared",
  failureTitle: "Something is stored that the register does not declare",
  source: "GDPR art. 5(2), 12–13; CNIL developer guide, sheet 16, step 1",
  wayOut: "Declare it in the register with its purpose and lifetime, or stop storing it.",
  find(run, declared) {
    if (!declared) return [];
    const there = run.observations.filter(
      ({ how, kind, name }) =>
        ["set", "refused", "stored"].includes(how) && !declared.matcher.item(kind, name),
    );
    return byItem(there).flatMap((observations): Violation[] => {
      const [first] = observations;
      if (!first) return [];
      return [
        {
          scenario: first.scenario,
          subject: first.name,
          message: `${nameOf(first)} is not declared.`,
          evidence: evidenceOf(observations),
          ...(isFutile(observations) ? { severity: "warning" } : {}),
        },
      ];
    });
  },
};
