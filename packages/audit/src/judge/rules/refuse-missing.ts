import { doneIn } from "../scenarios.ts";
import type { Rule } from "../rule.ts";

/** Refusing must be offered where accepting is, by the same means. */
export const refuseMissing: Rule = {
  id: "refuse-missing",
  severity: "blocking",
  title: "The first layer refuses as it accepts",
  failureTitle: "The first layer accepts, and does not refuse alike",
  source: "EDPB Cookie Banner Taskforce report §8, §14; CNIL délibération 2020-091",
  wayOut: "Put a button that rejects everything beside the one that accepts everything.",
  find(run) {
    const banner = doneIn(run, "unasked")?.banner;
    if (!banner?.accept) return [];
    const { accept, reject, page } = banner;
    const proseLink = reject?.role === "link" && accept.role === "button";
    if (reject && !proseLink) return [];
    const what = reject ? `“${reject.text}” is a link` : "no control that rejects";
    const message = `The banner accepts with “${accept.text}” and has ${reject ? `only the link “${reject.text}”` : "no control"} to reject.`;
    return [
      {
        scenario: "unasked",
        subject: "banner",
        message,
        evidence: [{ scenario: "unasked", what, page, at: 0 }],
        ...(reject ? { severity: "major" } : {}),
      },
    ];
  },
};
