import { evidenceOfActions } from "../scenarios.ts";
import { seenRule } from "../rule.ts";

/** An answer is an answer: asking again at once wears visitors down. */
export const choiceNotKept = seenRule({
  id: "choice-not-kept",
  group: "memory",
  severity: "major",
  source: "CNIL délibération 2020-092 §§38–39; EDPB Guidelines 03/2022 (continuous prompting)",
  needs: ["banner"],
  words: {
    title: "The banner stays away after a choice",
    failureTitle: "The banner asks again after a choice",
    why: "Who is asked on every page gives in at last.",
    wayOut:
      "Store the choice, refusals as long as consents, and ask again only after 6 months or a material change.",
    messages: {
      found: "The page was loaded again after the choice, and the banner asked again.",
    },
  },
  find(run) {
    return run.scenarios
      .filter(({ askedAgain }) => askedAgain)
      .map((played) => ({
        say: "found",
        scenario: played.scenario,
        subject: "banner",
        evidence: evidenceOfActions(played),
      }));
  },
});
