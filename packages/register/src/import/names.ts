import type { ItemKind } from "../kinds.ts";
import { AND_SO_ON, ENDS_WITH, NAMELESS, STARTS_WITH } from "./lexicon/phrases.ts";
import { KINDS } from "./lexicon/kinds.ts";
import type { Piece } from "./piece.ts";
import { remembering } from "./remember.ts";
import { clean } from "./words.ts";

/** Characters a name is made of; brackets, braces and angles stand for what varies. */
const TOKEN = /^[\p{L}\p{N}_.\-:$~*@[\]{}<>#%!&'^`|+=?/]+$/u;
const LATIN = /^[!-~]+$/;

/** Brand and trade words that look like names to a machine. */
const BRANDS = new Set([
  "iphone",
  "ipad",
  "ipados",
  "ios",
  "macos",
  "ecommerce",
  "ebay",
  "eprivacy",
  "edaa",
  "emarketing",
  "itunes",
  "httponly",
  "samesite",
  "recaptcha",
  "hcaptcha",
  "jquery",
  "javascript",
  "openid",
  "firefox",
]);

/** Whether a word is that of a brand or a trade, whatever it looks like. */
export const isBrand = (word: string): boolean => BRANDS.has(word.toLowerCase());

/** A name or pattern found in a text. */
export interface FoundName {
  readonly name: string;
  readonly kind?: ItemKind;
  /** What stands in brackets behind it: "a_b (1 day), c_d" says nothing of c_d. */
  readonly notes?: readonly string[];
}

/** What a cell of names holds. */
export interface FoundNames {
  readonly names: readonly FoundName[];
  /** What stands beside the names and is about all of them. */
  readonly notes: readonly string[];
  /** What looks as if it named something but could not be read. */
  readonly leftover: readonly string[];
}

/**
 * Whether a word can hardly be anything but the name of an item: `_ga`, `PHPSESSID`, `utm_*`. An end
 * in “sid” alone is none: words of Estonian and other languages end so.
 */
export const looksLikeName: (word: string) => boolean = remembering(looks);

function looks(word: string): boolean {
  if (word.length < 2 || word.length > 256 || !LATIN.test(word) || !TOKEN.test(word)) return false;
  if (/^\W*https?:|^www\.|@.*\.|^[-_*.]+$|^\d[\d.,:/%-]*$/.test(word)) return false;
  // "CSRF protection" is about an attack; the cookies are `csrf`, `XSRF-TOKEN` and the like.
  if (/\/\//.test(word) || /^[CX]SRF$/.test(word) || isBrand(word)) return false;
  return (
    /[A-Za-z0-9]_|_[A-Za-z0-9<{[*]/.test(word) ||
    /^[a-z]+\d*[A-Z][A-Za-z0-9]*$/.test(word) ||
    /(?:sess(?:ion)?_?id|csrf|xsrf)(?:token)?$/i.test(word) ||
    /[._-]sid$/i.test(word) ||
    /^(?:S?API|[HS])?SID$/.test(word) ||
    /^[\w.-]{2,}\*$|^\*[\w.-]{2,}$/.test(word)
  );
}

/** Whether a word can be a name, where a name is expected. */
export function canBeName(word: string): boolean {
  return (
    word.length <= 256 &&
    TOKEN.test(word) &&
    LATIN.test(word) &&
    /[A-Za-z0-9]/.test(word) &&
    !/^(?:https?:|\/)/i.test(word)
  );
}

/**
 * A name as a pattern: what stands for something that varies becomes `*`. `_ga_<container-id>`,
 * `_pk_id.#`, `_gat_gtag_UA_XXX` and `_hjSession_{site}` are patterns, `_pk_id.1.1fff` is a name.
 */
export function patternOf(name: string): string {
  if (name.length > MAX_NAME) return name;
  const open = name
    .replaceAll(/\[[^\]]*\](?:\{[^}]*\}|[*+])?|<[^>]*>|\{[^}]*\}/g, "*")
    .replaceAll(/#+|%[sd]?|…|\.{3,}/g, "*")
    .replaceAll(VARIES, "*")
    .replaceAll(STANDS_FOR, "*")
    .replaceAll(/([_.-])\*(?:[_.-]\*)+/g, "$1*")
    .replaceAll(/\*{2,}/g, "*");
  // A name of which nothing is left would match everything.
  return /[A-Za-z0-9]/.test(open) ? open : name;
}

/** A part of a name that stands for something else: `XXX`, `nnn`, `xxxxx-x`. */
const VARIES =
  /(?:(?<=[_.-])(?:x{2,}|X+|Y+|n{3,}|N{3,})|(?<=[A-Za-z\d])(?:x{4,}|X{4,}))(?=$|[_.*-])/g;

/**
 * Words in place of what varies: `_ga_CONTAINER_ID`, `_pk_id.siteid.hash`. In small letters behind a
 * low line they may as well be a part of the name: `ajs_user_id`.
 */
const STANDS_FOR =
  /(?<=[a-z\d][_.-])(?:(?:CONTAINER|PROPERTY|SITE|USER|MEASUREMENT|PROJECT|STREAM|TRACKING|ACCOUNT)[_-]?ID|(?:[Cc]ontainer|[Mm]easurement)[_-]?[Ii][Dd]|(?<=\.)(?:[Ss]ite_?[Ii][Dd]|[Aa]pp_?[Ii][Dd]|(?:[Dd]omain)?[Hh]ash))(?=$|[_.*-])/g;
const MAX_NAME = 256;

/** The names in a cell, or in any text where names are expected. */
export function namesIn(pieces: readonly Piece[]): FoundNames {
  const found = pieces.map(namesOfPiece);
  const lines = found.filter(({ names }) => names.length > 0).length;
  const read = lines > 1 ? found.map(ownNotes) : found;
  return {
    names: distinct(read.flatMap(({ names }) => names)),
    notes: read.flatMap(({ notes }) => notes),
    leftover: read.flatMap(({ leftover }) => leftover),
  };
}

/** Of several lines with names, what stands on one is about the names on it alone. */
function ownNotes({ names, notes, leftover }: FoundNames): FoundNames {
  const own = (name: FoundName) => ({ ...name, notes: [...notes, ...(name.notes ?? [])] });
  return names.length === 0 || notes.length === 0
    ? { names, notes, leftover }
    : { names: names.map(own), notes: [], leftover };
}

function namesOfPiece(source: Piece): FoundNames {
  const piece = { ...source, text: plainNames(source.text), codes: source.codes.map(plainNames) };
  const { text } = piece;
  if (text === "" || NAMELESS.test(text)) return { names: [], notes: [], leftover: [] };
  const pattern = phrasePattern(text, piece.codes);
  if (pattern) return pattern;
  if (piece.codes.length > 0) return namesOfCodes(piece);
  const parts = partsOf(text);
  const names = parts.flatMap(({ found, notes }) =>
    found.names.map((name) => (notes.length > 0 ? { ...name, notes } : name)),
  );
  const notes = parts.flatMap((part) => part.notes);
  if (names.length > 0) return { ...shared(names), leftover: parts.flatMap(leftOf) };
  // "Google Analytics (_ga, _gid)": the names are what stands in brackets.
  const inside = notes.flatMap(split).flatMap((note) => (looksLikeName(note) ? [named(note)] : []));
  return inside.length > 0
    ? { names: inside, notes: [withoutNotes(text).bare], leftover: [] }
    : { names: [], notes, leftover: [text] };
}

interface NamedPart {
  readonly found: FoundNames;
  readonly notes: readonly string[];
}

/** What stands between the separators, each with what is in brackets behind it. */
function partsOf(text: string): NamedPart[] {
  return split(text).map((part) => {
    const { bare, notes } = withoutNotes(part);
    const found = namesOfPart(bare);
    return { found, notes: [...notes, ...found.notes].filter((note) => note !== "") };
  });
}

const leftOf = ({ found }: NamedPart): readonly string[] => found.leftover;

/** Brackets behind the last name alone are about all of them: "IDE, test_cookie (doubleclick.net)". */
function shared(names: readonly FoundName[]): { names: FoundName[]; notes: readonly string[] } {
  const last = names.at(-1)?.notes ?? [];
  const alone = names.slice(0, -1).every((name) => name.notes === undefined);
  return alone
    ? {
        names: names.map(({ name, kind }) => (kind === undefined ? { name } : { name, kind })),
        notes: last,
      }
    : { names: [...names], notes: [] };
}

/**
 * Text of a cell of names without what scanners and editors add: how often a cookie was seen
 * (`__cf_bm [x2]`), words within placeholders (`mp_[project token]_x`), marks of code.
 */
function plainNames(text: string): string {
  return text
    .slice(0, MOST_TEXT)
    .replaceAll(/\s*\[x\d{1,4}\]/g, "")
    .replaceAll(WORDY, "*")
    .replaceAll(/(?<=[\w-][_.-])…/g, "*")
    .replaceAll(/(?<=\S)(?:\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>)/g, placeholder)
    .replaceAll(/(?:\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>)(?=\S)/g, placeholder)
    .replaceAll(/(?<!\S)`+|`+(?=[\s,;.)]|$)/g, "")
    .trim();
}

/** What varies in a name, said in words or in letters no name has: `wordpress_[Unikt ID]`, `wp-settings-[användare]`. */
const WORDY =
  /(?<=[\w.-][_.-])(?:\[(?=[^\]]*[^!-~\]])[^[\]]{1,60}\]|\{(?=[^}]*[^!-~}])[^{}]{1,60}\}|<(?=[^>]*[^!-~>])[^<>]{1,60}>)/g;

