import { doneIn, evidenceOfActions } from "../scenarios.ts";
import { seenRule } from "../rule.ts";

/** Withdrawing is as easy as agreeing: one more press, to open the choices, is none too many. */
export const withdrawHarder = seenRule({
  id: "withdraw-harder",
  group: "withdrawal",
  severity: "major",
  source: "GDPR art. 7(3); CNIL délibération 2020-091",
  needs: ["accepted", "withdrawn"],
  words: {
    title: "Withdrawing takes at most one press more than agreeing",
    failureTitle: "Withdrawing takes more presses than agreeing",
    why: "What is easy to give and hard to take back is not in the visitor’s hands.",
    wayOut: "Let the control on the page open choices that reject everything in one press.",
    messages: {
      found: "Withdrawing takes {withdrawing} presses, accepting {accepting}.",
    },
  },
  find(run) {
    const accepting = doneIn(run, "accepted")?.clicks;
    const withdrawn = doneIn(run, "withdrawn");
    if (!accepting || !withdrawn?.clicks || withdrawn.clicks <= accepting + 1) return [];
    const values = { withdrawing: withdrawn.clicks, accepting };
    const evidence = evidenceOfActions(withdrawn);
    return [{ say: "found", scenario: "withdrawn", subject: "banner", values, evidence }];
  },
});
