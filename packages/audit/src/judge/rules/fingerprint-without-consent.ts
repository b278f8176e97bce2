import { judge } from "@glassjar/guard";
import { aboutItem, byItem } from "../held-items.ts";
import { declaredRule, type Violation } from "../rule.ts";
import { UNGRANTED } from "../scenarios.ts";

/** Reading what makes a device unlike others is access to information on it. */
export const fingerprintWithoutConsent = declaredRule({
  id: "fingerprint-without-consent",
  group: "before-choice",
  severity: "major",
  source:
    "ePrivacy Directive art. 5(3); EDPB Guidelines 2/2023; WP29 Opinion 9/2014 (device fingerprinting)",
  needs: ["fingerprints"],
  words: {
    title: "The device is not fingerprinted without consent",
    failureTitle: "Properties that tell devices apart are read without consent",
    why: "A fingerprint recognises visitors who store nothing and cannot be deleted.",
    wayOut:
      "Remove the script, load it only with consent, or declare the fingerprint with the ground on which it owes none.",
    messages: {
      held: "{item} was read without consent (scenario {scenario}).",
      undeclared:
        "{item} was read without consent, and the register does not declare it (scenario {scenario}).",
    },
  },
  compare: (run, declared) =>
    UNGRANTED.flatMap((scenario) => {
      const read = run.observations.filter(
        (seen) => seen.kind === "fingerprint" && seen.scenario === scenario && seen.counted,
      );
      return byItem(read).flatMap((seen): Violation<"held" | "undeclared">[] => {
        const { name } = seen[0];
        const { reason } = judge(declared.matcher, declared.choiceIn(scenario), {
          kind: "fingerprint",
          name,
        });
        if (reason === "undeclared") return [aboutItem(seen, "undeclared", { scenario })];
        return reason === "not-granted" ? [aboutItem(seen, "held", { scenario })] : [];
      });
    }),
});
