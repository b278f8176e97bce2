/** A colour's sRGB channels, each from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads `#rgb` or `#rrggbb`. Anything else gives undefined. */
export function rgbOfHex(hex: string): Rgb | undefined {
  if (!/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(hex)) return undefined;
  const wide = hex.length === 4 ? hex.replaceAll(/[^#]/g, "$&$&") : hex;
  const channel = (at: number) => Number.parseInt(wide.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** How well two colours stand apart, from 1 (alike) to 21 (WCAG 2.2, “contrast ratio”). */
export function contrastRatio(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** WCAG 2.2, “relative luminance”. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
