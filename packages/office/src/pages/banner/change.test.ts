import { expect, test } from "vitest";
import { longHex, withColour, withOption, withTheme } from "./change.ts";

test("a change leaves the rest as it is, and what is taken back leaves nothing behind", () => {
  const styled = withColour(withOption({}, "look", "box"), "dark", "accent", "#abc");
  expect(styled).toEqual({ look: "box", theme: { dark: { accent: "#abc" } } });
  expect(withTheme(styled, "radius", 0)).toEqual({
    look: "box",
    theme: { dark: { accent: "#abc" }, radius: 0 },
  });
  expect(withColour(styled, "dark", "accent", "")).toEqual({ look: "box" });
  expect(withOption(withOption({}, "control", false), "control", undefined)).toEqual({});
  expect(styled).toEqual({ look: "box", theme: { dark: { accent: "#abc" } } });
});

test("a short colour is written long", () => {
  expect(longHex("#1Af")).toBe("#11aaff");
  expect(longHex("#1F3A5F")).toBe("#1f3a5f");
  expect(longHex("red")).toBeUndefined();
});
