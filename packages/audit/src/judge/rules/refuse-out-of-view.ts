import { seenRule } from "../rule.ts";
import { aboutBanner, looks } from "../scenarios.ts";

/** Both answers are in sight at once. */
export const refuseOutOfView = seenRule({
  id: "refuse-out-of-view",
  group: "banner",
  severity: "major",
  source:
    "EDPB Cookie Banner Taskforce report §14; EDPB Guidelines 03/2022 (hidden in plain sight)",
  needs: ["look"],
  words: {
    title: "Both answers are in sight without scrolling",
    failureTitle: "The control that rejects is out of sight while the one that accepts is not",
    why: "What has to be scrolled to is not offered on an equal footing.",
    wayOut: "Keep both controls in the part of the banner that is always in sight.",
    messages: {
      found: "“{accept}” is in sight, “{reject}” is not, in a window of {size}.",
    },
  },
  find(run) {
    return looks(run).flatMap((look) => {
      const { accept, reject } = look.controls;
      if (!accept?.inView || !reject || reject.inView) return [];
      const size = `${look.window.width} × ${look.window.height}`;
      const what = `“${reject.name}” at ${Math.round(reject.box.x)}, ${Math.round(reject.box.y)}`;
      const values = { accept: accept.name, reject: reject.name, size };
      return aboutBanner(run, "found", what, values, size);
    });
  },
});
