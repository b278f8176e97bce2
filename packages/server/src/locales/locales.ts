import { baseOf } from "@glassjar/register";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Texts } from "./texts.ts";

const LOCALES = { en, fr, ar } as const satisfies Record<string, Texts>;

/** The languages the front office is written in. */
export const LANGUAGES = Object.keys(LOCALES) as readonly (keyof typeof LOCALES)[];

/** The texts of a language, or of its base: Portuguese for `pt-br`. English for what is not there. */
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
  const base = baseOf(tag.toLowerCase());
  return LANGUAGES.find((known) => known === base);
}

/** What a language calls itself. */
export function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}
