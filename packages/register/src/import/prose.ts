import type { Fields } from "./fields.ts";
import { isKnownName, knownAs } from "./known-names.ts";
import type { Field } from "./lexicon/columns.ts";
import { STARTS_WITH } from "./lexicon/phrases.ts";
import { isLifetime } from "./lifetime.ts";
import { namesWithin } from "./lines.ts";
import { canBeName, looksLikeName, namesIn } from "./names.ts";
import { plainPiece, type Cell, type Piece } from "./piece.ts";

/** A name in a sentence, as a pattern where the sentence says so, and how long it lasts. */
interface Mention {
  readonly name: string;
  readonly lifetime: string | undefined;
}

/**
 * The items a paragraph lists in its sentences: "It sets _ga (2 years) and any cookie beginning with
 * _gat_ (1 minute). They count visits." Sentences beside the list are the purpose of all.
 *
 * @returns undefined unless there are several items and each of them has a lifetime
 */
export function itemsInProse(piece: Piece, language: string): readonly Fields[] | undefined {
  if (namesWithin(piece).length === 0) return undefined;
  const sentences = piece.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const read = sentences.map((text) => ({ text, mentions: mentionsIn(text, piece, language) }));
  const all = read.flatMap(({ mentions }) => mentions ?? []);
  if (all.length < 2 || read.some(({ mentions }) => mentions === undefined)) return undefined;
  const provider = providersIn(piece.text)[0];
  const purpose = read
    .filter(({ text, mentions }) => mentions?.length === 0 && !onlyNamesProvider(text))
    .map(({ text }) => text)
    .join(" ");
  return all.map(({ name, lifetime = "" }) => {
    const said: readonly (readonly [Field, string])[] = [
      ["name", name],
      ["lifetime", lifetime],
      ["purpose", purpose],
      ["provider", provider ?? ""],
    ];
    return new Map(
      said.flatMap(([field, text]) => (text === "" ? [] : [[field, cellOf(text, piece)] as const])),
    );
  });
}

/** Marks and words between the entries of a list, outside brackets. */
const BETWEEN =
  /(?:\s*[,;:،]\s+(?:(?:and|et|und|y|e|en|i|or|ou|oder|o|of)\s+)?|\s+(?:and|et|und|y|e|en|i|or|ou|oder|o|of)\s+)(?![^()]*\))/i;

/** What a sentence lists; undefined where a name of it has no lifetime or its words say more. */
function mentionsIn(sentence: string, piece: Piece, language: string): Mention[] | undefined {
  const found: Mention[] = [];
  let shared: string | undefined;
  for (const part of sentence.replace(/[.!?]+$/, "").split(BETWEEN)) {
    const [, words = part, note = ""] = /^(.*?)\s*\(([^()]*)\)$/.exec(part) ?? [];
    const name = nameAtEnd(words, piece, found.length > 0);
    const lifetime = isLifetime(note, language) ? note : undefined;
    if (name !== undefined) found.push({ name, lifetime });
    else if (found.length > 0 && isLifetime(part, language) && part.split(" ").length <= 7)
      shared ??= part;
    else if (found.length > 0) return undefined;
  }
  const names = new Set(found.map(({ name }) => name.replace(/\*$/, "")));
  const missed = namesWithin({ text: sentence, codes: [] }).filter(
    (name) => !names.has(name.replace(/\*$/, "")),
  );
  const timed = found.map(({ name, lifetime = shared }) => ({ name, lifetime }));
  const whole = missed.length === 0 && timed.every(({ lifetime }) => lifetime !== undefined);
  return whole ? timed : undefined;
}

/** The name some words end with; behind another one also a plain word that the catalogue has. */
function nameAtEnd(words: string, piece: Piece, listed: boolean): string | undefined {
  const tokens = words.split(/[\s“”"«»]+/).filter((token) => token !== "");
  const codes = piece.codes.filter((code) => tokens.includes(code));
  if (STARTS_WITH.test(words))
    return namesIn([{ ...plainPiece(words, piece.place), codes }]).names[0]?.name;
  const last = tokens.at(-1) ?? "";
  const alone = listed && tokens.length === 1 && canBeName(last) && isKnownName(last);
  return codes.includes(last) || looksLikeName(last) || alone ? last : undefined;
}

/** The known providers a text names. */
function providersIn(text: string): string[] {
  const runs = text.match(/\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,3}/gu) ?? [];
  return runs.filter(knownAs);
}

/** "We use Google Analytics." says whose the items are, and not what for. */
function onlyNamesProvider(sentence: string): boolean {
  const [provider] = providersIn(sentence);
  return provider !== undefined && sentence.replace(provider, "").split(/\s+/).length <= 4;
}

function cellOf(text: string, { place, language }: Piece): Cell {
  const piece = { ...plainPiece(text, place), ...(language !== undefined && { language }) };
  return { pieces: [piece], header: false, place };
}
