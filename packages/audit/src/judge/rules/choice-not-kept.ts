import type { Rule } from "../rule.ts";
import { evidenceOfActions } from "../scenarios.ts";

/** An answer is an answer: asking again at once wears visitors down. */
export const choiceNotKept: Rule = {
  id: "choice-not-kept",
  severity: "major",
  title: "The banner stays away after a choice",
  failureTitle: "The banner asks again after a choice",
  source: "CNIL délibération 2020-092 §38–39; EDPB Guidelines 03/2022 (continuous prompting)",
  wayOut:
    "Store the choice, refusals as long as consents, and ask again only after 6 months or a material change.",
  find: (run) =>
    run.scenarios
      .filter(({ askedAgain }) => askedAgain)
      .map((played) => ({
        scenario: played.scenario,
        subject: "banner",
        message: "The page was loaded again after the choice, and the banner asked again.",
        evidence: evidenceOfActions(played),
      })),
};
