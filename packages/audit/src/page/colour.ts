/** A colour as red, green and blue from 0 to 255 and opacity from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Rgba = [255, 255, 255, 1];
const CLEAR: Rgba = [0, 0, 0, 0];

/** Reads a computed colour: `rgb()`, `rgba()` or `color(srgb …)`; clear for any other. */
export function parseColour(text: string): Rgba {
  const numbers = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (text.startsWith("rgb")) return [red, green, blue, alpha];
  return text.startsWith("color(srgb ") ? [red * 255, green * 255, blue * 255, alpha] : CLEAR;
}

/** What is seen of a colour laid over an opaque one. */
export function over([r, g, b, alpha]: Rgba, under: Rgba): Rgba {
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(r, under[0]), mix(g, under[1]), mix(b, under[2]), 1];
}

/** Contrast of two opaque colours, 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastOf(one: Rgba, other: Rgba): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance([red, green, blue]: Rgba): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The parent of an element as it is drawn: out of a shadow root comes its host. */
export function drawnParent(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** What is behind the text of an element: its fill and those of what it lies on, over white. */
export function fillOf(element: Element | null): Rgba {
  if (!element) return WHITE;
  const own = parseColour(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, fillOf(drawnParent(element)));
}
