import { expect, test } from "vitest";
import { lastDays } from "./period.ts";

test("ends today by the clock on the wall, and counts today", () => {
  expect(lastDays(7, new Date(2026, 2, 15, 0, 30))).toEqual({
    from: "2026-03-09",
    to: "2026-03-15",
  });
  expect(lastDays(7, new Date(2026, 2, 15, 23, 30))).toEqual({
    from: "2026-03-09",
    to: "2026-03-15",
  });
});

test("reaches over the end of February", () => {
  expect(lastDays(30, new Date(2024, 2, 1)).from).toBe("2024-02-01");
});
