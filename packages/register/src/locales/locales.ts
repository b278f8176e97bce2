import { baseOf } from "../text.ts";
import { ar } from "./ar.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Locale } from "./locale.ts";

const LOCALES = { en, fr, ar } as const satisfies Record<string, Locale>;

/** A language the policy is written in. */
export type PolicyLanguage = keyof typeof LOCALES;

/** The languages the policy is written in. */
export const POLICY_LANGUAGES = Object.keys(LOCALES) as readonly PolicyLanguage[];

/** The language of {@link POLICY_LANGUAGES} nearest to a tag: `fr` for `fr-CA`, English for what is not there. */
export function policyLanguage(language: string): PolicyLanguage {
  const base = baseOf(language.toLowerCase());
  return POLICY_LANGUAGES.find((candidate) => candidate === base) ?? "en";
}

/** Everything said in the nearest language there is. */
export function localeOf(language: string): Locale {
  return LOCALES[policyLanguage(language)];
}
