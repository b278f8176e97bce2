import { lostService } from "../lost-service.ts";
import { seenRule } from "../rule.ts";

/** A refusal must not cost the site itself. */
export const refusalLosesService = seenRule({
  id: "refusal-loses-service",
  group: "refusal",
  severity: "major",
  source: "GDPR art. 7(4), recital 42; Conseil d’État 494300",
  needs: ["accepted", "rejected"],
  words: {
    title: "Every page answers after a refusal as after a consent",
    failureTitle: "A page that answers after a consent fails after a refusal",
    why: "Who loses the site by refusing was not free to refuse.",
    wayOut: "Serve the page without what was refused.",
    messages: {
      found: "{page} answered {granted} after a consent and {refused} after a refusal.",
    },
  },
  find: (run) => lostService(run, "rejected"),
});
