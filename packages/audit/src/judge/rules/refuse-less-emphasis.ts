import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";

/** How many times as much contrast is still alike; the threshold is ours. */
const MOST_MORE = 1.5;

/** Both answers stand out alike from the banner. */
export const refuseLessEmphasis = seenRule({
  id: "refuse-less-emphasis",
  group: "banner",
  severity: "major",
  source: "CNIL délibération 2020-092 §34; EDPB Cookie Banner Taskforce report §§17–18",
  needs: ["look"],
  words: {
    title: "The control that rejects stands out as much as the one that accepts",
    failureTitle: "The control that accepts stands out more",
    why: "The filled button is pressed, the plain text beside it is overlooked.",
    wayOut: "Draw both controls alike: the same fill, or the same border.",
    messages: {
      found:
        "“{accept}” stands out {acceptEmphasis} to 1 from the banner, “{reject}” {rejectEmphasis} to 1.",
    },
  },
  find(run) {
    const { accept, reject } = lookOf(run)?.controls ?? {};
    if (!accept || !reject || accept.emphasis <= reject.emphasis * MOST_MORE) return [];
    const acceptEmphasis = accept.emphasis.toFixed(1);
    const rejectEmphasis = reject.emphasis.toFixed(1);
    const what = `fill or border measured ${acceptEmphasis} and ${rejectEmphasis} to 1`;
    const names = { accept: accept.name, reject: reject.name };
    return aboutBanner(run, "found", what, { ...names, acceptEmphasis, rejectEmphasis });
  },
});
