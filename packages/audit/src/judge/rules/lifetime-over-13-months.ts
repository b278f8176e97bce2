import { declaredItem } from "../declared.ts";
import { aboutItem, byItem } from "../held-items.ts";
import { DAY, inDays, secondsOf } from "../lifetimes.ts";
import { declaredRule } from "../rule.ts";

/** The most days thirteen consecutive months can have, and one of tolerance. */
const MOST_DAYS = 398;

/** Trackers end after thirteen months at most, consented or exempt as audience measurement. */
export const lifetimeOver13Months = declaredRule({
  id: "lifetime-over-13-months",
  group: "register",
  severity: "warning",
  source: "CNIL, audience measurement (4 July 2025); CNIL developer guide, sheet 17",
  needs: [],
  words: {
    title: "No tracker lasts longer than 13 months",
    failureTitle: "A tracker lasts longer than 13 months",
    why: "A device should not be recognised for years.",
    wayOut: "Set it for 13 months at most, and do not extend it on later visits.",
    messages: {
      found: "{item} lasts {days} days.",
    },
  },
  compare(run, declared) {
    const long = run.observations.filter((seen) => secondsOf(seen) > MOST_DAYS * DAY);
    return byItem(long).flatMap((seen) => {
      const found = declaredItem(declared, seen[0]);
      const tracks = found?.consent || found?.service.exempt === "audience-measurement";
      return tracks ? [aboutItem(seen, "found", { days: inDays(secondsOf(seen[0])) })] : [];
    });
  },
});
