import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";

const LEAST = 24;

/** A control must be large enough to be pressed. */
export const targetTooSmall = seenRule({
  id: "target-too-small",
  group: "banner",
  severity: "warning",
  source: "WCAG 2.2 §2.5.8",
  needs: ["look"],
  words: {
    title: "The banner’s controls are at least 24 pixels wide and high",
    failureTitle: "A control of the banner is too small to press with ease",
    why: "Trembling hands and thumbs miss small targets.",
    wayOut: "Make each control at least 24 by 24 CSS pixels.",
    messages: {
      found: "“{control}” is {size} CSS pixels.",
    },
  },
  find(run) {
    return Object.values(lookOf(run)?.controls ?? {}).flatMap(({ name, box }) => {
      if (box.width >= LEAST && box.height >= LEAST) return [];
      const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
      return aboutBanner(run, "found", size, { control: name, size }, name);
    });
  },
});
