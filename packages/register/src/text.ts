import { nearestLanguage } from "./nearest-language.ts";
import type { Text } from "./schema.ts";

/**
 * The words of a text in one language: in the nearest there is, else in the nearest to the first of
 * `fallback`, else in any. A text that is the same in all languages is itself.
 */
export function textIn(text: Text, language: string, fallback: readonly string[] = []): string {
  if (typeof text === "string") return text;
  return text[writtenIn(text, language, fallback) ?? ""] ?? "";
}

/** The tag of the words that {@link textIn} gives; undefined when they are the same in all languages. */
export function writtenIn(
  text: Text,
  language: string,
  fallback: readonly string[] = [],
): string | undefined {
  if (typeof text === "string") return undefined;
  if (Object.hasOwn(text, language)) return language;
  const written = Object.keys(text);
  for (const tag of [language, ...fallback]) {
    const found = nearestLanguage(tag, written);
    if (found !== undefined) return found;
  }
  return written[0];
}

/** The languages of a text; empty when it is the same in all of them. */
export function languagesOf(text: Text): string[] {
  return typeof text === "string" ? [] : Object.keys(text);
}
