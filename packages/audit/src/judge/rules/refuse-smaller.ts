import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";
import type { Box } from "../../banner-seen.ts";

/** Texts differ in length: four fifths of the area still look alike. The threshold is ours. */
const LEAST_SHARE = 0.8;

const areaOf = ({ width, height }: Box) => width * height;
const sizeOf = ({ width, height }: Box) => `${Math.round(width)} × ${Math.round(height)}`;

/** Both answers are the same size: one that is larger draws the eye and the thumb. */
export const refuseSmaller = seenRule({
  id: "refuse-smaller",
  group: "banner",
  severity: "major",
  source: "CNIL délibération 2020-092 §34; EDPB Cookie Banner Taskforce report §§17–18",
  needs: ["look"],
  words: {
    title: "The control that rejects is as large as the one that accepts",
    failureTitle: "The control that rejects is smaller than the one that accepts",
    why: "Size says which answer the site wants.",
    wayOut: "Give both controls the same size.",
    messages: {
      found: "“{reject}” has {share} % of the area of “{accept}”.",
    },
  },
  find(run) {
    const { accept, reject } = lookOf(run)?.controls ?? {};
    if (!accept || !reject) return [];
    const share = areaOf(reject.box) / Math.max(1, areaOf(accept.box));
    if (share >= LEAST_SHARE) return [];
    const what = `${sizeOf(reject.box)} against ${sizeOf(accept.box)} CSS pixels`;
    const values = { reject: reject.name, accept: accept.name, share: Math.round(share * 100) };
    return aboutBanner(run, "found", what, values);
  },
});
