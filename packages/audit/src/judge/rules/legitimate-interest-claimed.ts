import { LEGITIMATE_INTEREST } from "../lexicon/legitimate-interest.ts";
import { saidIn } from "../lexicon/phrases.ts";
import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";

/** What is stored and read owes consent or is exempt; an interest of the site is no third way. */
export const legitimateInterestClaimed = seenRule({
  id: "legitimate-interest-claimed",
  group: "banner",
  severity: "warning",
  source:
    "ePrivacy Directive art. 5(3); EDPB Cookie Banner Taskforce report (legitimate interest claimed)",
  needs: ["look"],
  words: {
    title: "The banner claims no legitimate interest",
    failureTitle: "The banner claims a legitimate interest",
    why: "Storing on a visitor’s device for it goes on after “Reject all” without their knowing.",
    wayOut:
      "Ask for consent for each purpose that is not exempt, and let one refusal refuse it all.",
    messages: { found: "The banner says “{said}”." },
  },
  find(run) {
    const said = saidIn(lookOf(run)?.text ?? "", LEGITIMATE_INTEREST);
    return said === undefined ? [] : aboutBanner(run, "found", `“${said}”`, { said });
  },
});
