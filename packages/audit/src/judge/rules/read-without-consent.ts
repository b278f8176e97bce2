import type { ScenarioName } from "../../run.ts";
import { evidenceOf } from "../finding.ts";
import { heldItems, nameOf } from "../held-items.ts";
import type { Rule, Violation } from "../rule.ts";

const WHEN: readonly (readonly [ScenarioName, string])[] = [
  ["unasked", "before the visitor had answered anything"],
  ["rejected", "although everything was rejected"],
  ["withdrawn", "although consent was withdrawn"],
];

/** Reading what is stored owes consent as storing does: a cookie that is sent is read. */
export const readWithoutConsent: Rule = {
  id: "read-without-consent",
  severity: "blocking",
  title: "No cookie that owes consent is sent without it",
  failureTitle: "A cookie that owes consent is sent without it",
  source: "ePrivacy Directive art. 5(3); CNIL, decision of 27 November 2025",
  wayOut:
    "Strip the cookie from requests where the choice does not grant it, and erase it after a withdrawal.",
  find: (run, declared) =>
    declared
      ? WHEN.flatMap(([scenario, when]) =>
          heldItems(run, declared, scenario, ["sent"]).flatMap((observations): Violation[] => {
            const [first] = observations;
            return first
              ? [
                  {
                    scenario,
                    subject: first.name,
                    message: `${nameOf(first)} was sent ${when}.`,
                    evidence: evidenceOf(observations),
                  },
                ]
              : [];
          }),
        )
      : [],
};
