import { saidIn } from "../lexicon/phrases.ts";
import { WITHDRAWAL } from "../lexicon/withdrawal.ts";
import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";

/** That consent can be withdrawn is told before it is given. */
export const withdrawalNotTold = seenRule({
  id: "withdrawal-not-told",
  group: "banner",
  severity: "warning",
  source: "GDPR art. 7(3); CNIL délibération 2020-091",
  needs: ["look"],
  words: {
    title: "The first layer says that the answer can be changed",
    failureTitle: "The first layer does not say that the answer can be changed",
    why: "Who does not know of the way back weighs the answer differently.",
    wayOut: "Say in the banner that the choice can be changed at any time, and where.",
    messages: { found: "Nothing in the banner speaks of changing or withdrawing the choice." },
  },
  find(run) {
    const look = lookOf(run);
    if (!look || saidIn(look.text, WITHDRAWAL) !== undefined) return [];
    return aboutBanner(run, "found", "read in the banner’s text");
  },
});
