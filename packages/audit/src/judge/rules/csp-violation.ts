import { seenRule } from "../rule.ts";

/** What the site’s own policy holds back should not be asked for. */
export const cspViolation = seenRule({
  id: "csp-violation",
  group: "security",
  severity: "info",
  source: "W3C Content Security Policy Level 3; OWASP ASVS 5.0 §3.4",
  needs: ["violations"],
  words: {
    title: "Pages keep to their content security policy",
    failureTitle: "A page breaks its own content security policy",
    why: "Either the policy is wrong, or something is on the page that should not be.",
    wayOut: "Take out what is held back, or allow it in the policy if it belongs there.",
    messages: {
      enforced: "{directive} held back {blocked} ({count} times).",
      reported: "{directive} would hold back {blocked} ({count} times); the policy only reports.",
    },
  },
  find(run) {
    return (run.violations ?? []).map(
      ({ scenario, directive, blocked, enforced, page, at, count }) => ({
        say: enforced ? "enforced" : "reported",
        scenario,
        subject: blocked,
        kind: directive,
        values: { directive, blocked, count },
        evidence: [{ scenario, what: `${directive}: ${blocked}`, page, at }],
      }),
    );
  },
});
