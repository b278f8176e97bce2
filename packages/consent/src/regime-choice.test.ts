import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  choiceEndsOn,
  choiceInForce,
  choiceUnder,
  encodeChoice,
  isAllowed,
  isGranted,
  type EffectiveChoice,
  type Refusals,
} from "./choice.ts";
import type { Regime } from "./regime.ts";

const CATEGORIES = ["preferences", "statistical", "marketing", "constructor"];
const SERVICES = ["map", "count", "ads", "crm", "tostring"];

const category = fc.constantFrom(...CATEGORIES);
const service = fc.constantFrom(...SERVICES);
const regime = fc.constantFrom<Regime>("opt-in", "opt-out", "notice");
const choice: fc.Arbitrary<EffectiveChoice> = fc.record({
  granted: fc.uniqueArray(category),
  services: fc.dictionary(service, fc.boolean(), { noNullPrototype: false }),
});
const refused: fc.Arbitrary<Refusals> = fc.record({
  categories: fc.uniqueArray(category),
  services: fc.uniqueArray(service),
});
const asked = fc.uniqueArray(category);

describe("without a choice", () => {
  it("opt-in grants nothing, whatever is asked and signalled", () => {
    fc.assert(
      fc.property(
        asked,
        fc.option(refused, { nil: undefined }),
        service,
        category,
        (a, r, s, c) => {
          const effective = choiceUnder(undefined, { regime: "opt-in", asked: a }, r);
          expect(isGranted(effective, s, c)).toBe(false);
        },
      ),
    );
  });

  it.each(["opt-out", "notice"] as const)("%s grants what is asked until somebody objects", (r) => {
    const effective = choiceUnder(undefined, { regime: r, asked: ["marketing"] });
    expect(isGranted(effective, "ads", "marketing")).toBe(true);
    expect(isGranted(effective, "constructor", "statistical")).toBe(false);
  });
});

it("a choice is what the visitor chose, under every regime", () => {
  fc.assert(
    fc.property(choice, regime, asked, (made, r, a) => {
      expect(choiceUnder(made, { regime: r, asked: a })).toEqual(made);
    }),
  );
});

it("a signal grants nothing, and what it refuses is refused", () => {
  fc.assert(
    fc.property(
      fc.option(choice, { nil: undefined }),
      regime,
      asked,
      refused,
      service,
      category,
      (made, r, a, signal, s, c) => {
        const before = choiceUnder(made, { regime: r, asked: a });
        const after = choiceUnder(made, { regime: r, asked: a }, signal);
        if (isGranted(after, s, c)) expect(isGranted(before, s, c)).toBe(true);
        for (const id of signal.services) {
          expect(isGranted(after, id, c)).toBe(false);
          expect(isAllowed(after, { service: id, category: c, consent: false })).toBe(false);
        }
        for (const id of signal.categories) expect(after?.granted).not.toContain(id);
      },
    ),
  );
});

it("a refusal is never overridden", () => {
  fc.assert(
    fc.property(
      choice,
      regime,
      asked,
      fc.option(refused, { nil: undefined }),
      service,
      category,
      (made, r, a, signal, s, c) => {
        fc.pre(!isGranted(made, s, c));
        expect(isGranted(choiceUnder(made, { regime: r, asked: a }, signal), s, c)).toBe(false);
      },
    ),
  );
});

describe("where visitors are not asked first", () => {
  const refusal = { version: 1, granted: [], services: {}, day: 20_000, receipt: "a".repeat(16) };
  const values = [encodeChoice(refusal)];

  it("a refusal outlives a material change", () => {
    const terms = { materialVersion: 2, today: 20_001 };
    expect(choiceInForce(values, terms)).toBeUndefined();
    expect(choiceInForce(values, { ...terms, regime: "opt-out" })).toMatchObject({ granted: [] });
  });

  it("a refusal lasts 12 calendar months, 6 where visitors are asked first", () => {
    const year = choiceEndsOn(20_000, "opt-out");
    expect(year - 20_000).toBe(365);
    expect(choiceEndsOn(20_000) - 20_000).toBeLessThan(185);
    const terms = { materialVersion: 1, today: year - 1 };
    expect(choiceInForce(values, { ...terms, regime: "notice" })).toBeDefined();
    expect(choiceInForce(values, { ...terms, regime: "opt-in" })).toBeUndefined();
    expect(choiceInForce(values, { ...terms, today: year, regime: "notice" })).toBeUndefined();
  });
});
