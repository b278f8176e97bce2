import { CATEGORY_TEXT } from "../../scenarios/category-words.ts";
import { BETTER_EXPERIENCE } from "../lexicon/better-experience.ts";
import { saidIn } from "../lexicon/phrases.ts";
import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";

/** A better experience is no purpose: nobody can tell from it what will be done. */
export const purposeVague = seenRule({
  id: "purpose-vague",
  group: "banner",
  severity: "warning",
  source:
    "GDPR art. 5(1)(b); WP29 Opinion 03/2013 (purpose limitation) III.1.1; EDPB Guidelines 03/2022 (ambiguous wording)",
  needs: ["look"],
  words: {
    title: "The banner says what for",
    failureTitle: "The only purpose the banner names is a better experience",
    why: "“To improve your experience” can mean anything, advertising too.",
    wayOut: "Name each purpose: statistics, preferences, advertising, content of others.",
    messages: { found: "The banner says “{said}”, and names no other purpose." },
  },
  find(run) {
    const text = lookOf(run)?.text ?? "";
    const said = saidIn(text, BETTER_EXPERIENCE);
    if (said === undefined || Object.values(CATEGORY_TEXT).some((words) => words.test(text)))
      return [];
    return aboutBanner(run, "found", `“${said}”`, { said });
  },
});
