import { expect, it } from "vitest";
import { REGIMES, regimeFor } from "./regime.ts";

it.each([
  ["US-CA", "opt-out"],
  ["us-tx", "opt-out"],
  ["US-AL", "opt-in"],
  ["US", "opt-in"],
  ["FR", "opt-in"],
  ["FR-75", "opt-in"],
  ["CA-QC", "opt-in"],
  ["constructor", "opt-in"],
  ["__proto__", "opt-in"],
  ["", "opt-in"],
  [undefined, "opt-in"],
] as const)("gives %s the regime %s", (region, regime) => {
  expect(regimeFor(region)).toBe(regime);
});

it("keys every region by an ISO 3166-2 code", () => {
  for (const region of Object.keys(REGIMES)) expect(region).toMatch(/^[A-Z]{2}-[A-Z0-9]{1,3}$/);
});
