import { formatsIn } from "../../locales/formats.ts";
import type { Locale } from "../../locales/locale.ts";
import { localeOf, policyLanguage } from "../../locales/locales.ts";
import { clean } from "../words.ts";

/** How this product's policies say things in one language. */
export interface Wording {
  readonly language: string;
  readonly locale: Locale;
}

/** The words of a language. */
export function wordingOf(language: string): Wording {
  const tag = policyLanguage(language);
  return { language: tag, locale: localeOf(tag) };
}

/** Whether a text is what a locale says, white space aside. */
export function isSaid(text: string, said: string): boolean {
  return clean(text) === clean(said);
}

/** What a text says behind the words it starts with; undefined where it starts with others. */
export function behind(text: string, start: string): string | undefined {
  const words = clean(start);
  return text.startsWith(words) ? clean(text.slice(words.length)) : undefined;
}

/** The entries of a list such as "a, b and c", split where the language joins. */
export function entriesOf(text: string, { language }: Wording): string[] {
  const { joints } = formatsIn(language).lists;
  const longest = joints
    .map((joint) => joint.replaceAll(/\s+/g, " "))
    .toSorted((a, b) => b.length - a.length);
  return longest
    .reduce((left, joint) => left.replaceAll(joint, "\u0000"), text)
    .split("\u0000")
    .map(clean)
    .filter((entry) => entry !== "");
}

/**
 * The names in a list such as "a, b and c". Names may hold what joins lists: those that are known
 * are tried first, and taken when the language makes the same text of them.
 */
export function namesInList(text: string, known: readonly string[], wording: Wording): string[] {
  let left = text;
  const found: { name: string; at: number }[] = [];
  for (const name of known.toSorted((a, b) => b.length - a.length)) {
    const at = left.indexOf(name);
    if (at < 0) continue;
    left = left.replace(name, () => "\u0000".repeat(name.length));
    found.push({ name, at });
  }
  const names = found.toSorted((a, b) => a.at - b.at).map(({ name }) => name);
  return isSaid(formatsIn(wording.language).lists.format(names), text)
    ? names
    : entriesOf(text, wording);
}
