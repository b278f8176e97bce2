import { policyLanguage, type PolicyLanguage } from "../locales/locales.ts";
import { baseOf } from "../text.ts";

type Words = Readonly<Record<PolicyLanguage, string>>;

/** Those of some words that a site's languages ask for; English when it asks for none there is. */
export function textsIn(words: Words, languages: readonly string[]): Record<string, string> {
  const there = languages.filter((language) => baseOf(language) === policyLanguage(language));
  return Object.fromEntries(
    (there.length === 0 ? ["en"] : there).map((language) => [
      language,
      words[policyLanguage(language)],
    ]),
  );
}
