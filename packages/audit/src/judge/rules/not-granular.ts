import { seenRule } from "../rule.ts";
import { aboutBanner, bannerOf, lookOf } from "../scenarios.ts";

/** Consent is given per purpose. */
export const notGranular = seenRule({
  id: "not-granular",
  group: "banner",
  severity: "major",
  source: "GDPR recital 43; CNIL délibération 2020-092",
  needs: ["layers"],
  words: {
    title: "Each purpose can be decided on its own",
    failureTitle: "The visitor can only take all or nothing",
    why: "Who agrees to statistics has not agreed to advertising.",
    wayOut: "Offer one switch per category behind the settings.",
    messages: {
      found: "Neither the first layer nor one behind it has a switch per purpose.",
    },
  },
  find(run) {
    const layers = bannerOf(run)?.banner.layers;
    const first = lookOf(run)?.toggles ?? [];
    if (!layers || first.length > 0 || layers.some(({ toggles }) => toggles.length > 0)) return [];
    return aboutBanner(run, "found", `${layers.length} further layers, no switches`);
  },
});
