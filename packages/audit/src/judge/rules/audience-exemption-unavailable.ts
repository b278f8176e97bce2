import { declaredItem } from "../declared.ts";
import { aboutItem, byItem } from "../held-items.ts";
import { declaredRule } from "../rule.ts";

/** Some countries exempt no audience measurement that uses the device. */
export const audienceExemptionUnavailable = declaredRule({
  id: "audience-exemption-unavailable",
  group: "before-choice",
  severity: "info",
  source: "TDDDG §25(2); DSK, guidance for providers of digital services (November 2024)",
  needs: ["unasked"],
  words: {
    title: "Audience measurement stores nothing without consent",
    failureTitle: "Audience measurement is exempt in the register, and stores without consent",
    why: "The French exemption is not one everywhere.",
    wayOut:
      "Measure without storing or reading anything on the device, or ask for consent where the visitor is.",
    messages: {
      found: "{item} was stored before a choice as exempt audience measurement.",
    },
  },
  compare(run, declared) {
    const stored = run.observations.filter(
      ({ scenario, how }) => scenario === "unasked" && (how === "set" || how === "stored"),
    );
    return byItem(stored)
      .filter(([seen]) => declaredItem(declared, seen)?.service.exempt === "audience-measurement")
      .map((seen) => aboutItem(seen, "found"));
  },
});
