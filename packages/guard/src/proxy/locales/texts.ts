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

/** Stable code of a fault the edge answers itself. */
export type FaultCode = keyof typeof en;

/** What visitors read for each fault; a language that misses one does not compile. */
export type FaultTexts = Readonly<
  Record<FaultCode, { readonly title: string; readonly text: string }>
>;

/** The languages the edge speaks. */
export const FAULT_TEXTS: Readonly<Record<string, FaultTexts>> = {
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
