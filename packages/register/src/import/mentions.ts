import { isKnownName, knownAs } from "./known-names.ts";
import { STARTS_WITH } from "./lexicon/phrases.ts";
import { KINDS, PARTIES } from "./lexicon/kinds.ts";
import { isOnlyLifetime } from "./lifetime.ts";
import { canBeName, isBrand, looksLikeName, patternOf } from "./names.ts";
import type { Piece } from "./piece.ts";

/** A name in a sentence: where it stands, and what is in brackets behind it. */
export interface Mention {
  /** As a pattern where the sentence says so. */
  readonly name: string;
  readonly from: number;
  /** Behind the name and its brackets. */
  readonly to: number;
  readonly note: string | undefined;
}

const WORD = /[^\s,;:()“”„‟"«»‹›‘’‚،]+/gu;
const NOTE = /^["“”»›‘’]?\s*\(([^()]{1,120})\)/;

/** The names a sentence mentions, in order. Names in brackets are names, not notes. */
export function mentionsIn(
  sentence: string,
  piece: Piece,
  aboutItems: boolean,
  language: string,
): Mention[] {
  const found: Mention[] = [];
  for (const { 0: word, index } of sentence.matchAll(WORD)) {
    const bare = word.replace(/[.!?]+$/, "").replaceAll(/^[`']+|[`']+$/g, "");
    const behind = index + word.indexOf(bare) + bare.length;
    const note = NOTE.exec(sentence.slice(behind, behind + 130));
    const timed = aboutItems && note !== null && isOnlyLifetime(note[1] ?? "", language);
    const called =
      piece.stressed?.includes(bare) === true &&
      standsOut(bare) &&
      CALLED.test(sentence.slice(Math.max(0, index - 60), index));
    const marked = called || (timed && hasMarks(bare));
    if (!isMentioned(bare, piece, aboutItems, found.length > 0) && !(marked && canBeName(bare)))
      continue;
    const whole = note && !namesSomething(note[1] ?? "") ? note : undefined;
    found.push({
      name: patternOf(startsWith(sentence.slice(0, index)) ? `${bare.replace(/\*+$/, "")}*` : bare),
      from: index,
      to: behind + (whole?.[0].length ?? 0),
      note: whole?.[1],
    });
  }
  return found;
}

/** Whether a word has marks in it that words of sentences have not; before a lifetime it is a name. */
const hasMarks = (word: string): boolean =>
  canBeName(word) &&
  /[a-z\d][_.*-]|[_*]/i.test(word) &&
  PARTIES.exact(word) === undefined &&
  KINDS.exact(word) === undefined;

function isMentioned(
  word: string,
  { codes, stressed = [] }: Piece,
  aboutItems: boolean,
  listed: boolean,
): boolean {
  if (!canBeName(word) || KINDS.exact(word) !== undefined || /^[\d.,%]+$/.test(word)) return false;
  if (/\.(?:com|org|net|html?|php|js|eu|io)$|^www\.|@/i.test(word)) return false;
  const looks = looksLikeName(word);
  if (codes.includes(word)) return looks || aboutItems || listed || isKnownName(word);
  if (aboutItems && listed && stressed.includes(word)) return true;
  // A word with a capital within may as well be a brand.
  return (
    (looks && /_|s(?:ess(?:ion)?)?_?id$|csrf|xsrf/i.test(word)) ||
    (listed && looks) ||
    (listed && isShort(word))
  );
}

/** Words right before a name: "the cookie", "a cookie called". */
const CALLED =
  /(?:cookie|tracker|traceur|témoin|kak|galet|eväste|süti|piškot|kolačić|slapuk|sīkdat|küpsis|бисквит|куки|çerez)\p{L}*[\s"„«“‘]+(?:\S{1,20}\s+){0,2}["„«“‘]*$/iu;

/** A stressed word that is no word of a sentence and nobody's name: `CookieChoice`. */
export const standsOut = (word: string): boolean =>
  isKnownName(word) ||
  (/[a-z\d][A-Z]|_|\w\.[\w.]*[A-Z]/.test(word) && !knownAs(word) && !isBrand(word));

/** Behind another name also plain capitals or a plain word that the catalogue has. */
const isShort = (word: string): boolean =>
  /^[A-Z]{2,5}$|^[a-z]{6,}$/.test(word) && isKnownName(word);

const namesSomething = (note: string): boolean => note.split(/[\s,;]+/).some(looksLikeName);

/** Whether the words before a name make it the start of others: "any cookie beginning with". */
function startsWith(before: string): boolean {
  const near = before.slice(-80);
  const phrase = STARTS_WITH.exec(near);
  return phrase !== null && /^["“„«‹‘‚'`\s]*$/.test(near.slice(phrase.index + phrase[0].length));
}

/** The known providers a text names, and where. */
export function providersIn(text: string): { readonly name: string; readonly at: number }[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,3}/gu)].flatMap(
    ({ 0: run, index }) => {
      const words = run.split(" ");
      const name = words
        .map((_, from) => words.slice(from).join(" "))
        .concat(words.map((_, to) => words.slice(0, to + 1).join(" ")))
        .find(knownAs);
      return name === undefined ? [] : [{ name, at: index + run.indexOf(name) }];
    },
  );
}
