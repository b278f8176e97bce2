import { CONSEQUENCES } from "../lexicon/consequences.ts";
import { saidIn } from "../lexicon/phrases.ts";
import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";

/** What follows from each answer is told before it is given. */
export const consequencesNotTold = seenRule({
  id: "consequences-not-told",
  group: "banner",
  severity: "info",
  source: "CNIL délibération 2020-091; CNIL developer guide, sheet 16",
  needs: ["look"],
  words: {
    title: "The first layer says what follows from accepting and refusing",
    failureTitle: "The first layer does not say what follows from accepting or refusing",
    why: "Who does not know what a refusal costs, or that it costs nothing, cannot weigh it.",
    wayOut:
      "Say in the banner what works without consent and what does not, for example that the site itself keeps working.",
    messages: { found: "Nothing in the banner speaks of what accepting or refusing leads to." },
  },
  find(run) {
    const look = lookOf(run);
    if (!look || saidIn(look.text, CONSEQUENCES) !== undefined) return [];
    return aboutBanner(run, "found", "read in the banner’s text");
  },
});
