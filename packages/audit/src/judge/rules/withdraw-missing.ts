import { evidenceOfActions } from "../scenarios.ts";
import { seenRule } from "../rule.ts";

/** Whoever can accept must be able to withdraw, as easily. */
export const withdrawMissing = seenRule({
  id: "withdraw-missing",
  group: "withdrawal",
  severity: "major",
  source: "GDPR art. 7(3); EDPB Cookie Banner Taskforce report §§32–35",
  needs: ["accepted"],
  words: {
    title: "Consent can be withdrawn on the page",
    failureTitle: "No control to withdraw consent was found",
    why: "A consent that cannot be taken back was not free.",
    wayOut:
      "Put a link or button on every page that opens the choices as they are, with one press to reject all.",
    messages: {
      found: "After accepting, no control that opens the choices and rejects them was found.",
    },
  },
  find(run) {
    return run.scenarios
      .filter(({ skippedBecause }) => skippedBecause === "no-withdraw-control")
      .map((withdrawn) => ({
        say: "found",
        scenario: "withdrawn" as const,
        subject: "banner",
        evidence: evidenceOfActions(withdrawn),
      }));
  },
});