/** A text in which words for what varies in a name are a star, so that no name stands apart. */
export function withoutWordy(text: string): string {
  return /[[{<…]/.test(text)
    ? text.replaceAll(WORDY, "*").replaceAll(/(?<=[\w-][_.-])…/g, "*")
    : text;
}

/** Longest text names are looked for in, in characters; what is longer is no list of names. */
const MOST_TEXT = 20_000;

const placeholder = (text: string): string => text.replaceAll(/\s+/g, "-");

function namesOfCodes({ text, codes }: Piece): FoundNames {
  const names = codes
    .flatMap((code) => code.split(/[,;]\s*|\s+(?=_)/))
    .map(clean)
    .filter((code) => code !== "");
  const rest = codes.reduce((left, code) => left.replace(code, " "), text);
  const notes = clean(rest.replaceAll(/[()،,;/|]+/g, " "));
  return {
    names: names.map(named),
    notes: [...[...rest.matchAll(/\(([^()]*)\)/g)].map(([, note = ""]) => note), notes].filter(
      (note) => note !== "",
    ),
    leftover: [],
  };
}

/** "Any cookie starting with _hs", "cookies beginning with `_pk_` or `mtm`". */
function phrasePattern(text: string, codes: readonly string[]): FoundNames | undefined {
  const starts = STARTS_WITH.exec(text);
  const ends = starts ? null : ENDS_WITH.exec(text);
  const phrase = starts ?? ends;
  if (!phrase) return undefined;
  const after = text.slice(phrase.index + phrase[0].length);
  const marked = codes.filter((code) => after.includes(code));
  const words = marked.length > 0 ? marked : stems(after);
  if (words.length === 0) return { names: [], notes: [], leftover: [text] };
  const names = words.map((word) => {
    const stem = word.replaceAll(/^\*+|\*+$/g, "");
    return { name: patternOf(starts ? `${stem}*` : `*${stem}`) };
  });
  return { names, notes: withoutNotes(after).notes, leftover: [] };
}

/** The words right after the phrase: the first one, and further ones joined by commas or "or". */
function stems(after: string): string[] {
  const words = after
    .replaceAll(/["'“”„‟«»‹›‘’‚()]/g, " ")
    .trim()
    .split(/[\s,;]+/);
  const [first = "", ...others] = words.map((word) => word.replace(/[.:]+$/, ""));
  if (!canBeName(first)) return [];
  return [first, ...others.filter(looksLikeName)];
}

/** Text without what stands in brackets, and what stood there. Brackets that name what varies stay. */
function withoutNotes(text: string): { bare: string; notes: string[] } {
  const notes: string[] = [];
  const bare = text.replaceAll(/\s*\(([^()]*)\)/g, (whole, note: string) => {
    if (whole === "(*)") return "*";
    notes.push(clean(note));
    return " ";
  });
  return { bare: clean(bare), notes: notes.filter((note) => note !== "") };
}

const SEPARATORS =
  /\s*[,;،•·▪]\s*|\s+[|/+]\s+|\s+(?:and|et|und|y|e|en|i|or|ou|oder|o|of|og|och|ja|ir|ve|și|és|и|та|і|και|sowie|و|a(?=\s+\S*_))\s+|\s+-\s+(?=[_a-z]+\S*$)/i;
const OUTSIDE_BRACKETS = new RegExp(`(?:${SEPARATORS.source})(?![^()]*\\))`, "i");

function split(text: string): string[] {
  return text
    .split(OUTSIDE_BRACKETS)
    .flatMap((part) =>
      /^[^/\s]+\/[^/\s]+(?:\/[^/\s]+)*$/.test(part) && part.split("/").every(looksLikeName)
        ? part.split("/")
        : [part],
    )
    .map((part) => part.replaceAll(/^["'“”„‟«»‹›‘’‚`]+|["'“”„‟«»‹›‘’‚`]+$/g, "").trim())
    .filter((part) => part !== "");
}

function namesOfPart(part: string): FoundNames {
  const nothing = { names: [], notes: [], leftover: [] };
  if (NAMELESS.test(part) || AND_SO_ON.test(part)) return nothing;
  const bare = part.replace(/(?<!\.)[.:]$/, "");
  if (isStorage(bare)) return { ...nothing, leftover: [part] };
  if (canBeName(bare)) return { ...nothing, names: [named(bare)] };
  const words = part.split(/\s+/).map((word) => word.replace(/[.,:;]$/, ""));
  const names = words.filter(looksLikeName);
  // "_ga _gid _gat", or "cookie _ga": all other words say no more than what it is.
  const silent = words.every((word) => looksLikeName(word) || KINDS.exact(word) !== undefined);
  if (names.length > 0 && silent) return { ...nothing, names: names.map(named) };
  if (names.length === 1)
    return { ...nothing, names: names.map(named), notes: [wordsBeside(words).join(" ")] };
  return { names: names.map(named), notes: [], leftover: [part] };
}

/** A kind of storage in place of a name, as in "Cache / LocalStorage". */
function isStorage(word: string): boolean {
  const kind = KINDS.exact(word);
  return /^cache$/i.test(word) || (kind !== undefined && kind !== "cookie" && kind !== "pixel");
}

/** Words beside a name, without those that say only that it is one. */
function wordsBeside(words: readonly string[]): string[] {
  return words.filter(
    (word) => !looksLikeName(word) && KINDS.exact(word) === undefined && !/^[-–—:]*$/.test(word),
  );
}

/** `localStorage:theme` says its kind before its name. */
function named(word: string): FoundName {
  const at = word.indexOf(":");
  const kind = at > 0 ? KINDS.exact(word.slice(0, at)) : undefined;
  const name = patternOf((kind === undefined ? word : word.slice(at + 1)).trim());
  return kind === undefined || kind === "pixel" || name === ""
    ? { name: patternOf(word) }
    : { name, kind };
}

function distinct(names: readonly FoundName[]): FoundName[] {
  return [...new Map(names.map((found) => [`${found.kind} ${found.name}`, found])).values()];
}
