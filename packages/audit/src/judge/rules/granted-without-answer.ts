import { seenRule } from "../rule.ts";
import type { Trial } from "../../banner-seen.ts";

const BY: Readonly<Record<Trial["by"], string>> = {
  escape: "The Escape key",
  scroll: "Scrolling",
  close: "Closing the banner",
  backdrop: "A press beside the banner",
  navigation: "Going on to another page",
};

/** Consent is an act: closing, scrolling or going on is none. */
export const grantedWithoutAnswer = seenRule({
  id: "granted-without-answer",
  group: "banner",
  severity: "blocking",
  source: "GDPR art. 4(11), recital 32; CNIL délibération 2020-091; EDPB Guidelines 05/2020 §86",
  needs: ["trials"],
  words: {
    title: "Escape, scrolling, closing and going on grant nothing",
    failureTitle: "Something that is no answer was taken for consent",
    why: "Who only wants to be rid of the banner has not agreed.",
    wayOut: "Treat everything but a press on an accepting control as no answer.",
    messages: {
      found: "{by} was taken for consent.",
    },
  },
  find(run) {
    return run.scenarios.flatMap(({ scenario, banner }) => {
      const taken = (banner?.trials ?? []).filter(({ granted }) => granted);
      return taken.map(({ by, sign, page, at }) => ({
        say: "found",
        scenario,
        subject: by,
        values: { by: BY[by] },
        evidence: [{ scenario, what: sign, page, at }],
      }));
    });
  },
});
