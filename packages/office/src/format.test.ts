import { expect, test } from "vitest";
import { formatOf } from "./format.ts";

test("numbers and days are written as the language writes them", () => {
  expect(formatOf("en").number(4210)).toBe("4,210");
  expect(formatOf("fr").number(4210)).toBe("4\u202f210");
  expect(formatOf("fr").day("2026-03-15")).toBe("15 mars 2026");
  expect(formatOf("en").shortDay("2026-03-15")).toBe("Mar 15");
});
