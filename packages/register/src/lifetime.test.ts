import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatLifetime, lifetimeOf, lifetimeSeconds } from "./lifetime.ts";

const DAY = 86_400;

describe("seconds of a lifetime", () => {
  it.each([
    ["PT30M", 1800],
    ["P14D", 14 * DAY],
    ["P2W", 14 * DAY],
    ["P6M", 184 * DAY],
    ["P1Y", 366 * DAY],
    ["P12M", 366 * DAY],
    ["P13M", 397 * DAY],
    ["P4Y", 1461 * DAY],
    ["P1DT2H3M4S", DAY + 7384],
  ])("%s is %i", (lifetime, seconds) => expect(lifetimeSeconds(lifetime)).toBe(seconds));

  it.each(["session", "persistent", "14 days", ""])("%j has none", (lifetime) =>
    expect(lifetimeSeconds(lifetime)).toBeUndefined(),
  );

  it("no calendar makes months longer", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.date({ min: new Date("2000-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }),
        (months, date) => {
          const from = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
          const to = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
          expect(lifetimeSeconds(`P${months}M`)).toBeGreaterThanOrEqual((to - from) / 1000);
        },
      ),
    );
  });
});

describe("a lifetime in words", () => {
  it.each([
    ["P13M", "en", "13 months"],
    ["P1Y", "en", "1 year"],
    ["P1Y1M", "en", "1 year and 1 month"],
    ["PT30M", "fr", "30 minutes"],
    ["P6M", "fr", "6\u00a0mois"],
    ["P2D", "ar", "يومان"],
    ["session", "en", "until the browser is closed"],
    ["session", "fr-CA", "jusqu’à la fermeture du navigateur"],
    ["nonsense", "en", "nonsense"],
  ])("%s in %s is %s", (lifetime, language, words) =>
    expect(formatLifetime(lifetime, language)).toBe(words),
  );
});

describe("the lifetime of what was seen", () => {
  it.each([
    [0, "session"],
    [1800, "PT30M"],
    [1799.4, "PT30M"],
    [1_209_599, "P14D"],
    [31_449_600, "P1Y"],
    [33_955_200, "P13M"],
    [182 * DAY, "P6M"],
    [90 * DAY, "P90D"],
    [400 * DAY, "P400D"],
    [63_072_000, "P2Y"],
    [13 * 3600, "PT13H"],
  ])("%d s is %s", (seconds, lifetime) => expect(lifetimeOf(seconds)).toBe(lifetime));

  it("is never shorter, but for a rounding of one hundredth", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 * 366 * DAY }), (seconds) => {
        expect(lifetimeSeconds(lifetimeOf(seconds))).toBeGreaterThanOrEqual(seconds - 0.01 * DAY);
      }),
    );
  });
});
