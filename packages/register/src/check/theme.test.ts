import { expect, it } from "vitest";
import { contrastRatio, parseRegister, rgbOfHex } from "../index.ts";
import { DEFAULT_COLOURS } from "../theme.ts";

const problemsWith = (theme: string) =>
  parseRegister(`glassjar: 1
site:
  name: Town
  origin: https://town.example
  languages: [en]
  consent: { theme: ${theme} }
providers: { town: { name: Town, country: FR } }
services: {}
`).problems;

it.each([
  ["onAccent", "{ light: { accent: '#7a7a7a' } }", "light/accent", "onAccent #ffffff on accent"],
  ["onAccent", "{ light: { onAccent: '#000' } }", "light/onAccent", "at least 4.5:1"],
  ["text", "{ light: { text: '#aaa' } }", "light/text", "2.3:1, but text must have at least 4.5:1"],
  ["muted", "{ dark: { muted: '#333' } }", "dark/muted", "secondary text"],
  ["link", "{ dark: { link: '#00f' } }", "dark/link", "links"],
])("colours that cannot be read are refused: %s in %s", (_front, theme, pointer, words) => {
  const problems = problemsWith(theme);
  expect(problems).toMatchObject([
    { code: "theme-contrast", severity: "error", pointer: `/site/consent/theme/${pointer}` },
  ]);
  expect(problems[0]?.message).toContain(words);
  expect(problems[0]?.line).toBe(6);
});

it("buttons that melt into the page are refused", () => {
  const [problem] = problemsWith("{ light: { accent: '#ddd', onAccent: '#000' } }");
  expect(problem?.message).toContain("the edge of accept and refuse must have at least 3:1");
});

it("other colours that can be read are welcome, and what is no colour is reported as such", () => {
  expect(problemsWith("{ light: { accent: '#0a5', onAccent: '#000' }, radius: 0 }")).toEqual([]);
  const codes = problemsWith("{ light: { accent: green } }").map(({ code }) => code);
  expect(codes).toEqual(["wrong-value"]);
});

it("what is declared nowhere keeps 7:1", () => {
  for (const colours of Object.values(DEFAULT_COLOURS))
    for (const [front, behind] of [
      [colours.onAccent, colours.accent],
      [colours.text, colours.surface],
      [colours.muted, colours.surface],
      [colours.link, colours.surface],
    ]) {
      const [one, other] = [rgbOfHex(front ?? ""), rgbOfHex(behind ?? "")];
      expect(one && other && contrastRatio(one, other)).toBeGreaterThanOrEqual(7);
    }
});

it("contrast is counted as WCAG counts it", () => {
  expect(contrastRatio([0, 0, 0], [1, 1, 1])).toBeCloseTo(21);
  expect(contrastRatio([1, 1, 1], [1, 1, 1])).toBe(1);
  // #767676 on white is the lightest grey that passes 4.5:1.
  const ratio = (hex: string) => contrastRatio(rgbOfHex(hex) ?? [1, 1, 1], [1, 1, 1]);
  expect(ratio("#767676")).toBeGreaterThan(4.5);
  expect(ratio("#777")).toBeLessThan(4.5);
  expect(rgbOfHex("blue")).toBeUndefined();
});
