import { seenRule } from "../rule.ts";

/** California wants visitors to see that their signal was understood. */
export const gpcNotShown = seenRule({
  id: "gpc-not-shown",
  group: "signals",
  severity: "info",
  source: "11 CCR §7025(c)(6), in force since 1 January 2026",
  needs: ["gpc-shown"],
  words: {
    title: "The page says that it honours Global Privacy Control",
    failureTitle: "The page does not say that it honours Global Privacy Control",
    why: "Who sends a signal wants to know that it arrived.",
    wayOut: "Show a line such as “Opt-out request honoured” where the browser sends the signal.",
    messages: {
      found: "Nothing on the pages says that Global Privacy Control is honoured.",
    },
  },
  find(run) {
    return run.scenarios
      .filter(({ gpcShown }) => gpcShown === false)
      .map(({ scenario, pages }) => {
        const { url: page = "", at = 0 } = pages[0] ?? {};
        const evidence = [{ scenario, what: "nothing about the signal was found", page, at }];
        return { say: "found" as const, scenario, subject: "gpc", evidence };
      });
  },
});
