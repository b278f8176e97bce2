import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf, lastDays, parsePeriod, today } from "./period.ts";

const now = new Date(2026, 2, 15, 12);

describe("parsePeriod", () => {
  test("reads two days, both included", () => {
    const period = parsePeriod("2026-02-27", "2026-03-01", today(now));
    expect(period).toEqual({ from: 20_511, to: 20_513 });
    expect([20_511, 20_513].map(dayOf)).toEqual(["2026-02-27", "2026-03-01"]);
  });

  test("ends today and takes 30 days unless told otherwise", () => {
    expect(parsePeriod(undefined, undefined, today(now))).toEqual(lastDays(30, now));
    expect(parsePeriod("2026-03-10", undefined, today(now))).toEqual(lastDays(6, now));
  });

  test.each([
    ["a day the calendar does not have", "2026-02-30", "2026-03-01"],
    ["no month", "2026-13-01", "2027-01-01"],
    ["an end before its beginning", "2026-03-02", "2026-03-01"],
    ["more than 400 days", "2025-01-01", "2026-03-01"],
  ])("refuses %s", (_, from, to) => {
    expect(parsePeriod(from, to, today(now))).toBeUndefined();
  });

  test("any day that can be written can be read", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 47_000 }),
        fc.integer({ min: 0, max: 399 }),
        (from, more) => {
          const period = { from, to: from + more };
          expect(parsePeriod(dayOf(period.from), dayOf(period.to), today(now))).toEqual(period);
        },
      ),
    );
  });
});

test("today is the day by the clock on the wall", () => {
  expect(dayOf(today(new Date(2026, 2, 15, 23, 59)))).toBe("2026-03-15");
  expect(dayOf(today(new Date(2026, 2, 15, 0, 1)))).toBe("2026-03-15");
});
