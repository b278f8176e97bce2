import { DISCOURAGEMENT } from "../lexicon/discouragement.ts";
import { saidIn } from "../lexicon/phrases.ts";
import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";

/** Words that make a refusal feel wrong steer the answer. */
export const refusalDiscouraged = seenRule({
  id: "refusal-discouraged",
  group: "banner",
  severity: "warning",
  source: "EDPB Guidelines 03/2022 (stirring, emotional steering); GDPR art. 7(4)",
  needs: ["look"],
  words: {
    title: "The banner does not talk visitors out of refusing",
    failureTitle: "The banner makes a refusal feel like a loss or a fault",
    why: "Who is made to feel bad for a refusal was not free to give one.",
    wayOut: "Say soberly what happens with each answer, and no more.",
    messages: { found: "The banner says “{said}”." },
  },
  find(run) {
    const said = saidIn(lookOf(run)?.text ?? "", DISCOURAGEMENT);
    return said === undefined ? [] : aboutBanner(run, "found", `“${said}”`, { said });
  },
});
