import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";
import type { ControlLook } from "../../banner-seen.ts";

/** Large is 24 px, or 18.66 px in bold (WCAG 2.2 §1.4.3). */
const leastFor = ({ fontSize, fontWeight }: ControlLook) =>
  fontSize >= 24 || (fontSize >= 18.66 && fontWeight >= 700) ? 3 : 4.5;

/** A text that cannot be read is no offer. */
export const controlUnreadable = seenRule({
  id: "control-unreadable",
  group: "banner",
  severity: "major",
  source: "WCAG 2.2 §1.4.3; EDPB Cookie Banner Taskforce report §18",
  needs: ["look"],
  words: {
    title: "The banner’s answers can be read",
    failureTitle: "The text of an answer hardly stands out from what is behind it",
    why: "Grey on grey hides an answer in plain sight.",
    wayOut: "Give the text a contrast of at least 4.5 to 1 (3 to 1 for large type).",
    messages: {
      found: "“{control}” has a contrast of {contrast} to 1; {least} are needed.",
    },
  },
  find(run) {
    const { accept, reject, settings } = lookOf(run)?.controls ?? {};
    return [reject, accept, settings].flatMap((control) => {
      const least = control && leastFor(control);
      if (!control || least === undefined || control.contrast >= least) return [];
      const contrast = control.contrast.toFixed(1);
      const values = { control: control.name, contrast, least };
      return aboutBanner(run, "found", `measured ${contrast} to 1`, values, control.name);
    });
  },
});
