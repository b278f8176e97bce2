import { baseOf } from "../../text.ts";
import { ar } from "./texts/ar.ts";
import { en } from "./texts/en.ts";
import { fr } from "./texts/fr.ts";
import type { CatalogueTexts } from "./texts.ts";

const TEXTS: Readonly<Record<string, CatalogueTexts>> = { en, fr, ar };

/** The languages the catalogue speaks. */
export const CATALOGUE_LANGUAGES: readonly string[] = Object.keys(TEXTS);

/** What the catalogue says in a language, `fr` for `fr-ca`; nothing in one it does not speak. */
export function catalogueTexts(language: string): CatalogueTexts | undefined {
  const base = baseOf(language.toLowerCase());
  return Object.hasOwn(TEXTS, base) ? TEXTS[base] : undefined;
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
