import type { Entry } from "../catalogue/entry.ts";
import { textsIn } from "../catalogue/purposes/languages.ts";
import type { Text } from "../schema.ts";

/**
 * What an item of the catalogue is for, in the languages of a site. What a list that was loaded
 * says is in English and somebody else's words: it is to be read, and written in the others.
 */
export function purposeOf({ name, purpose }: Entry, languages: readonly string[]): Text {
  if (typeof purpose === "string") return textsIn(languages, ({ purposes }) => purposes[purpose]);
  return Object.fromEntries(
    languages.map((language) => [
      language,
      /^en(-|$)/.test(language) ? purpose.en : `TODO: say what ${name} is for (${purpose.en})`,
    ]),
  );
}
