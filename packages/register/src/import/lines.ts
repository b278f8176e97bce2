import type { Context } from "./context.ts";
import { fieldOf, COLUMNS, type Field } from "./lexicon/columns.ts";
import { STARTS_WITH } from "./lexicon/phrases.ts";
import { KINDS } from "./lexicon/kinds.ts";
import { description, LABEL } from "./description.ts";
import { isKnownName } from "./known-names.ts";
import { isLifetime } from "./lifetime.ts";
import { standsOut } from "./mentions.ts";
import { canBeName, looksLikeName, namesIn, withoutWordy } from "./names.ts";
import { plainPiece, type Cell, type Piece } from "./piece.ts";

/** What a line of text is, outside tables. */
export type Meaning =
  /** `Duration: 2 years`. */
  | { readonly is: "field"; readonly field: Field; readonly cell: Cell }
  /** `_ga: distinguishes users`, or a name alone. */
  | { readonly is: "item"; readonly fields: ReadonlyMap<Field, Cell> }
  | { readonly is: "words" };

/**
 * A line of several labelled values, "Name: _ga | Duration: 2 years", as one line for each; the line
 * itself where it is none.
 */
export function labelledParts(piece: Piece): readonly Piece[] {
  const parts = piece.text.split(BEFORE_LABEL);
  const whole = parts.every((part) => {
    const [, label = ""] = LABEL.exec(part) ?? [];
    return COLUMNS.exact(label) !== undefined;
  });
  return whole ? parts.map((text) => Object.assign({}, piece, { text })) : [piece];
}

const BEFORE_LABEL =
  /\s*[|•·;]\s*(?=[^:|;]{2,40}:\s)|,\s+(?=\p{Lu}[^:|;,]{1,40}:\s)|\s+[–—]\s+(?=[^:|;–—]{2,40}:\s)/u;

/** Whether a line is an entry of a list: of any, of one below a category or a provider, of items. */
export type Listed = "no" | "any" | "items";

/** Reads a line: a labelled value, the start of an item, or plain words. */
export function meaningOf(source: Piece, context: Context, listed: Listed = "no"): Meaning {
  const piece = {
    ...source,
    text: withoutWordy(source.text),
    codes: source.codes.map(withoutWordy),
  };
  const language = piece.language ?? context.language;
  const among =
    listed === "any" && (context.category !== undefined || context.provider !== undefined);
  const item =
    opening(piece, language) ??
    (listed === "items" ? listedItem(piece, language) : undefined) ??
    (among ? plainOpening(piece, language) : undefined) ??
    (context.category === undefined ? undefined : stressedOpening(piece, language));
  return (listed === "items" ? item : undefined) ?? labelled(piece) ?? item ?? { is: "words" };
}

