import { UNGRANTED } from "../scenarios.ts";
import { seenRule } from "../rule.ts";

/** An identifier in a link follows the visitor to the next site. */
export const linkDecoration = seenRule({
  id: "link-decoration",
  group: "tracking",
  severity: "major",
  source:
    "EDPB Guidelines 2/2023 (URL tracking); WebKit Tracking Prevention Policy (link decoration)",
  needs: ["links"],
  words: {
    title: "Links to other sites carry no identifier",
    failureTitle: "A link to another site carries an identifier",
    why: "The next site learns who came without having asked.",
    wayOut: "Take the parameter out of outgoing links, or add it only with consent.",
    messages: {
      found: "A link to {host} carries an identifier in {parameter} (scenario {scenario}).",
    },
  },
  find(run) {
    return (run.links ?? [])
      .filter(({ scenario, counted }) => counted && UNGRANTED.includes(scenario))
      .map(({ scenario, host, parameter, page, at }) => ({
        say: "found",
        scenario,
        subject: parameter,
        kind: "link",
        host,
        values: { host, parameter, scenario },
        evidence: [{ scenario, what: `link to ${host} with ${parameter}`, page, at }],
      }));
  },
});
