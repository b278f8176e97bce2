import { seenRule } from "../rule.ts";
import { aboutBanner, bannerOf, lookOf } from "../scenarios.ts";

/** A box that is ticked already is no act of agreement. */
export const preTicked = seenRule({
  id: "pre-ticked",
  group: "banner",
  severity: "blocking",
  source: "CJEU C-673/17 (Planet49); EDPB Cookie Banner Taskforce report §10",
  needs: ["look"],
  words: {
    title: "No choice is made beforehand",
    failureTitle: "A choice is ticked or switched on beforehand",
    why: "Silence and inaction are no consent.",
    wayOut: "Leave every switch off that the visitor may change.",
    messages: {
      found: "“{toggle}” was on before the visitor had touched it.",
    },
  },
  find(run) {
    const layers = bannerOf(run)?.banner.layers ?? [];
    const toggles = [...(lookOf(run)?.toggles ?? []), ...layers.flatMap((layer) => layer.toggles)];
    const ticked = toggles.filter(({ on, fixed }) => on && !fixed).map(({ name }) => name);
    return [...new Set(ticked)].flatMap((toggle) =>
      aboutBanner(run, "found", `“${toggle}” is on`, { toggle }, toggle),
    );
  },
});
