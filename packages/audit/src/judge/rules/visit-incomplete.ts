import type { Rule } from "../rule.ts";

/** What was not seen proves nothing. */
export const visitIncomplete: Rule = {
  id: "visit-incomplete",
  severity: "info",
  title: "Every page could be looked at",
  failureTitle: "Something hindered the visit",
  source: "this audit",
  wayOut: "Look at the page yourself, then repeat the audit.",
  find: (run) =>
    run.scenarios.flatMap(({ scenario, troubles }) =>
      troubles.map(({ code, page, message }) => ({
        scenario,
        subject: page,
        message: `${page}: ${message}`,
        evidence: [{ scenario, what: code, page, at: 0 }],
      })),
    ),
};
