import type { Context } from "./context.ts";
import type { Fields } from "./fields.ts";
import { isKnownName } from "./known-names.ts";
import type { Field } from "./lexicon/columns.ts";
import { KINDS } from "./lexicon/kinds.ts";
import { isOnlyLifetime } from "./lifetime.ts";
import { mentionsIn, providersIn, type Mention } from "./mentions.ts";
import { description } from "./description.ts";
import { patternOf } from "./names.ts";
import { plainPiece, type Cell, type Piece } from "./piece.ts";
import { lifetimeSaid, lifetimesOf, MOST_TIMING, timingOf } from "./prose-times.ts";
import { clean } from "./words.ts";

interface Sentence {
  readonly text: string;
  /** Where it starts in its paragraph. */
  readonly from: number;
  readonly mentions: readonly Mention[];
  /** What it says of how long each of its mentions lasts. */
  readonly lifetimes: readonly (string | undefined)[];
  /** Words behind the last mention. */
  readonly tail: string;
  /** Whether it says no more than how long what the sentence before it names lasts. */
  readonly timing: boolean;
}

/**
 * The items a paragraph names in its sentences: "It sets _ga (2 years) and any cookie beginning with
 * _gat_ (1 minute). They count visits." Sentences beside the names are the purpose of all, else what
 * stands behind the names is. All other words of such a sentence are kept as a remark.
 *
 * @returns undefined where no item is named, or what is said of one is that it is not used
 */
export function itemsInProse(piece: Piece, context: Context): readonly Fields[] | undefined {
  const sentences = sentencesOf(piece, piece.language ?? context.language, context);
  const naming = sentences.filter(({ mentions }) => mentions.length > 0);
  if (naming.length === 0 || naming.some(isNegated)) return undefined;
  const providers = providersIn(piece.text);
  const purpose = purposeBeside(sentences);
  const apart = naming.map((sentence) => purposesApart(sentence, context.language));
  return naming.flatMap((sentence, at) =>
    sentence.mentions.map((mention, nth) => {
      const where = sentence.from + mention.from;
      const provider = providers.findLast((one) => one.at < where) ?? providers[0];
      return fieldsOf(piece, [
        ["name", mention.name],
        ["lifetime", sentence.lifetimes[nth] ?? ""],
        ["purpose", purpose === "" ? (apart[at]?.[nth] ?? tailPurpose(sentence)) : purpose],
        ["provider", provider?.name ?? ""],
        ["kind", storageIn(sentence)],
        ["other", remarkOf(sentence, purpose)],
      ]);
    }),
  );
}

/** The storage a sentence is about, where it speaks of no cookie. */
function storageIn({ text }: Sentence): string {
  const kind = /cookie/i.test(text) ? undefined : KINDS.within(text);
  return kind === undefined || kind === "cookie" || kind === "pixel" ? "" : kind;
}

/** Whether a paragraph does nothing but list items with their lifetimes. */
export function isListing(items: readonly Fields[]): boolean {
  return items.length > 1 && items.every((fields) => fields.has("lifetime"));
}

function sentencesOf(piece: Piece, language: string, context: Context): Sentence[] {
  const marked = new Set(piece.codes.map(patternOf));
  let from = 0;
  const read = piece.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map((text) => {
    const at = piece.text.indexOf(text, from);
    from = at + text.length;
    const about = context.category !== undefined || ABOUT_ITEMS.test(text);
    const found = mentionsIn(text, piece, about, language).filter(
      ({ name }) => marked.has(name) || !isOnlyLifetime(name, language),
    );
    // One that can be nothing else vouches for what stands beside it.
    const sure = found.some(
      ({ name, note }) => note !== undefined || marked.has(name) || isKnownName(name),
    );
    const mentions = about || sure ? found : [];
    const tail =
      mentions.length === 0 ? "" : text.slice(mentions.at(-1)?.to).replace(/[.!?]+$/, "");
    return { text, from: at, mentions, tail };
  });
  return read.map((sentence, at) => {
    const [before, next] = [read[at - 1], read[at + 1]];
    const said = next ? timingOf(next, language) : undefined;
    return Object.assign({}, sentence, {
      lifetimes: lifetimesOf(sentence, said, language),
      timing:
        before !== undefined &&
        before.mentions.length > 0 &&
        sentence.text.split(" ").length <= MOST_TIMING &&
        timingOf(sentence, language) !== undefined,
    });
  });
}

