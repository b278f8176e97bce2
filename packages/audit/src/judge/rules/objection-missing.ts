import { readablePolicy } from "../policy-page.ts";
import { declaredRule } from "../rule.ts";

/** Measurement without consent owes a way to object. */
export const objectionMissing = declaredRule({
  id: "objection-missing",
  group: "policy",
  severity: "major",
  source: "CNIL developer guide, sheet 17; United Kingdom, PECR schedule A1 (DUAA s.112)",
  needs: ["policy"],
  words: {
    title: "Visitors can object to exempt audience measurement",
    failureTitle: "Audience measurement is exempt, and the policy offers no way to object",
    why: "An exemption from asking is none from listening.",
    wayOut: "Put a switch on the policy page that stops the measurement, and honour it.",
    messages: {
      found: "{url} offers no way to object to service {service}.",
    },
  },
  compare(run, declared) {
    const policy = readablePolicy(run);
    if (!policy || policy.objection !== false) return [];
    const { url } = policy;
    return Object.entries(declared.register.services)
      .filter(([, { exempt }]) => exempt === "audience-measurement")
      .map(([service]) => ({
        say: "found" as const,
        subject: service,
        values: { url, service },
        evidence: [],
      }));
  },
});
