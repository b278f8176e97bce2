import { choiceInForce, dayOf, encodeChoice, type Choice } from "@glassjar/consent/choice";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { choiceIn } from "./gate-choice.ts";

const NOW = Date.UTC(2026, 7, 31, 15);
const TODAY = dayOf(NOW);

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,31}$/);
const choice: fc.Arbitrary<Choice> = fc.record({
  version: fc.nat(20),
  granted: fc.array(id, { maxLength: 4 }),
  services: fc.dictionary(id, fc.boolean(), { maxKeys: 4 }),
  day: fc.integer({ min: TODAY - 400, max: TODAY + 3 }),
  receipt: fc.stringMatching(/^[A-Za-z0-9_-]{16}$/),
});
const encoded = choice.map((made) => encodeChoice(made));
/** Like a choice, and not always one: characters go missing, come twice or come in. */
const value = fc.oneof(
  encoded,
  fc
    .tuple(encoded, fc.nat(200), fc.constantFrom("", "~", ".", "+", "-", "A", "1", ".-"))
    .map(([text, at, piece]) => text.slice(0, at) + piece + text.slice(at + 1)),
  fc.stringMatching(/^[a-z0-9.~+-]{0,40}$/),
);
const months = fc.constantFrom(6, 12);

it("finds the choice that the consent package finds", () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 4 }), fc.nat(20), months, (values, material, end) => {
      const cookies = ["a=1", ...values.map((text) => `c.k=${text}`), "xc.k=1"].join("; ");
      const found = choiceIn(cookies, "c\\.k", material, end, NOW);
      const expected = choiceInForce(values, {
        materialVersion: material,
        today: TODAY,
        regime: end === 6 ? "opt-in" : "opt-out",
      });
      // Where visitors are not asked first, the configuration says 0: nothing asks again.
      fc.pre(end === 6 || material === 0);
      expect(found).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});

it("ends a choice after calendar months, at the last day of a shorter month", () => {
  const made = (day: number) =>
    `c=${encodeChoice({ version: 1, granted: [], services: {}, day, receipt: "A".repeat(16) })}`;
  const day = dayOf(Date.UTC(2025, 7, 31));
  const last = Date.UTC(2026, 1, 28);
  expect(choiceIn(made(day), "c", 1, 6, last - 1)).toBeDefined();
  expect(choiceIn(made(day), "c", 1, 6, last)).toBeUndefined();
});
