import { OFFERS } from "../lexicon/offers.ts";
import { saidIn } from "../lexicon/phrases.ts";
import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";

/** The question about consent stands alone: a gain beside it buys the answer. */
export const offerInBanner = seenRule({
  id: "offer-in-banner",
  group: "banner",
  severity: "warning",
  source: "EDPB Guidelines 03/2022 (skipping, look over there); GDPR art. 4(11), 7(4)",
  needs: ["look"],
  words: {
    title: "The banner offers nothing for an answer",
    failureTitle: "The banner speaks of something to gain",
    why: "An answer that is paid for, or lost beside an offer, is not freely given.",
    wayOut: "Show the offer somewhere else, and to everybody.",
    messages: { found: "The banner says “{said}”." },
  },
  find(run) {
    const said = saidIn(lookOf(run)?.text ?? "", OFFERS);
    return said === undefined ? [] : aboutBanner(run, "found", `“${said}”`, { said });
  },
});
