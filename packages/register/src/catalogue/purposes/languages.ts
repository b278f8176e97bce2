import { nearestLanguage } from "../../nearest-language.ts";
import type { CatalogueTexts } from "./texts.ts";
import { ar } from "./texts/ar.ts";
import { bg } from "./texts/bg.ts";
import { ca } from "./texts/ca.ts";
import { cs } from "./texts/cs.ts";
import { cy } from "./texts/cy.ts";
import { da } from "./texts/da.ts";
import { de } from "./texts/de.ts";
import { el } from "./texts/el.ts";
import { en } from "./texts/en.ts";
import { es } from "./texts/es.ts";
import { et } from "./texts/et.ts";
import { eu } from "./texts/eu.ts";
import { fa } from "./texts/fa.ts";
import { fi } from "./texts/fi.ts";
import { fr } from "./texts/fr.ts";
import { ga } from "./texts/ga.ts";
import { gl } from "./texts/gl.ts";
import { he } from "./texts/he.ts";
import { hr } from "./texts/hr.ts";
import { hu } from "./texts/hu.ts";
import { isLocale } from "./texts/is.ts";
import { it } from "./texts/it.ts";
import { lb } from "./texts/lb.ts";
import { lt } from "./texts/lt.ts";
import { lv } from "./texts/lv.ts";
import { mt } from "./texts/mt.ts";
import { nb } from "./texts/nb.ts";
import { nl } from "./texts/nl.ts";
import { pl } from "./texts/pl.ts";
import { pt } from "./texts/pt.ts";
import { ro } from "./texts/ro.ts";
import { sk } from "./texts/sk.ts";
import { sl } from "./texts/sl.ts";
import { sv } from "./texts/sv.ts";
import { tr } from "./texts/tr.ts";
import { uk } from "./texts/uk.ts";
import { ur } from "./texts/ur.ts";

const TEXTS: Readonly<Record<string, CatalogueTexts>> = {
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

/** The languages the catalogue speaks. */
export const CATALOGUE_LANGUAGES: readonly string[] = Object.keys(TEXTS);

/** What the catalogue says in a language, `fr` for `fr-ca`; nothing in one it does not speak. */
export function catalogueTexts(language: string): CatalogueTexts | undefined {
  const nearest = nearestLanguage(language, CATALOGUE_LANGUAGES);
  return nearest === undefined ? undefined : TEXTS[nearest];
}

/**
 * Some words of the catalogue in each language a site asks for that it speaks; in English when it
 * speaks none of them.
 *
 * @example
 *   textsIn(["fr", "tlh"], ({ functions }) => functions.video); // { fr: "Vidéo" }
 */
export function textsIn(
  languages: readonly string[],
  say: (texts: CatalogueTexts) => string,
): Record<string, string> {
  const said = languages.flatMap((language) => {
    const texts = catalogueTexts(language);
    return texts ? [[language, say(texts)] as const] : [];
  });
  return Object.fromEntries(said.length === 0 ? [["en", say(en)]] : said);
}
