import { lifetimeSeconds } from "@glassjar/register";
import type { Observation } from "../../run.ts";
import { evidenceOf } from "../finding.ts";
import { byItem, nameOf } from "../held-items.ts";
import { declaredItem, type Rule, type Violation } from "../rule.ts";

const DAY = 86_400;

/** Visitors are told how long something lasts; it must not last longer. */
export const lifetimeLonger: Rule = {
  id: "lifetime-longer",
  severity: "major",
  title: "Nothing lasts longer than declared",
  failureTitle: "Something lasts longer than declared",
  source: "CJEU C-673/17 (Planet49); GDPR art. 13(2)(a)",
  wayOut:
    "Shorten the lifetime where it is set, or declare the real one (longer ones ask visitors again).",
  find(run, declared) {
    if (!declared) return [];
    return byItem(run.observations.filter(({ kind }) => kind === "cookie")).flatMap(
      (observations): Violation[] => {
        const [first] = observations;
        const found = first && declaredItem(declared, "cookie", first.name);
        const lifetime = found?.item.lifetime;
        if (!first || lifetime === undefined || lifetime === "persistent") return [];
        const most = lifetime === "session" ? 0 : (lifetimeSeconds(lifetime) ?? Infinity) + DAY;
        const longer = observations.filter((seen) => lifetimeIn(seen) > most);
        const [longest] = longer.toSorted((a, b) => lifetimeIn(b) - lifetimeIn(a));
        if (!longest) return [];
        return [
          {
            scenario: longest.scenario,
            subject: first.name,
            message: `${nameOf(first)} is declared for ${lifetime} and lasts ${days(lifetimeIn(longest))}.`,
            evidence: evidenceOf(longer),
          },
        ];
      },
    );
  },
};

function lifetimeIn({ attributes }: Observation): number {
  return attributes?.lifetimeSeconds ?? 0;
}

function days(seconds: number): string {
  return seconds < DAY ? `${seconds} seconds` : `${Math.round(seconds / DAY)} days`;
}
