import { nearestLanguage } from "@glassjar/register";
import type { Texts } from "./texts.ts";
import { ar } from "./ar.ts";
import { bg } from "./bg.ts";
import { ca } from "./ca.ts";
import { cs } from "./cs.ts";
import { cy } from "./cy.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { et } from "./et.ts";
import { eu } from "./eu.ts";
import { fa } from "./fa.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { ga } from "./ga.ts";
import { gl } from "./gl.ts";
import { he } from "./he.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { isLocale } from "./is.ts";
import { it } from "./it.ts";
import { lb } from "./lb.ts";
import { lt } from "./lt.ts";
import { lv } from "./lv.ts";
import { mt } from "./mt.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { sk } from "./sk.ts";
import { sl } from "./sl.ts";
import { sv } from "./sv.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { ur } from "./ur.ts";

const LOCALES = {
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
} as const satisfies Record<string, Texts>;

/** The languages the front office is written in. */
export const LANGUAGES = Object.keys(LOCALES) as readonly (keyof typeof LOCALES)[];

/** The texts of the language nearest to a tag: Portuguese for `pt-br`. English for what is near none. */
export function textsOf(language: string): Texts {
  return LOCALES[writtenIn(language) ?? "en"];
}

/**
 * The languages a site's pages can be read in: those it declares and we are written in, the site's
 * main one first. English when there is none, so that no page mixes languages.
 */
export function offeredLanguages(declared: readonly string[]): readonly string[] {
  const offered = declared.filter((tag) => writtenIn(tag) !== undefined);
  return offered.length === 0 ? ["en"] : offered;
}

function writtenIn(tag: string): keyof typeof LOCALES | undefined {
  return nearestLanguage(tag, LANGUAGES);
}

/** What a language calls itself. */
export function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}
