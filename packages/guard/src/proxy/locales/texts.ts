import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** Stable code of a fault the edge answers itself. */
export type FaultCode = keyof typeof en;

/** What visitors read for each fault; a language that misses one does not compile. */
export type FaultTexts = Readonly<
  Record<FaultCode, { readonly title: string; readonly text: string }>
>;

/** The languages the edge speaks. */
export const FAULT_TEXTS: Readonly<Record<string, FaultTexts>> = { ar, en, fr };
