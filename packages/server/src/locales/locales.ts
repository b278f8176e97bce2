import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Texts } from "./texts.ts";

/** The languages of the front office; the first is the default. */
export const LANGUAGES = ["en", "fr", "ar"] as const;

/** One language of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number];

const LOCALES: Readonly<Record<Language, Texts>> = { en, fr, ar };

/** The texts of a language. */
export function textsOf(language: Language): Texts {
  return LOCALES[language];
}

/** What a language calls itself. */
export function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}
