import { distance } from "fastest-levenshtein";

/** The valid word nearest to a mistyped one, or undefined when none is near. Case does not count. */
export function nearest(word: string, valid: Iterable<string>): string | undefined {
  const typed = word.toLowerCase().slice(0, 100);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of valid) {
    const far = distance(typed, candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}

/** `, did you mean x?` or nothing: the end of a sentence about a word that is not valid. */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? "" : `, did you mean \`${suggestion}\`?`;
}

/** Says what was found in a document, short enough for a message. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}

/** Joins words for a message: `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  const [last = "", ...others] = words.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(", ")} or ${last}`;
}
