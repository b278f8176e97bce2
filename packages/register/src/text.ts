import type { Text } from "./schema.ts";

/**
 * The words of a text in one language: the language itself, else its base (`pt` for `pt-br`), else
 * the first of `fallback` there is, else any. A text that is the same in all languages is itself.
 */
export function textIn(text: Text, language: string, fallback: readonly string[] = []): string {
  if (typeof text === "string") return text;
  for (const tag of [language, baseOf(language), ...fallback])
    if (Object.hasOwn(text, tag)) return text[tag] ?? "";
  return Object.values(text)[0] ?? "";
}

/** The languages of a text; empty when it is the same in all of them. */
export function languagesOf(text: Text): string[] {
  return typeof text === "string" ? [] : Object.keys(text);
}

/** The primary language of a tag: `pt` for `pt-br` (BCP 47). */
export function baseOf(language: string): string {
  return language.split("-", 1)[0] ?? language;
}
