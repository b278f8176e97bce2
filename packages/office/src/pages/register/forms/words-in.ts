import { isMapping, type Value } from "./edits.ts";
import { asText } from "./form.ts";

/** A text of the register in a language, else in the first it has. */
export function wordsIn(text: Value, language: string): string {
  if (!isMapping(text)) return asText(text);
  return asText(text[language]) || asText(Object.values(text)[0]);
}
