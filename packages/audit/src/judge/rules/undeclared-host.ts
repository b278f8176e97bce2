import { evidenceOfRequests } from "../finding.ts";
import { byHost } from "../hosts.ts";
import type { Rule, Violation } from "../rule.ts";

/** Every third party that pages turn to must be in the register. */
export const undeclaredHost: Rule = {
  id: "undeclared-host",
  severity: "major",
  title: "Every third party is declared",
  failureTitle: "A third party is contacted that the register does not declare",
  source: "GDPR art. 13(1)(e); CNIL developer guide, sheet 16, step 2",
  wayOut: "Add the host to a service of the register, or serve what it gives from your own site.",
  find(run, declared) {
    if (!declared) return [];
    const third = run.requests.filter(({ party }) => party === "third");
    return [...byHost(third)].flatMap(([host, asked]): Violation[] => {
      const [first] = asked;
      if (!first || declared.matcher.host(host)) return [];
      const message = `Third party ${host} is not declared.`;
      return [
        { scenario: first.scenario, subject: host, message, evidence: evidenceOfRequests(asked) },
      ];
    });
  },
};
