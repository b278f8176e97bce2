import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";

/** From nine tenths on nothing can be read beside the banner; the threshold is ours. */
const MOST_COVERED = 0.9;

/** A site can be read before it is answered. */
export const bannerWall = seenRule({
  id: "banner-wall",
  group: "banner",
  severity: "warning",
  source: "EDPB Cookie Banner Taskforce report §13; EDPB Guidelines 05/2020 §39",
  needs: ["look"],
  words: {
    title: "The page can be read before an answer",
    failureTitle: "The banner keeps the page from being read until it is answered",
    why: "An answer that has to be given before reading is given to be rid of the question.",
    wayOut: "Show the banner beside the content and let the page scroll.",
    messages: {
      found:
        "The banner and its backdrop take {share} % of the window, and the page behind cannot be scrolled.",
    },
  },
  find(run) {
    const look = lookOf(run);
    if (!look || look.pageScrolls || look.covers < MOST_COVERED) return [];
    const share = Math.round(look.covers * 100);
    return aboutBanner(run, "found", `${share} % covered, page locked`, { share });
  },
});
