import { seenRule } from "../rule.ts";

/** The way back is on every page, not on one. */
export const withdrawNotEverywhere = seenRule({
  id: "withdraw-not-everywhere",
  group: "withdrawal",
  severity: "major",
  source: "CNIL developer guide, sheet 16, step 5; EDPB Cookie Banner Taskforce report §32",
  needs: ["choices-control"],
  words: {
    title: "Every page has a control that opens the choices",
    failureTitle: "A page has no control that opens the choices",
    why: "Nobody remembers on which page a link was.",
    wayOut: "Put the link or button into the footer of every page.",
    messages: {
      found: "{page} has no control that opens the choices.",
    },
  },
  find(run) {
    return run.scenarios.flatMap(({ scenario, pages }) =>
      pages
        .filter(({ choicesControl }) => choicesControl === false)
        .map(({ url, at }) => ({
          say: "found",
          scenario,
          subject: url,
          values: { page: url },
          evidence: [{ scenario, what: "no control was found", page: url, at }],
        })),
    );
  },
});
