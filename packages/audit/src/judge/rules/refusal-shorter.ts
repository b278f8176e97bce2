import type { Observation, Run, ScenarioName } from "../../run.ts";
import { evidenceOf } from "../finding.ts";
import { byItem, nameOf } from "../held-items.ts";
import { declaredItem, type Rule, type Violation } from "../rule.ts";

const DAY = 86_400;

/** A refusal is remembered as long as a consent. */
export const refusalShorter: Rule = {
  id: "refusal-shorter",
  severity: "major",
  title: "A refusal is remembered as long as a consent",
  failureTitle: "A refusal is forgotten sooner than a consent",
  source: "CNIL délibération 2020-092 §38–39; Garante 10 June 2021 §6.2",
  wayOut: "Give the cookie that keeps the choice the same lifetime, whatever the choice.",
  find(run, declared) {
    if (!declared) return [];
    const keepsChoice = ({ kind, name }: Observation) =>
      declaredItem(declared, kind, name)?.service.exempt === "consent-choice";
    return byItem(run.observations.filter(keepsChoice)).flatMap((observations): Violation[] => {
      const [first] = observations;
      const accepted = longest(observations, "accepted");
      const rejected = longest(observations, "rejected");
      if (!first || !accepted || !rejected || rejected + DAY >= accepted) return [];
      const [kept, forgotten] = [accepted, rejected].map((seconds) => Math.round(seconds / DAY));
      return [
        {
          scenario: "rejected",
          subject: first.name,
          message: `${nameOf(first)} lasts ${forgotten} days after a refusal and ${kept} after a consent.`,
          evidence: evidenceOf(observations.filter(({ how }) => how === "set")),
        },
      ];
    });
  },
};

function longest(observations: Run["observations"], scenario: ScenarioName): number {
  const seconds = observations
    .filter((seen) => seen.scenario === scenario)
    .map(({ attributes }) => attributes?.lifetimeSeconds ?? 0);
  return Math.max(0, ...seconds);
}
