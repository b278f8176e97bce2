import { fold } from "../words.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
const known = new Map<string, ReadonlyMap<string, string>>();

/** The ISO 3166 code of a country named in a language. */
export function countryNamed(name: string, language: string): string | undefined {
  const names = known.get(language) ?? namesIn(language);
  known.set(language, names);
  return names.get(fold(name));
}

/** Codes no longer in use, such as DD and BU, have the names of those that came after them. */
const CODES = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter(
  (code) => code !== "ZZ" && new Intl.Locale(`und-${code}`).region === code,
);

function namesIn(language: string): ReadonlyMap<string, string> {
  const display = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  return new Map(
    CODES.flatMap((code) => {
      const name = display.of(code);
      return name === undefined ? [] : [[fold(name), code] as const];
    }).toReversed(),
  );
}