/** The word a line starts with, before a colon, a dash, a bracket or its end. */
export function openerOf(
  piece: Piece,
): { word: string; rest: string; marked: boolean } | undefined {
  const text = withoutWordy(piece.text);
  const code = piece.codes.map(withoutWordy).find((one) => text.startsWith(one) && !/\s/.test(one));
  const [, word, rest = ""] = code
    ? [undefined, code, text.slice(code.length)]
    : (/^(\S{2,100}?)(?:\s*[:：]\s+|\s+[–—-]\s+|\s+(?=\()|\s*[:：]?$)(.*)$/su.exec(text) ??
      stressedWord(piece) ??
      stressedWords(piece) ??
      severalNames(text) ??
      []);
  return word === undefined ? undefined : { word, rest: rest.trim(), marked: code !== undefined };
}

/** `**sid** or a token in the address`: what is stressed stands for itself, whatever follows. */
function stressedWord({ lead, text }: Piece): [string, string, string] | undefined {
  return lead !== undefined && text.startsWith(`${lead} `) && /^[^\s:：]+$/.test(lead)
    ? [text, lead, text.slice(lead.length)]
    : undefined;
}

/** `**user-id**, **avatar** — shown in your profile`: each of the words is stressed. */
function stressedWords({ stressed = [], text }: Piece): [string, string, string] | undefined {
  if (stressed.length < 2) return undefined;
  const [, before = "", rest = ""] =
    /^([^:：]{3,300}?)(?:\s*[:：]\s+|\s+[–—-]\s+)(.*)$/su.exec(text) ?? [];
  const words = wordsOf(before);
  return words.length > 1 && words.every((word) => stressed.includes(word))
    ? [text, before, rest]
    : undefined;
}

/** `_ga and _ga_*`: names and nothing else before the mark. */
function severalNames(text: string): [string, string, string] | undefined {
  const [, before = "", rest = ""] = BEFORE_MARK.exec(text) ?? [];
  return isNames(before) ? [text, before, rest] : undefined;
}

/** What stands before a colon or a dash, or all of a text without one. */
const BEFORE_MARK = /^(.{2,200}?)(?:\s*[:：]\s+|\s+[–—-]\s+|\s*[:：]$|$)(.*)$/su;

const wordsOf = (opener: string): string[] =>
  opener.split(/\s*[,;/]\s*/).filter((word) => word !== "");

/** Whether an opener is a word that can be a name, or several. */
export const opensWithName = (opener: string): boolean =>
  wordsOf(opener).every(canBeName) || isNames(opener);

/** In a list of items whatever an entry starts with is a name. */
function listedItem(piece: Piece, language: string): Meaning | undefined {
  const opener = openerOf(piece);
  return opener && opensWithName(opener.word)
    ? itemOf(piece, language, opener.word, opener.rest)
    : undefined;
}

/** Words of a text that look like names, and what it marks as code. */
export function namesWithin({ text, codes }: Pick<Piece, "text" | "codes">): string[] {
  const words = withoutWordy(text)
    .replaceAll(ADDRESS, " ")
    .split(/[\s,;:()[\]“”„‟"«»‹›'‘’‚`]+/)
    .map((word) => word.replace(/[.!?]+$/, ""));
  const marked = codes
    .map(withoutWordy)
    .filter((code) => !/\s/.test(code))
    .map((code) => code.replace(/^\w+:(?=\w)/, ""));
  const names = [...marked, ...words.filter(looksLikeName)];
  return [...new Set(names)].filter((name) => KINDS.exact(name) === undefined);
}

/** Addresses hold words that look like names. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\b[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}\/\S*/g;

function labelled(piece: Piece): Meaning | undefined {
  const [, before = "", after = ""] = LABEL.exec(piece.text) ?? [];
  const field =
    COLUMNS.exact(before) ??
    (!/^\S*[._-]\S+$|[.!?]\s/.test(before) &&
    before.split(" ").length <= 4 &&
    !looksLikeName(before)
      ? strictField(before)
      : undefined);
  if (!field || after === "") return undefined;
  return {
    is: "field",
    field,
    cell: { pieces: [{ ...piece, text: after }], header: false, place: piece.place },
  };
}

/** A label that names a field in more than one word; a single stray word within a sentence is none. */
function strictField(text: string): Field | undefined {
  const field = fieldOf(text);
  return field === "name" || field === "ignored" ? undefined : field;
}

function opening(piece: Piece, language: string): Meaning | undefined {
  const { text, lead, codes } = piece;
  const parted = BEFORE_MARK.exec(text);
  const before = parted?.[1] ?? "";
  if (isNames(before)) return itemOf(piece, language, before, parted?.[2] ?? "");
  const start = codes.find((code) => text.startsWith(code)) ?? leadName(lead, text);
  if (start !== undefined) return itemOf(piece, language, start, text.slice(start.length));
  const bracket = /^(\S{2,200})\s+\(/.exec(text)?.[1];
  if (bracket && looksLikeName(bracket))
    return itemOf(piece, language, bracket, text.slice(bracket.length));
  if (
    STARTS_WITH.test(before) &&
    namesIn([{ ...piece, text: before }]).names.length > 0 &&
    before.length < 90
  )
    return itemOf(piece, language, before, parted?.[2] ?? "");
  return undefined;
}

/** `hubspotutk: recognises a visitor`: in a list of items also a plain word is a name. */
function plainOpening(piece: Piece, language: string): Meaning | undefined {
  const [, word = "", rest = ""] =
    /^(\S{2,100}?)(?:\s*[:：]\s+|\s+[–—-]\s+|\s+(?=\()|$)(.*)$/su.exec(piece.text) ?? [];
  const plain = /^[a-z0-9][a-z0-9._-]*$|^[A-Z][A-Z0-9._-]+$/.test(word) && canBeName(word);
  return plain && COLUMNS.exact(word) === undefined && !isLifetime(word, language)
    ? itemOf(piece, language, word, rest)
    : undefined;
}

/** Below a category also `**CookieChoice** – remembers …`: a stressed word that is no plain one. */
function stressedOpening(piece: Piece, language: string): Meaning | undefined {
  const { stressed = [], text } = piece;
  const [, word = "", rest = ""] =
    /^(\S{3,100}?)\s*(?:[:：]\s+|\s[–—-]\s+)(.*)$/su.exec(text) ?? [];
  return stressed[0] === word && canBeName(word) && standsOut(word)
    ? itemOf(piece, language, word, rest)
    : undefined;
}

/** What is stressed at the start of a line, where it is made of names. */
function leadName(lead: string | undefined, text: string): string | undefined {
  const bare = lead === undefined ? undefined : withoutWordy(lead).replace(/\s*[:：–—-]\s*$/, "");
  return bare && isNames(bare) && text.startsWith(bare) ? bare : undefined;
}

/** Whether a text is made of names that can be nothing else. */
export function isNames(text: string): boolean {
  if (STARTS_WITH.test(text)) return false;
  const { names, leftover } = namesIn([plainPiece(text, { line: 1, column: 1 })]);
  const bare = text.replace(/\s*\([^()]*\)/g, "");
  return (
    leftover.length === 0 &&
    names.length > 0 &&
    bare.split(/[\s,;/|+]+/).some(isName) &&
    bare.split(/[\s,;/|+]+/).every((word) => isName(word) || isSilent(word)) &&
    names.every(({ name }) => isName(name) || name.includes("*"))
  );
}

/** Words among names that say nothing: "cookie", "and". */
const isSilent = (word: string): boolean =>
  word === "" ||
  word.includes("*") ||
  /^(?:and|et|und|y|e|en|i|or|ou|oder|o|of|og|och|ja|a|și|ve|és|и|та|και|و|[-–—•·&])$/i.test(
    word,
  ) ||
  KINDS.exact(word.replace(/[.:]$/, "")) !== undefined;

/** Plain capitals are a name where the catalogue has it: `IDE`, `NID`. */
function isName(word: string): boolean {
  return looksLikeName(word) || (/^[A-Z][A-Z0-9_-]+$/.test(word) && isKnownName(word));
}

function itemOf(piece: Piece, language: string, names: string, rest: string): Meaning {
  const { place } = piece;
  const cell = (text: string, codes: readonly string[] = []): Cell => ({
    pieces: [{ ...piece, text, codes: codes.filter((code) => text.includes(code)) }],
    header: false,
    place,
  });
  const fields = new Map<Field, Cell>([["name", cell(names, piece.codes)]]);
  const { purpose, lifetime, party, provider, kind, category } = description(rest, language);
  if (purpose !== "") fields.set("purpose", cell(purpose));
  if (lifetime !== undefined) fields.set("lifetime", cell(lifetime));
  if (party !== undefined) fields.set("party", cell(party));
  if (provider !== undefined) fields.set("provider", cell(provider));
  if (kind !== undefined) fields.set("kind", cell(kind));
  if (category !== undefined) fields.set("category", cell(category));
  return { is: "item", fields };
}
