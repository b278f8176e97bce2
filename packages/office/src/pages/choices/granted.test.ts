import { expect, test } from "vitest";
import type { ChoiceRow } from "../../api/types.ts";
import { en } from "../../locales/en.ts";
import { granted, howOf } from "./granted.ts";

const CHOICE: ChoiceRow = {
  id: "aBcDeFgHiJkLmNoP",
  at: "2026-03-15T12:00:00.000Z",
  version: 1,
  granted: [],
  services: {},
  language: "en",
  how: "custom",
  regime: "opt-in",
};

test.each([
  [{}, "nothing"],
  [{ granted: ["statistical", "marketing"] }, "statistical, marketing"],
  [{ granted: ["marketing"], services: { video: false } }, "marketing, without video"],
  [{ services: { video: false } }, "nothing, without video"],
  [{ services: { video: true } }, "video"],
])("%o reads %s", (choice, words) => {
  expect(granted({ ...CHOICE, ...choice }, en.choices)).toBe(words);
});

test("a way of choosing has its words; an unknown one is shown as it is", () => {
  expect(howOf("withdraw", en.choices)).toBe("Withdrawal");
  expect(howOf("toString", en.choices)).toBe("toString");
});
