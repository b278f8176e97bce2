import { textIn } from "@glassjar/register";
import { declaredItem } from "../declared.ts";
import { aboutItem, byItem } from "../held-items.ts";
import { UNGRANTED } from "../scenarios.ts";
import { declaredRule } from "../rule.ts";

/** An exemption is per purpose: a cookie with two needs consent for the one that is not exempt. */
export const exemptMixedPurpose = declaredRule({
  id: "exempt-mixed-purpose",
  group: "register",
  severity: "major",
  source: "CNIL délibération 2020-091; CNIL developer guide, sheet 16",
  needs: [],
  words: {
    title: "What is declared exempt serves exempt purposes only",
    failureTitle:
      "Something declared exempt has a purpose that is not, and was stored without consent",
    why: "A useful purpose must not carry another one along.",
    wayOut: "Split it into two items, or ask for consent.",
    messages: {
      found:
        "{item} was stored without consent; its service is exempt, and its purpose “{purpose}” is not.",
    },
  },
  compare(run, declared) {
    const ungranted = run.observations.filter(
      ({ scenario, how, counted }) =>
        counted && UNGRANTED.includes(scenario) && (how === "set" || how === "stored"),
    );
    return byItem(ungranted).flatMap((seen) => {
      const found = declaredItem(declared, seen[0]);
      const bare = found?.item.purposes?.find(({ exempt }) => exempt === undefined);
      if (!found?.service.exempt || !bare) return [];
      const [language = "en"] = declared.register.site.languages;
      return [aboutItem(seen, "found", { purpose: textIn(bare.text, language) })];
    });
  },
});
