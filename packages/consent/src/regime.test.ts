import * as fc from "fast-check";
import { expect, it } from "vitest";
import { regimeFor, type Regime } from "./regime.ts";
import { REGIME_TABLE } from "./regimes/table.ts";

it.each([
  ["US-CA", "opt-out"],
  ["us-tx", "opt-out"],
  ["US-AL", "opt-out"],
  ["US", "opt-out"],
  ["FR", "opt-in"],
  ["FR-75", "opt-in"],
  ["NO", "opt-in"],
  ["GB-SCT", "opt-in"],
  ["CH", "opt-in"],
  ["BR", "opt-in"],
  ["CA-QC", "opt-in"],
  ["CA-ON", "opt-out"],
  ["JP", "notice"],
  ["AQ", "opt-in"],
  ["constructor", "opt-in"],
  ["__proto__", "opt-in"],
  ["", "opt-in"],
  [undefined, "opt-in"],
] as const)("gives %s the regime %s", (region, regime) => {
  expect(regimeFor(region)).toBe(regime);
});

it.each([
  ["US-CA", { regions: { US: "opt-in" } }, "opt-in"],
  ["US-CA", { regions: { US: "opt-in", "US-CA": "notice" } }, "notice"],
  ["US-TX", { regions: { "US-CA": "opt-in" } }, "opt-out"],
  ["AQ", { default: "notice" }, "notice"],
  ["FR", { default: "notice" }, "opt-in"],
  [undefined, { default: "opt-out" }, "opt-out"],
  ["constructor", { regions: {} }, "opt-in"],
] as const)("lets a register decide about %s with %j: %s", (region, options, regime) => {
  expect(regimeFor(region, options)).toBe(regime);
});

it("keys every row by an ISO 3166 code and says since when, by which law and where to read it", () => {
  for (const [region, row] of REGIME_TABLE) {
    expect(region).toMatch(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/);
    expect(row.since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(row.law).not.toBe("");
    expect(URL.canParse(row.source)).toBe(true);
  }
});

it("honours a universal signal in the twelve states that ask for it since 1 January 2026", () => {
  const states = [...REGIME_TABLE.values()]
    .filter(({ signalSince = "9999" }) => signalSince <= "2026-01-01")
    .map(({ region }) => region.slice(3));
  expect(states.toSorted().join(" ")).toBe("CA CO CT DE MD MN MT NE NH NJ OR TX");
});

it("asks first wherever nobody says otherwise", () => {
  const regimes = fc.constantFrom<Regime>("opt-in", "opt-out", "notice");
  fc.assert(
    fc.property(fc.string(), fc.dictionary(fc.string(), regimes), (region, regions) => {
      const places = [region.toUpperCase(), region.toUpperCase().slice(0, 2)];
      fc.pre(!places.some((place) => REGIME_TABLE.has(place) || Object.hasOwn(regions, place)));
      expect(regimeFor(region, { regions })).toBe("opt-in");
    }),
  );
});
