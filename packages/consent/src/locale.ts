import { ar } from "./locales/ar.ts";
import { en } from "./locales/en.ts";
import { fr } from "./locales/fr.ts";
import type { BannerLocale } from "./locales/texts.ts";

const LOCALES: Readonly<Record<string, BannerLocale>> = { en, fr, ar };

/** The languages the banner speaks. */
export const BANNER_LANGUAGES: readonly string[] = Object.keys(LOCALES);

/**
 * The banner's words for a language tag such as a page's `lang`: the tag itself, else its base
 * (`fr` for `fr-CA`), else the first of `fallback` there are words for, else English.
 */
export function bannerLocale(
  language: string,
  fallback: readonly string[] = [],
): BannerLocale & { readonly language: string } {
  const wanted = language.toLowerCase();
  const tag = [wanted, wanted.split("-", 1)[0] ?? "", ...fallback].find((candidate) =>
    Object.hasOwn(LOCALES, candidate),
  );
  return { ...(LOCALES[tag ?? "en"] ?? en), language: tag ?? "en" };
}

/**
 * What the gate says by itself: the name of its control and the words of a held frame, in those of
 * the languages there are words for, and in English.
 */
export function gateTexts(
  languages: readonly string[],
): Record<string, readonly [preferences: string, held: string]> {
  return Object.fromEntries(
    Object.entries(LOCALES)
      .filter(([tag]) => tag === "en" || languages.includes(tag))
      .map(([tag, { texts, held }]) => [tag, [texts.preferences, held]]),
  );
}
