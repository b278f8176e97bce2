import { choiceUnder, isAllowed, type EffectiveChoice } from "@glassjar/consent/choice";
import { gpcRefusals } from "@glassjar/consent";
import { owesConsent, type Register } from "@glassjar/register";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { gateConfig } from "./gate-config.ts";
import { outcomeUnder, PASS, WAIT } from "./gate-outcome.ts";

const CATEGORIES = ["necessary", "preferences", "statistical", "marketing"];
const IDS = ["a", "b", "constructor", "d"];

const register = fc
  .array(
    fc.record({
      category: fc.constantFrom(...CATEGORIES),
      exempt: fc.constantFrom(undefined, "audience-measurement", "security"),
    }),
    { minLength: 1, maxLength: IDS.length },
  )
  .map((services): Register => ({
    glassjar: 1,
    site: { name: "Town", origin: "https://town.test", languages: ["en"] },
    providers: { town: { name: "Town" } },
    services: Object.fromEntries(
      services.map(({ category, exempt }, at) => [
        IDS[at],
        { provider: "town", name: "S", items: [], category, ...(exempt && { exempt }) },
      ]),
    ),
  }));
const choice: fc.Arbitrary<EffectiveChoice> = fc.record({
  granted: fc.uniqueArray(fc.constantFrom(...CATEGORIES)),
  services: fc
    .dictionary(fc.constantFrom(...IDS), fc.boolean(), { noNullPrototype: false })
    .map((services) => Object.assign(Object.create(null), services) as Record<string, boolean>),
});

it("lets pass what passes over HTTP, and waits only for who has not chosen", () => {
  fc.assert(
    fc.property(
      register,
      fc.option(choice, { nil: undefined }),
      fc.constantFrom("opt-in" as const, "opt-out" as const, "notice" as const),
      fc.boolean(),
      (made, chosen, regime, gpc) => {
        const [, , months, , services] = gateConfig({ register: made, version: 1, regime });
        const refused = gpc ? gpcRefusals(made) : undefined;
        const effective = choiceUnder(chosen, { regime, asked: CATEGORIES }, refused);
        for (const [at, [id, service]] of Object.entries(made.services).entries()) {
          const { category } = service;
          const consent = owesConsent(made, service);
          const outcome = outcomeUnder(services[at] ?? "", chosen, months === 6, gpc);
          expect(outcome === PASS).toBe(isAllowed(effective, { service: id, category, consent }));
          if (outcome === WAIT) expect(chosen).toBeUndefined();
        }
      },
    ),
    { numRuns: 2000 },
  );
});
