import { seenRule, weighing } from "../rule.ts";
import { aboutBanner, bannerOf } from "../scenarios.ts";

/** Refusing must be offered where accepting is, by the same means. */
export const refuseMissing = seenRule({
  id: "refuse-missing",
  group: "banner",
  severity: "blocking",
  source: "EDPB Cookie Banner Taskforce report §8, §14; CNIL délibération 2020-091",
  needs: ["banner"],
  words: {
    title: "The first layer refuses as it accepts",
    failureTitle: "The first layer accepts, and does not refuse alike",
    why: "Whoever has to search for a refusal mostly accepts.",
    wayOut: "Put a button that rejects everything beside the one that accepts everything.",
    messages: {
      none: "The banner accepts with “{accept}” and has no control to reject.",
      link: "The banner accepts with “{accept}” and has only the link “{reject}” to reject.",
    },
  },
  find(run) {
    const banner = bannerOf(run)?.banner;
    if (!banner?.accept) return [];
    const { accept, reject } = banner;
    if (!reject)
      return aboutBanner(run, "none", "no control that rejects", { accept: accept.text });
    if (reject.role !== "link" || accept.role !== "button") return [];
    const values = { accept: accept.text, reject: reject.text };
    return aboutBanner(run, "link", `“${reject.text}” is a link`, values).map((violation) =>
      weighing(violation, "major"),
    );
  },
});