/** Words that say a sentence is about items. */
const ABOUT_ITEMS =
  /cookie|tracker|storage|traceur|témoin|speicher|galleta|galet|kaka|kakor|eväste|ciastecz|süti|kolačić|piškot|slapuk|sīkdat|küpsis|бисквит|куки|çerez|كوكيز|クッキー/i;

/** Words before a name that say it is not there. */
const NOT =
  /(?:^|[\s’'])(?:no|not|never|nor|don[’']t|doesn[’']t|without|no longer|neither|pas|sans|aucun\w*|nicht|kein\w*|ohne|sin|ning[uú]n\w*|non|nessun\w*|senza|não|sem|nenhum\w*|niet|geen|zonder|nie|bez|inte|ikke|ingen|inga|utan|uden)\s/i;

function isNegated({ text, mentions, tail }: Sentence): boolean {
  return (
    NOT.test(text.slice(0, mentions[0]?.from)) ||
    /^\s*(?:is|are|was|were)\s+(?:not|no longer|never)\s/i.test(tail)
  );
}

/** Sentences that name no item, other than "We use Google Analytics." */
function purposeBeside(sentences: readonly Sentence[]): string {
  return sentences
    .filter(
      ({ text, mentions, timing }) => mentions.length === 0 && !timing && !onlyNamesProvider(text),
    )
    .map(({ text }) => text)
    .join(" ");
}

function onlyNamesProvider(sentence: string): boolean {
  const [provider] = providersIn(sentence);
  return provider !== undefined && sentence.replace(provider.name, "").split(/\s+/).length <= 4;
}

const FEWEST_WORDS = 3;

/** What stands behind the names, where it says more than how long they last. */
function tailPurpose({ tail, lifetimes }: Sentence): string {
  const bare = clean(tail).replaceAll(/^[\s,;:–—)”“"»’›-]+|[\s,;:–—(-]+$/g, "");
  const only =
    lifetimes.at(-1) !== undefined && isOnlyLifetime(bare.replace(/^(?:which|that|and)\s/i, ""));
  const few = bare.split(" ").length < FEWEST_WORDS && !/^\s*[:–—]\s/.test(tail);
  return few || only ? "" : bare;
}

/** "`a_b` keeps the language (1 year); `c_d` keeps the basket": what stands behind each name, where all have words. */
function purposesApart(
  { text, mentions }: Sentence,
  language: string,
): readonly string[] | undefined {
  if (mentions.length < 2 || text.length > MOST_TEXT) return undefined;
  const words = mentions.map(({ to }, at) => {
    const behind = text.slice(to, mentions[at + 1]?.from).replaceAll(QUOTED, " ");
    return lifetimeSaid(behind, language) === undefined
      ? description(clean(behind), language).purpose.replace(/[\s;,.]+$/, "")
      : "";
  });
  return words.every((said) => said.includes(" ")) ? words : undefined;
}

/** Longest sentence that is taken apart so, in characters. */
const MOST_TEXT = 4000;

const QUOTED = /^[\s”“"»’‘›]+|[\s„“"«‘‹]+$/g;

/** Longest remark beside an item, in characters. */
const MOST_REMARK = 1000;

/** The whole sentence, where it says more than that the items are set. */
function remarkOf(sentence: Sentence, purpose: string): string {
  const [first] = sentence.mentions;
  const before = sentence.text.slice(0, first?.from).split(/\s+/).length;
  const more = purpose !== "" && sentence.tail.trim().split(/\s+/).length > FEWEST_WORDS;
  if (before <= FEWEST_WORDS && !more && purpose !== "") return "";
  const { text } = sentence;
  return text.length > MOST_REMARK ? `${text.slice(0, MOST_REMARK - 1)}…` : text;
}

function fieldsOf(piece: Piece, said: readonly (readonly [Field, string])[]): Fields {
  return new Map(
    said.flatMap(([field, text]) => (text === "" ? [] : [[field, cellOf(text, piece)] as const])),
  );
}

function cellOf(text: string, { place, language }: Piece): Cell {
  const piece = { ...plainPiece(text, place), ...(language !== undefined && { language }) };
  return { pieces: [piece], header: false, place };
}
