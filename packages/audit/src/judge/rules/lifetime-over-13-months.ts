import { evidenceOf } from "../finding.ts";
import { byItem, nameOf } from "../held-items.ts";
import { declaredItem, type Rule, type Violation } from "../rule.ts";

const DAY = 86_400;
/** The most days thirteen consecutive months can have, and one of tolerance. */
const MOST_DAYS = 398;

/** Trackers end after thirteen months at most, consented or exempt as audience measurement. */
export const lifetimeOver13Months: Rule = {
  id: "lifetime-over-13-months",
  severity: "warning",
  title: "No tracker lasts longer than 13 months",
  failureTitle: "A tracker lasts longer than 13 months",
  source: "CNIL, audience measurement (4 July 2025); CNIL developer guide, sheet 17",
  wayOut: "Set it for 13 months at most, and do not extend it on later visits.",
  find(run, declared) {
    if (!declared) return [];
    const long = run.observations.filter(
      ({ attributes }) => (attributes?.lifetimeSeconds ?? 0) > MOST_DAYS * DAY,
    );
    return byItem(long).flatMap((observations): Violation[] => {
      const [first] = observations;
      const found = first && declaredItem(declared, first.kind, first.name);
      if (!found || !(found.consent || found.service.exempt === "audience-measurement")) return [];
      const lasts = Math.round((first.attributes?.lifetimeSeconds ?? 0) / DAY);
      return [
        {
          scenario: first.scenario,
          subject: first.name,
          message: `${nameOf(first)} lasts ${lasts} days.`,
          evidence: evidenceOf(observations),
        },
      ];
    });
  },
};
