import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";
import type { ControlLook } from "../../banner-seen.ts";

const LEAST_SIZE = 0.95;
/** One step of weight, such as semi-bold beside bold, is hardly seen. */
const MOST_LIGHTER = 200;

const fontOf = ({ fontSize, fontWeight }: ControlLook) => `${fontSize} px, weight ${fontWeight}`;

/** Both answers are set in the same size and weight of type. */
export const refuseFont = seenRule({
  id: "refuse-font",
  group: "banner",
  severity: "major",
  source: "CNIL délibération 2020-092 §34; EDPB Cookie Banner Taskforce report §§17–18",
  needs: ["look"],
  words: {
    title: "The control that rejects is set in the same type as the one that accepts",
    failureTitle: "The control that rejects is set in smaller or lighter type",
    why: "Small, light type says that an answer does not count.",
    wayOut: "Set both controls in the same size and weight of type.",
    messages: {
      found: "“{reject}” is set at {rejectFont}, “{accept}” at {acceptFont}.",
    },
  },
  find(run) {
    const { accept, reject } = lookOf(run)?.controls ?? {};
    if (!accept || !reject) return [];
    const smaller = reject.fontSize < accept.fontSize * LEAST_SIZE;
    const lighter = accept.fontWeight - reject.fontWeight >= MOST_LIGHTER;
    if (!smaller && !lighter) return [];
    const [rejectFont, acceptFont] = [fontOf(reject), fontOf(accept)];
    const values = { reject: reject.name, accept: accept.name, rejectFont, acceptFont };
    return aboutBanner(run, "found", `${rejectFont} against ${acceptFont}`, values);
  },
});
