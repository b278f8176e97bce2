import { aboutHost, byHost } from "../hosts.ts";
import { declaredRule } from "../rule.ts";

/** Every third party that pages turn to must be in the register. */
export const undeclaredHost = declaredRule({
  id: "undeclared-host",
  group: "register",
  severity: "major",
  source: "GDPR art. 13(1)(e); CNIL developer guide, sheet 16, step 2",
  needs: [],
  words: {
    title: "Every third party is declared",
    failureTitle: "A third party is contacted that the register does not declare",
    why: "Visitors cannot know who learns of their visit.",
    wayOut: "Add the host to a service of the register, or serve what it gives from your own site.",
    messages: {
      found: "Third party {host} is not declared.",
    },
  },
  compare(run, declared) {
    return byHost(run.requests.filter(({ party }) => party === "third"))
      .filter(([{ host }]) => !declared.matcher.host(host))
      .map((asked) => aboutHost(asked, "found"));
  },
});
