import { remembering } from "./remember.ts";

/**
 * Text as a reader sees it: runs of any white space are one space, and what has no width (soft
 * hyphens, byte order marks, direction marks) is gone. Joiners stay, since Persian spells with them.
 */
export function clean(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replaceAll(/[\s\u0085]+/g, " ")
    .trim();
}

/**
 * Text for comparison: without case, accents and punctuation. Apostrophes part words, so that
 * `d’audience` is found as `audience`.
 */
export const fold: (text: string) => string = remembering(folded);

function folded(text: string): string {
  return clean(text)
    .normalize("NFKD")
    .replaceAll(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("œ", "oe")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d")
    .replaceAll("ı", "i")
    .replaceAll(/[أإآ]/g, "ا")
    .replaceAll(/[^\p{L}\p{N}*]+/gu, " ")
    .trim();
}

/** Whether one of the folded phrases stands in a folded text as whole words. */
export function hasPhrase(text: string, phrases: readonly string[]): boolean {
  const padded = ` ${text} `;
  return phrases.some((phrase) => padded.includes(` ${phrase} `));
}

/** A lexicon ready for look-up: folded phrases and what they mean, the longest first. */
export interface Lexicon<Meaning extends string> {
  /** The meaning of a text that is one of the phrases. */
  exact(text: string): Meaning | undefined;
  /** The meaning of the longest phrase within a text. */
  within(text: string): Meaning | undefined;
  /** The longest phrase within a text, folded; empty where there is none. */
  longest(text: string): string;
  /** The meaning of the phrase that stands first in a text, the longest of those. */
  first(text: string): Meaning | undefined;
  /** The meaning of a text that differs from phrases in its ending alone, where all of them mean the same. */
  inflected(text: string): Meaning | undefined;
}

/** Shortest beginning two forms of a word share, and most letters of an ending. */
const STEM = 6;
const ENDING = 3;

function sameStem(one: string, other: string): boolean {
  const stem = Math.max(STEM, Math.max(one.length, other.length) - ENDING);
  return one.length >= stem && one.slice(0, stem) === other.slice(0, stem);
}

/** Every run of words of a text, by where it starts, the longest first. */
function* phrasesOf(words: readonly string[], most: number): Generator<string> {
  for (let from = 0; from < words.length; from += 1)
    for (let to = Math.min(words.length, from + most); to > from; to -= 1)
      yield words.slice(from, to).join(" ");
}

/** Builds a lexicon from words per meaning; where a phrase has two meanings the first one stays. */
export function lexicon<Meaning extends string>(
  words: Readonly<Record<Meaning, readonly string[]>>,
): Lexicon<Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [meaning, phrases] of Object.entries(words) as [Meaning, readonly string[]][])
    for (const phrase of phrases.map(fold))
      if (phrase !== "" && !meanings.has(phrase)) meanings.set(phrase, meaning);
  const most = Math.max(...[...meanings.keys()].map((phrase) => phrase.split(" ").length));
  const longest = remembering((text) => {
    let found = "";
    for (const phrase of phrasesOf(fold(text).split(" "), most))
      if (phrase.length > found.length && meanings.has(phrase)) found = phrase;
    return found;
  });
  return {
    exact: (text) => meanings.get(fold(text)),
    within: (text) => meanings.get(longest(text)),
    longest,
    first: remembering((text) => {
      for (const phrase of phrasesOf(fold(text).split(" "), most)) {
        const meaning = meanings.get(phrase);
        if (meaning !== undefined) return meaning;
      }
      return undefined;
    }),
    inflected: remembering((text) => {
      const bare = fold(text);
      const found = new Set(
        [...meanings].flatMap(([phrase, meaning]) => (sameStem(phrase, bare) ? [meaning] : [])),
      );
      return found.size === 1 ? [...found][0] : undefined;
    }),
  };
}
