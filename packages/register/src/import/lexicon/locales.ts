import type { Locale } from "../../locales/locale.ts";
import { localeOf, POLICY_LANGUAGES } from "../../locales/locales.ts";

/** What each locale calls something: pages made by this product are read in every language it writes. */
export function saidInLocales(pick: (locale: Locale) => string): string[] {
  return POLICY_LANGUAGES.map((language) => pick(localeOf(language)));
}
