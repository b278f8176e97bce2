import type { Banner, BannerTheme, Colour, Scheme } from "../../api/types.ts";

/** A banner with another look, scheme or control; undefined takes back what is declared. */
export function withOption<K extends "look" | "scheme" | "control">(
  banner: Banner,
  name: K,
  value: Banner[K] | undefined,
): Banner {
  return replaced(banner, name, value);
}

/** A banner with another radius or font. */
export function withTheme<K extends "radius" | "font">(
  banner: Banner,
  name: K,
  value: BannerTheme[K] | undefined,
): Banner {
  return replaced(banner, "theme", orNothing(replaced(banner.theme ?? {}, name, value)));
}

/** A banner with another colour in one scheme; "" takes it back. */
export function withColour(banner: Banner, scheme: Scheme, colour: Colour, value: string): Banner {
  const theme: BannerTheme = banner.theme ?? {};
  const colours = replaced(theme[scheme] ?? {}, colour, value === "" ? undefined : value);
  return replaced(banner, "theme", orNothing(replaced(theme, scheme, orNothing(colours))));
}

/** A colour as a colour field of a form takes it, `#rrggbb`; undefined for what is no colour. */
export function longHex(colour: string): string | undefined {
  if (!/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(colour)) return undefined;
  const long = colour.length === 4 ? colour.replaceAll(/[^#]/g, "$&$&") : colour;
  return long.toLowerCase();
}

function replaced<T extends object>(whole: T, name: keyof T, value: unknown): T {
  const { [name]: _, ...rest } = whole;
  return (value === undefined ? rest : { ...whole, [name]: value }) as T;
}

function orNothing<T extends object>(whole: T): T | undefined {
  return Object.keys(whole).length === 0 ? undefined : whole;
}
