import { nearestLanguage } from "@glassjar/register";
import type { BannerLocale } from "./locales/texts.ts";
import { ar } from "./locales/ar.ts";
import { bg } from "./locales/bg.ts";
import { ca } from "./locales/ca.ts";
import { cs } from "./locales/cs.ts";
import { cy } from "./locales/cy.ts";
import { da } from "./locales/da.ts";
import { de } from "./locales/de.ts";
import { el } from "./locales/el.ts";
import { en } from "./locales/en.ts";
import { es } from "./locales/es.ts";
import { et } from "./locales/et.ts";
import { eu } from "./locales/eu.ts";
import { fa } from "./locales/fa.ts";
import { fi } from "./locales/fi.ts";
import { fr } from "./locales/fr.ts";
import { ga } from "./locales/ga.ts";
import { gl } from "./locales/gl.ts";
import { he } from "./locales/he.ts";
import { hr } from "./locales/hr.ts";
import { hu } from "./locales/hu.ts";
import { isLocale } from "./locales/is.ts";
import { it } from "./locales/it.ts";
import { lb } from "./locales/lb.ts";
import { lt } from "./locales/lt.ts";
import { lv } from "./locales/lv.ts";
import { mt } from "./locales/mt.ts";
import { nb } from "./locales/nb.ts";
import { nl } from "./locales/nl.ts";
import { pl } from "./locales/pl.ts";
import { pt } from "./locales/pt.ts";
import { ro } from "./locales/ro.ts";
import { sk } from "./locales/sk.ts";
import { sl } from "./locales/sl.ts";
import { sv } from "./locales/sv.ts";
import { tr } from "./locales/tr.ts";
import { uk } from "./locales/uk.ts";
import { ur } from "./locales/ur.ts";

const LOCALES: Readonly<Record<string, BannerLocale>> = {
  en,
  fr,
  de,
  es,
  nl,
  ca,
  it,
  eu,
  pt,
  ar,
  sv,
  bg,
  cs,
  da,
  el,
  et,
  fi,
  ga,
  hr,
  hu,
  lt,
  lv,
  mt,
  pl,
  ro,
  sk,
  sl,
  nb,
  is: isLocale,
  uk,
  tr,
  gl,
  cy,
  lb,
  he,
  fa,
  ur,
};

/** The languages the banner speaks. */
export const BANNER_LANGUAGES: readonly string[] = Object.keys(LOCALES);

/**
 * The banner's words for a language tag such as a page's `lang`: in the nearest language there is
 * (`fr` for `fr-CA`), else in the one nearest to the first of `fallback`, else in English.
 */
export function bannerLocale(
  language: string,
  fallback: readonly string[] = [],
): BannerLocale & { readonly language: string } {
  const [tag = "en"] = [language, ...fallback].flatMap(
    (wanted) => nearestLanguage(wanted, BANNER_LANGUAGES) ?? [],
  );
  return { ...(LOCALES[tag] ?? en), language: tag };
}
