import { contactedAgainst } from "../hosts.ts";
import { storedAgainst } from "../held-items.ts";
import { isOnly } from "../needs.ts";
import { declaredRule, type Violation } from "../rule.ts";

/** Consent to one purpose is none to another. */
export const beyondChoice = declaredRule({
  id: "beyond-choice",
  group: "refusal",
  severity: "blocking",
  source: "GDPR art. 4(11), 6(1)(a) (specific consent); CNIL délibération 2020-092",
  needs: ["only"],
  words: {
    title: "Granting one category grants no other",
    failureTitle: "A category that was not granted is active beside the granted one",
    why: "A choice per purpose is only worth what it holds back.",
    wayOut: "Tie each script and cookie to its own category, not to whether anything was accepted.",
    messages: {
      found: "{item} was stored although only {category} was granted.",
      tried: "{item} was tried although only {category} was granted.",
      contacted:
        "{host}, of service {service}, was contacted although only {category} was granted.",
    },
  },
  compare: (run, declared) =>
    run.scenarios
      .filter(({ scenario, status }) => status === "done" && isOnly(scenario))
      .flatMap(({ scenario }) => {
        const stored: readonly Beyond[] = storedAgainst(run, declared, scenario);
        return stored.concat(contactedAgainst(run, declared, scenario).map(asContact));
      })
      .map(withCategory),
});

type Beyond = Violation<"found" | "tried" | "contacted">;

function withCategory(violation: Beyond): Beyond {
  const category = (violation.scenario ?? "").slice("only:".length);
  return { ...violation, values: { ...violation.values, category } };
}

function asContact(violation: Violation<"found">): Beyond {
  return { ...violation, say: "contacted" };
}
