import type { BannerCounts } from "../../api/rates-types.ts";
import type { Format } from "../../format.ts";
import type { RatesTexts } from "../../locales/evidence/texts.ts";
import { languageName } from "../register/forms/languages.ts";

/** The key under which the API sums what is below the threshold. */
const OTHER = "(other)";

/** A region in words: the country's name, with the part of it where one is known. */
export function regionWords(region: string, words: RatesTexts, language: string): string {
  if (region === "") return words.unknownRegion;
  if (region === OTHER) return words.otherRegions;
  const [country = region, ...parts] = region.split("-");
  return [countryName(country, language), ...parts].join(" · ");
}

/** What a country is called in a language (ECMA-402); its code where nobody knows it. */
export function countryName(country: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "region" }).of(country) ?? country;
  } catch {
    return country;
  }
}

/** What a language is called. */
export function languageWords(tag: string, language: string): string {
  return languageName(tag, language);
}

/** A banner in words: the version of the register it was made from, and its script. */
export function bannerWords(
  { version, hash }: Pick<BannerCounts, "version" | "hash">,
  words: RatesTexts,
  format: Format,
): string {
  const number = format.number(version);
  return hash === "" ? words.withoutScript(number) : words.bannerOf(number, hash);
}
