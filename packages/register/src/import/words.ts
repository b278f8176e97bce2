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
export function fold(text: string): string {
  return clean(text)
    .normalize("NFKD")
    .replaceAll(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
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
  /** The meaning of the phrase that stands first in a text, the longest of those. */
  first(text: string): Meaning | undefined;
}

/** Words of the longest phrase that is looked for at each place of a text. */
const MOST_WORDS = 6;

/** Builds a lexicon from words per meaning; where a phrase has two meanings the first one stays. */
export function lexicon<Meaning extends string>(
  words: Readonly<Record<Meaning, readonly string[]>>,
): Lexicon<Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [meaning, phrases] of Object.entries(words) as [Meaning, readonly string[]][])
    for (const phrase of phrases.map(fold))
      if (phrase !== "" && !meanings.has(phrase)) meanings.set(phrase, meaning);
  const longestFirst = [...meanings]
    .toSorted(([a], [b]) => b.length - a.length)
    .map(([phrase, meaning]) => [` ${phrase} `, meaning] as const);
  return {
    exact: (text) => meanings.get(fold(text)),
    within: (text) => {
      const padded = ` ${fold(text)} `;
      return longestFirst.find(([phrase]) => padded.includes(phrase))?.[1];
    },
    first: (text) => {
      const parts = fold(text).split(" ");
      for (let from = 0; from < parts.length; from += 1)
        for (let to = Math.min(parts.length, from + MOST_WORDS); to > from; to -= 1) {
          const meaning = meanings.get(parts.slice(from, to).join(" "));
          if (meaning !== undefined) return meaning;
        }
      return undefined;
    },
  };
}
