import type { Rule } from "../rule.ts";
import { evidenceOfActions } from "../scenarios.ts";

/** Whoever can accept must be able to withdraw, as easily. */
export const withdrawMissing: Rule = {
  id: "withdraw-missing",
  severity: "major",
  title: "Consent can be withdrawn on the page",
  failureTitle: "No control to withdraw consent was found",
  source: "GDPR art. 7(3); EDPB Cookie Banner Taskforce report §32–35",
  wayOut:
    "Put a link or button on every page that opens the choices as they are, with one press to reject all.",
  find: (run) =>
    run.scenarios
      .filter(({ skippedBecause }) => skippedBecause === "no-withdraw-control")
      .map((withdrawn) => ({
        scenario: "withdrawn" as const,
        subject: "banner",
        message: "After accepting, no control that opens the choices and rejects them was found.",
        evidence: evidenceOfActions(withdrawn),
      })),
};
