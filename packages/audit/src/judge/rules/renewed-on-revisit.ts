import type { TimeSet } from "../../run.ts";
import { declaredItem } from "../declared.ts";
import { aboutItem, byItem } from "../held-items.ts";
import { declaredRule, type Violation } from "../rule.ts";

/** Seconds by which two clocks, and the rounding of Max-Age, may differ. */
const TOLERANCE = 3;

/** How often the end moved to later. */
function renewals(sets: readonly TimeSet[]): number {
  const ends = sets.flatMap(({ at, lifetimeSeconds }) =>
    lifetimeSeconds === undefined ? [] : [at / 1000 + lifetimeSeconds],
  );
  return ends.filter((end, at) => at > 0 && end > (ends[0] ?? end) + TOLERANCE).length;
}

/** An exempt measurement cookie ends when it was said to end, however often one comes back. */
export const renewedOnRevisit = declaredRule({
  id: "renewed-on-revisit",
  group: "register",
  severity: "major",
  source: "CNIL, audience measurement (4 July 2025); CNIL developer guide, sheet 17",
  needs: ["renewals"],
  words: {
    title: "Lifetimes are not extended on later pages",
    failureTitle: "A lifetime begins again with each page",
    why: "A cookie that is renewed with every visit never ends.",
    wayOut: "Set it once and leave its end alone, or declare it as renewed and ask for consent.",
    messages: {
      exempt:
        "{item}, exempt as audience measurement, was set again with a later end ({times} times).",
      declared:
        "{item} was set again with a later end ({times} times) and is not declared as renewed.",
    },
  },
  compare(run, declared) {
    return byItem(run.observations.filter(({ how }) => how === "set")).flatMap(
      (seen): Violation<"exempt" | "declared">[] => {
        const found = declaredItem(declared, seen[0]);
        const times = Math.max(...seen.map(({ sets = [] }) => renewals(sets)));
        if (!found || times < 1) return [];
        if (found.service.exempt === "audience-measurement")
          return [aboutItem(seen, "exempt", { times })];
        if (found.item.renewed !== false || !found.consent) return [];
        return [{ ...aboutItem(seen, "declared", { times }), severity: "warning" }];
      },
    );
  },
});
