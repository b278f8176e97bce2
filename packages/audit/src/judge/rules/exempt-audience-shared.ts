import { declaredItem } from "../declared.ts";
import { aboutItem, byItem } from "../held-items.ts";
import { declaredRule } from "../rule.ts";
import { UNGRANTED } from "../scenarios.ts";

/** Measurement that is exempt serves one site: an identifier on somebody else's host serves all that use it. */
export const exemptAudienceShared = declaredRule({
  id: "exempt-audience-shared",
  group: "register",
  severity: "major",
  source:
    "CNIL developer guide, sheet 17, and page on audience measurement (4 July 2025): no tracking across sites",
  needs: [],
  words: {
    title: "Exempt audience measurement keeps to the site",
    failureTitle: "Exempt audience measurement is kept on somebody else’s host, without consent",
    why: "What is kept on a shared host can recognise the visitor on every site that measures there.",
    wayOut: "Keep the identifier on the site’s own host, or ask for consent.",
    messages: {
      found: "{item} is declared exempt as audience measurement, and is kept on {host}.",
    },
  },
  compare(run, declared) {
    const foreign = run.observations.filter(
      ({ scenario, how, counted, party }) =>
        counted &&
        party === "third" &&
        UNGRANTED.includes(scenario) &&
        (how === "set" || how === "stored" || how === "sent"),
    );
    return byItem(foreign).flatMap((seen) => {
      const found = declaredItem(declared, seen[0]);
      if (found?.service.exempt !== "audience-measurement") return [];
      return [aboutItem(seen, "found", { host: seen[0].host })];
    });
  },
});
