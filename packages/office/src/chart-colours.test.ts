import { describe, expect, test } from "vitest";
import { CHART_COLOURS } from "./chart-colours.ts";
import { cssVariables } from "./theme.ts";

/** Relative luminance (WCAG 2.2) of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  const colours = Object.entries(CHART_COLOURS[scheme]);
  const surface = cssVariables({} as never)[scheme]["--jar-surface"] ?? "";

  test.each(colours)("%s stands out from the surface", (_, colour) => {
    expect(contrast(colour, surface)).toBeGreaterThanOrEqual(3);
  });

  test("the parts of a bar stand out from each other", () => {
    const parts = colours.slice(1).map(([, colour]) => colour);
    for (const [at, colour] of parts.slice(1).entries())
      expect(contrast(parts[at] ?? "", colour)).toBeGreaterThanOrEqual(3);
  });
});
