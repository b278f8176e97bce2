import { seenRule } from "../rule.ts";
import { aboutBanner, bannerOf } from "../scenarios.ts";

/** Every layer refuses in one press. */
export const secondLayerWithoutRefuse = seenRule({
  id: "second-layer-without-refuse",
  group: "banner",
  severity: "warning",
  source: "ANPD, guide on cookies (18 October 2022); EDPB Guidelines 03/2022",
  needs: ["layers"],
  words: {
    title: "Every layer refuses in one press",
    failureTitle: "A layer behind the first accepts all, and cannot reject all",
    why: "Who looks closer should not have to work harder to refuse.",
    wayOut: "Put a control that rejects everything on the layer with the settings too.",
    messages: {
      found:
        "Layer {layer} accepts everything with “{accept}” and has no control that rejects everything.",
    },
  },
  find(run) {
    const layers = bannerOf(run)?.banner.layers ?? [];
    return layers.flatMap(({ accept, reject }, at) => {
      if (!accept || reject) return [];
      const values = { layer: at + 2, accept: accept.text };
      return aboutBanner(run, "found", `“${accept.text}” only`, values, `layer ${at + 2}`);
    });
  },
});
