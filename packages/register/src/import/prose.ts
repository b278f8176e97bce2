import type { Context } from "./context.ts";
import type { Fields } from "./fields.ts";
import { isKnownName } from "./known-names.ts";
import type { Field } from "./lexicon/columns.ts";
import { KINDS } from "./lexicon/kinds.ts";
import { isLifetime, isOnlyLifetime, lifetimeIn } from "./lifetime.ts";
import { mentionsIn, providersIn, type Mention } from "./mentions.ts";
import { description } from "./description.ts";
import { EXPIRES } from "./own.ts";
import { patternOf } from "./names.ts";
import { plainPiece, type Cell, type Piece } from "./piece.ts";
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

/** Longest sentence that says only how long something lasts, in words. */
const MOST_TIMING = 8;

type Read = Pick<Sentence, "text" | "mentions" | "tail">;

/** What a sentence says of how long the items of the one before it last. */
function timingOf({ text, mentions }: Read, language: string): string | undefined {
  return mentions.length === 0 && REFERS.test(text) ? lifetimeSaid(text, language) : undefined;
}

/**
 * How long each mention lasts. What stands behind one is about that one alone where others have
 * lifetimes of their own, about all of them where none has; "each" goes back to the names before it.
 */
function lifetimesOf(
  { text, mentions, tail }: Read,
  said: string | undefined,
  language: string,
): (string | undefined)[] {
  const own = mentions.map((mention, at) => {
    const next = mentions[at + 1];
    return (
      ownLifetime(mention, language) ??
      (next ? lifetimeBehind(text.slice(mention.to, next.from), language) : undefined)
    );
  });
  const last = lifetimeBehind(tail, language);
  const before = own.slice(0, -1).every((lifetime) => lifetime === undefined);
  const each = before ? oneEach(own.at(-1) ?? last ?? "", mentions.length, language) : undefined;
  if (each) return [...each];
  if (before && own.at(-1) === undefined) return own.map(() => last ?? said);
  own.splice(-1, 1, own.at(-1) ?? last);
  let same: string | undefined;
  return own
    .toReversed()
    .map((lifetime, back) => {
      if (lifetime === undefined) return same;
      same = EACH.test(mentions.at(-1 - back)?.note ?? "") ? lifetime : undefined;
      return lifetime;
    })
    .toReversed();
}

/** As many lifetimes as there are names, "1 year and 30 minutes", where they cannot be one. */
function oneEach(words: string, count: number, language: string): readonly string[] | undefined {
  const parts = words.split(AND);
  const several =
    count > 1 && parts.length === count && lifetimeIn(words, language)?.sure === false;
  return several && parts.every((part) => isLifetime(part, language)) ? parts : undefined;
}

const AND = /\s*[,;/]\s*|\s+(?:and|et|und|y|e|en|i|og|och|ja|a|и|та|bzw\.?)\s+/i;

/** What the words behind a name say of how long it lasts, be it in brackets at their end. */
function lifetimeBehind(words: string, language: string): string | undefined {
  const [, bracket = ""] = /\(([^()]{1,80})\)[\s.;,”"»]*(?:\S{1,4}\s)?[„“"«\s]*$/.exec(words) ?? [];
  return lifetimeSaid(words, language) ?? (isOnlyLifetime(bracket, language) ? bracket : undefined);
}

/** Words of a note that is about the names before it, too. */
const EACH =
  /^(?:each|both|all|jeweils|je|beide|alle|chacun\p{L}*|tous|toutes|cada|ambas?|ambos|todas|todos|ciascun\p{L}*|ognun\p{L}|tutti|elk|ieder|hver|vardera|każd\p{L}+)\s/iu;

/** Words that say a sentence is about items. */
const ABOUT_ITEMS =
  /cookie|tracker|storage|traceur|témoin|speicher|galleta|galet|kaka|kakor|eväste|ciastecz|süti|kolačić|piškot|slapuk|sīkdat|küpsis|бисквит|куки|çerez|كوكيز|クッキー/i;

/** Words that point back at what was named before. */
const REFERS =
  /^(?:they|these|those|it|this|all|both|the|ces|ils|elles|il|ce|cette|diese|dieses|sie|er|es|estas|esta|estos|este|questi|questo|essi|deze|ze|dit|estes|esses|te|ten|den|det|denne|dette|dessa|disse|nämä|они|он|те|тези|този|ezek|ez|acestea|acesta)\s/i;

/** Words before a name that say it is not there. */
const NOT =
  /(?:^|[\s’'])(?:no|not|never|nor|don[’']t|doesn[’']t|without|no longer|neither|pas|sans|aucun\w*|nicht|kein\w*|ohne|sin|ning[uú]n\w*|non|nessun\w*|senza|não|sem|nenhum\w*|niet|geen|zonder|nie|bez|inte|ikke|ingen|inga|utan|uden)\s/i;

function isNegated({ text, mentions, tail }: Sentence): boolean {
  return (
    NOT.test(text.slice(0, mentions[0]?.from)) ||
    /^\s*(?:is|are|was|were)\s+(?:not|no longer|never)\s/i.test(tail)
  );
}

function ownLifetime({ note = "" }: Mention, language: string): string | undefined {
  return isLifetime(note, language) && note.split(" ").length <= 8 ? note : undefined;
}

/** What some words say of how long items last, where that is all they can mean. */
function lifetimeSaid(words: string, language: string): string | undefined {
  const bare = clean(words)
    .replaceAll(/^[\s,;:()–—-]+|[\s,;:(–—-]+(?:and|und|et|y|e|en|og|och|ja|i|a)?$/g, "")
    .replace(/^(?:which|that|and|qui|der|die|das|que|che|die|dat|som) /i, "");
  if (bare === "" || !isLifetime(bare.slice(0, 80), language)) return undefined;
  return isOnlyLifetime(bare, language) || EXPIRES.test(bare) ? bare : undefined;
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
  if (mentions.length < 2) return undefined;
  const words = mentions.map(({ to }, at) => {
    const behind = text.slice(to, mentions[at + 1]?.from).replaceAll(QUOTED, " ");
    return lifetimeSaid(behind, language) === undefined
      ? description(clean(behind), language).purpose.replace(/[\s;,.]+$/, "")
      : "";
  });
  return words.every((said) => said.includes(" ")) ? words : undefined;
}

const QUOTED = /^[\s”“"»’‘›]+|[\s„“"«‘‹]+$/g;

/** The whole sentence, where it says more than that the items are set. */
function remarkOf(sentence: Sentence, purpose: string): string {
  const [first] = sentence.mentions;
  const before = sentence.text.slice(0, first?.from).split(/\s+/).length;
  const more = purpose !== "" && sentence.tail.trim().split(/\s+/).length > FEWEST_WORDS;
  return before > FEWEST_WORDS || more || purpose === "" ? sentence.text : "";
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
