import { evidenceOfActions } from "../scenarios.ts";
import { seenRule } from "../rule.ts";

/** Whoever opens the choices sees what they are now. */
export const withdrawStateNotShown = seenRule({
  id: "withdraw-state-not-shown",
  group: "withdrawal",
  severity: "warning",
  source: "CNIL developer guide, sheet 16, step 5; GDPR art. 7(3)",
  needs: ["shown-choice"],
  words: {
    title: "Opened again, the choices show what was chosen",
    failureTitle: "Opened again, the choices show something else than was chosen",
    why: "Who cannot see what is granted cannot decide what to take back.",
    wayOut: "Fill the switches from the stored choice whenever the choices are opened.",
    messages: {
      found: "Everything had been accepted, and the choices showed “{shown}”.",
    },
  },
  find(run) {
    return run.scenarios.flatMap((played) => {
      const { scenario, shownChoice: shown } = played;
      if (!shown || shown === "granted") return [];
      const evidence = evidenceOfActions(played);
      return [{ say: "found" as const, scenario, subject: "banner", values: { shown }, evidence }];
    });
  },
});
