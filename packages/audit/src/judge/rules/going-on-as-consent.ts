import { GOING_ON_AGREES } from "../lexicon/going-on.ts";
import { saidIn } from "../lexicon/phrases.ts";
import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";

/** A banner must not say that going on is an answer, even where the site does not take it for one. */
export const goingOnAsConsent = seenRule({
  id: "going-on-as-consent",
  group: "banner",
  severity: "major",
  source: "GDPR recital 32; EDPB Guidelines 05/2020 §86; CNIL délibération 2020-091",
  needs: ["look"],
  words: {
    title: "The banner does not call going on an agreement",
    failureTitle: "The banner says that who goes on agrees",
    why: "Consent is an act; who reads on has not answered.",
    wayOut: "Take the sentence out, and ask with controls that accept and reject.",
    messages: { found: "The banner says “{said}”." },
  },
  find(run) {
    const said = saidIn(lookOf(run)?.text ?? "", GOING_ON_AGREES);
    return said === undefined ? [] : aboutBanner(run, "found", `“${said}”`, { said });
  },
});
