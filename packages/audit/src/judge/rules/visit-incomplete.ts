import { seenRule } from "../rule.ts";

/** What was not seen proves nothing. */
export const visitIncomplete = seenRule({
  id: "visit-incomplete",
  group: "visit",
  severity: "info",
  source: "this audit",
  needs: [],
  words: {
    title: "Every page could be looked at",
    failureTitle: "Something hindered the visit",
    why: "A page that was not seen may do anything.",
    wayOut: "Look at the page yourself, then repeat the audit.",
    messages: {
      found: "{page}: {trouble}",
    },
  },
  find(run) {
    return run.scenarios.flatMap(({ scenario, troubles }) =>
      troubles.map(({ code, page, message }) => ({
        say: "found",
        scenario,
        subject: page,
        values: { page, trouble: message },
        evidence: [{ scenario, what: code, page, at: 0 }],
      })),
    );
  },
});
