import { headingMeaning, type Heading } from "../context.ts";
import { knownAs } from "../known-names.ts";
import { CATEGORIES, categoryNamed } from "../lexicon/categories.ts";
import type { Field } from "../lexicon/columns.ts";
import { PARTIES } from "../lexicon/kinds.ts";
import { isOnlyLifetime } from "../lifetime.ts";
import type { Piece } from "../piece.ts";
import { fold } from "../words.ts";

/** Longest name of a provider, in characters. */
export const MOST_NAME = 60;

/** "3 months", or "3 months  Third-party" side by side: facts without labels. */
export function bareFacts({ text }: Piece, language: string): [Field, string][] | undefined {
  if (isOnlyLifetime(text, language)) return [["lifetime", text]];
  if (knownAs(text)) return [["provider", text]];
  const party = PARTIES.longest(text);
  const rest = ` ${fold(text)} `.replace(` ${party} `, " ");
  return party !== "" && isOnlyLifetime(rest, language)
    ? [
        ["lifetime", rest],
        ["party", party],
      ]
    : undefined;
}

/** A plain line that is a category and nothing else: "Statistics and audience". */
export const isCategoryLine = (text: string): boolean =>
  CATEGORIES.exact(text) !== undefined ||
  (text.split(" ").length <= 4 && !/[.!?:;,]/.test(text) && categoryNamed(text) !== undefined);

/** Whether a line is an entry of a change log: what it names may be gone by now. */
export const isDated = (text: string): boolean => DATED.test(text);

const DATED =
  /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|v(?:ersion)?\.? ?\d+(?:\.\d+)*)(?![\p{L}\d])/iu;

const MARK = /\s*[:：–—-]\s*$/;

/** What is stressed before a colon or a dash. */
const leadBeforeMark = (lead = ""): string | undefined =>
  MARK.test(lead) ? lead.replace(MARK, "") : undefined;

/** Whether a line starts with a provider or a category of its own: "**Clarity:** shows …". */
export function headsOthers({ lead }: Piece): boolean {
  const { provider, category } = headingMeaning(leadBeforeMark(lead) ?? "");
  return provider !== undefined || category !== undefined;
}

/** Longest line that says something of those below it, in words; longer ones are sentences. */
const MOST_HEAD = 8;

/** What a line says of those below it: all of it, or what is stressed before its first mark. */
export function meaningOfWords(text: string, { lead }: Piece): Heading {
  const meaning = text.split(" ").length > MOST_HEAD ? {} : headingMeaning(text);
  const bare = lead === text ? undefined : leadBeforeMark(lead);
  if (bare === undefined) return meaning;
  const said = headingMeaning(bare);
  const named = bare.split(" ").every((word) => /^\p{Lu}/u.test(word)) && bare.length <= MOST_NAME;
  return Object.keys(said).length > 0 ? said : named ? { ...meaning, service: bare } : meaning;
}
