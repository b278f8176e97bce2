import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";

/** Whoever is asked can read on before answering. */
export const bannerWithoutPolicyLink = seenRule({
  id: "banner-without-policy-link",
  group: "banner",
  severity: "major",
  source: "GDPR art. 13; CNIL délibération 2020-091; CNIL developer guide, sheet 16",
  needs: ["look"],
  words: {
    title: "The banner links to the policy",
    failureTitle: "The banner has no link to the policy",
    why: "An informed answer needs the information.",
    wayOut: "Link from the banner to the page that lists what is stored.",
    messages: {
      found: "The banner has no link.",
    },
  },
  find(run) {
    const look = lookOf(run);
    return look && look.links.length === 0 ? aboutBanner(run, "found", "no link in it") : [];
  },
});
