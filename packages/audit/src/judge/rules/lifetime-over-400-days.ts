import { aboutItem, byItem } from "../held-items.ts";
import { DAY, secondsOf } from "../lifetimes.ts";
import { seenRule } from "../rule.ts";

const MOST_DAYS = 400;

/** Browsers cut every cookie at 400 days: who asks for more asks in vain. */
export const lifetimeOver400Days = seenRule({
  id: "lifetime-over-400-days",
  group: "register",
  severity: "info",
  source: "RFC 6265bis §5.5 (lifetime limit)",
  needs: [],
  words: {
    title: "No cookie asks for more than browsers grant",
    failureTitle: "A cookie asks for at least the 400 days that browsers grant at most",
    why: "A lifetime of years shows that nobody chose one.",
    wayOut: "Ask for the time the purpose needs.",
    messages: {
      found: "{item} asks for {days} days or more.",
    },
  },
  find(run) {
    const long = run.observations.filter(
      ({ kind, how, ...seen }) =>
        kind === "cookie" && how === "set" && secondsOf(seen) >= MOST_DAYS * DAY,
    );
    return byItem(long).map((seen) => aboutItem(seen, "found", { days: MOST_DAYS }));
  },
});
