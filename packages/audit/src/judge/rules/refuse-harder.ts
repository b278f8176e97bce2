import { seenRule } from "../rule.ts";
import { doneIn, evidenceOfActions } from "../scenarios.ts";

/** Refusing takes no more presses than accepting. */
export const refuseHarder = seenRule({
  id: "refuse-harder",
  group: "banner",
  severity: "blocking",
  source: "CNIL délibération 2020-091; CNIL SAN-2021-023",
  needs: ["accepted", "rejected"],
  words: {
    title: "Refusing takes no more presses than accepting",
    failureTitle: "Refusing takes more presses than accepting",
    why: "Each further press is one that many visitors do not make.",
    wayOut: "Let one press reject everything, on the first layer.",
    messages: { found: "Rejecting takes {rejecting} presses, accepting {accepting}." },
  },
  find(run) {
    const accepted = doneIn(run, "accepted");
    const rejected = doneIn(run, "rejected");
    if (!accepted?.clicks || !rejected?.clicks || rejected.clicks <= accepted.clicks) return [];
    return [
      {
        say: "found",
        scenario: "rejected",
        subject: "banner",
        values: { rejecting: rejected.clicks, accepting: accepted.clicks },
        evidence: evidenceOfActions(rejected),
      },
    ];
  },
});
