import { bannerLocale } from "./locale.ts";
import type { PlaceholderTexts } from "./placeholder-locales/texts.ts";
import { ar } from "./placeholder-locales/ar.ts";
import { bg } from "./placeholder-locales/bg.ts";
import { ca } from "./placeholder-locales/ca.ts";
import { cs } from "./placeholder-locales/cs.ts";
import { cy } from "./placeholder-locales/cy.ts";
import { da } from "./placeholder-locales/da.ts";
import { de } from "./placeholder-locales/de.ts";
import { el } from "./placeholder-locales/el.ts";
import { en } from "./placeholder-locales/en.ts";
import { es } from "./placeholder-locales/es.ts";
import { et } from "./placeholder-locales/et.ts";
import { eu } from "./placeholder-locales/eu.ts";
import { fa } from "./placeholder-locales/fa.ts";
import { fi } from "./placeholder-locales/fi.ts";
import { fr } from "./placeholder-locales/fr.ts";
import { ga } from "./placeholder-locales/ga.ts";
import { gl } from "./placeholder-locales/gl.ts";
import { he } from "./placeholder-locales/he.ts";
import { hr } from "./placeholder-locales/hr.ts";
import { hu } from "./placeholder-locales/hu.ts";
import { isLocale } from "./placeholder-locales/is.ts";
import { it } from "./placeholder-locales/it.ts";
import { lb } from "./placeholder-locales/lb.ts";
import { lt } from "./placeholder-locales/lt.ts";
import { lv } from "./placeholder-locales/lv.ts";
import { mt } from "./placeholder-locales/mt.ts";
import { nb } from "./placeholder-locales/nb.ts";
import { nl } from "./placeholder-locales/nl.ts";
import { pl } from "./placeholder-locales/pl.ts";
import { pt } from "./placeholder-locales/pt.ts";
import { ro } from "./placeholder-locales/ro.ts";
import { sk } from "./placeholder-locales/sk.ts";
import { sl } from "./placeholder-locales/sl.ts";
import { sv } from "./placeholder-locales/sv.ts";
import { tr } from "./placeholder-locales/tr.ts";
import { uk } from "./placeholder-locales/uk.ts";
import { ur } from "./placeholder-locales/ur.ts";

export type { PlaceholderTexts } from "./placeholder-locales/texts.ts";

const LOCALES: Readonly<Record<string, PlaceholderTexts>> = {
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

/** The languages what stands in for held content speaks. */
export const PLACEHOLDER_LANGUAGES: readonly string[] = Object.keys(LOCALES);

/** The words in one of {@link PLACEHOLDER_LANGUAGES}; any other is answered in English. */
export function placeholderTexts(language: string): PlaceholderTexts {
  return (Object.hasOwn(LOCALES, language) ? LOCALES[language] : undefined) ?? en;
}

/** What the choose script says, in one language. */
export interface ChooseTexts {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  /** Name of our own control. */
  readonly preferences: string;
  readonly placeholder: PlaceholderTexts;
}

/** The words nearest to a page's language tag, else to one of `fallback`, else in English. */
export function chooseTexts(wanted: string, fallback: readonly string[]): ChooseTexts {
  const { language, direction, texts } = bannerLocale(wanted, fallback);
  const { preferences } = texts;
  return { language, direction, preferences, placeholder: placeholderTexts(language) };
}
