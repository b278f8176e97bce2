import { seenRule } from "../rule.ts";
import { aboutBanner, lookOf } from "../scenarios.ts";

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo"]);

/** Arabic, Hebrew, Persian and Urdu are read from right to left. */
export const bannerDirection = seenRule({
  id: "banner-direction",
  group: "banner",
  severity: "warning",
  source: "WCAG 2.2 §1.3.2; EDPB Guidelines 03/2022",
  needs: ["look"],
  words: {
    title: "The banner runs in the direction of its script",
    failureTitle: "The banner runs against the direction of its script",
    why: "Sentences with mixed words come out in the wrong order.",
    wayOut: "Set dir=rtl on the banner, and lay it out with logical properties.",
    messages: {
      found: "The banner is written in {script} and runs {direction}.",
    },
  },
  find(run) {
    const look = lookOf(run);
    if (!look || RIGHT_TO_LEFT.has(look.script) === (look.direction === "rtl")) return [];
    const { script, direction } = look;
    return aboutBanner(run, "found", `${script}, ${direction}`, { script, direction });
  },
});
