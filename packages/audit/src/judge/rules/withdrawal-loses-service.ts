import { lostService } from "../lost-service.ts";
import { seenRule } from "../rule.ts";

/** Taking consent back must not cost the site itself. */
export const withdrawalLosesService = seenRule({
  id: "withdrawal-loses-service",
  group: "withdrawal",
  severity: "major",
  source: "GDPR art. 7(3)–(4), recital 42; Conseil d’État 494300",
  needs: ["accepted", "withdrawn"],
  words: {
    title: "Every page answers after a withdrawal as before",
    failureTitle: "A page that answers after a consent fails after a withdrawal",
    why: "Who loses the site by withdrawing is not free to withdraw.",
    wayOut: "Serve the page without what was withdrawn.",
    messages: {
      found: "{page} answered {granted} after a consent and {refused} after a withdrawal.",
    },
  },
  find: (run) => lostService(run, "withdrawn"),
});
