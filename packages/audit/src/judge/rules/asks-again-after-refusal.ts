import { doneIn, evidenceOfActions } from "../scenarios.ts";
import { seenRule } from "../rule.ts";

/** A site that forgets only refusals asks until the visitor gives in. */
export const asksAgainAfterRefusal = seenRule({
  id: "asks-again-after-refusal",
  group: "memory",
  severity: "blocking",
  source: "CNIL délibération 2020-092 §§38–39; Garante, 10 June 2021, §6.2",
  needs: ["accepted", "rejected"],
  words: {
    title: "Refusing silences the banner as accepting does",
    failureTitle: "The banner comes back after a refusal, and not after a consent",
    why: "The refusal is forgotten, the consent is not.",
    wayOut: "Remember a refusal by the same cookie, for the same time, as a consent.",
    messages: {
      found: "After “{reject}” the banner asks again; after accepting it does not.",
    },
  },
  find(run) {
    const rejected = doneIn(run, "rejected");
    if (!rejected?.askedAgain || doneIn(run, "accepted")?.askedAgain !== false) return [];
    const reject = rejected.actions.at(-1)?.text ?? "";
    const evidence = evidenceOfActions(rejected);
    return [
      { say: "found", scenario: "rejected", subject: "banner", values: { reject }, evidence },
    ];
  },
});
