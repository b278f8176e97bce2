import { doneIn, evidenceOfActions } from "../scenarios.ts";
import type { Rule } from "../rule.ts";

/** Refusing takes no more presses than accepting. */
export const refuseHarder: Rule = {
  id: "refuse-harder",
  severity: "blocking",
  title: "Refusing takes no more presses than accepting",
  failureTitle: "Refusing takes more presses than accepting",
  source: "CNIL délibération 2020-091; CNIL SAN-2021-023",
  wayOut: "Let one press reject everything, on the first layer.",
  find(run) {
    const accepted = doneIn(run, "accepted");
    const rejected = doneIn(run, "rejected");
    if (!accepted?.clicks || !rejected?.clicks || rejected.clicks <= accepted.clicks) return [];
    const message = `Rejecting takes ${rejected.clicks} presses, accepting ${accepted.clicks}.`;
    return [
      { scenario: "rejected", subject: "banner", message, evidence: evidenceOfActions(rejected) },
    ];
  },
};
