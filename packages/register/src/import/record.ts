import type { ItemKind } from "../kinds.ts";
import type { Context } from "./context.ts";
import { sharedFacts, type Facts } from "./facts.ts";
import type { Fields } from "./fields.ts";
import { hostIn, isHost } from "./host.ts";
import { KINDS, PARTIES } from "./lexicon/kinds.ts";
import { isKnownStem, knownAs } from "./known-names.ts";
import { saidInLocales } from "./lexicon/locales.ts";
import { isLifetime, isOnlyLifetime, lifetimeIn } from "./lifetime.ts";
import { namesIn, type FoundName, type FoundNames } from "./names.ts";
import { ownFacts } from "./own.ts";
import { cellText, type Cell } from "./piece.ts";
import { puzzle, type NotUnderstood, type Place } from "./result.ts";
import type { Statement } from "./statement.ts";
import { fold } from "./words.ts";

/** What a record gives: statements, and what of it was not understood. */
export interface Read {
  readonly statements: readonly Statement[];
  readonly notUnderstood: readonly NotUnderstood[];
}

const LOADS_FROM = saidInLocales(({ policy }) => policy.table.loadsFrom).map(fold);
const NOTHING_STORED = new Set(saidInLocales(({ policy }) => policy.table.nothingStored).map(fold));

/** Reads one record: a statement for each item it names. */
export function readRecord(fields: Fields, context: Context, place: Place): Read {
  const names = fields.get("name");
  const hosts = names ? hostsOf(names) : undefined;
  const shared = sharedFacts(fields, context);
  if (hosts) return { statements: [{ ...shared, place, hosts }], notUnderstood: [] };
  const found = withTimes(namesIn(names?.pieces ?? []), context);
  const notes = noteFacts(found.notes, context);
  const noted = found.names.map((name, at) =>
    noteFacts(
      [...found.notes.map((note) => oneOf(note, found.names, at, context)), ...(name.notes ?? [])],
      context,
    ),
  );
  const nameless = found.names.length === 0 && found.leftover.length > 0;
  const puzzles = (nameless ? [rowText(fields)] : found.leftover).map((text) =>
    puzzle(names?.place ?? place, text, "no name of an item could be read here"),
  );
  if (noted.some(({ pixel }) => pixel) || notes.pixel || shared.pixel)
    return {
      statements: [],
      notUnderstood: [
        ...puzzles,
        puzzle(
          place,
          rowText(fields),
          "a pixel stores nothing under a name; declare the host it loads from",
        ),
      ],
    };
  const { pixel: _, kind, ...facts } = shared;
  const statementOf = (name: FoundName, at: number): Statement => {
    const own = ownFacts(fields, context, found.names, at);
    const beside = noted[at] ?? notes;
    const stem = isKnownStem(name.name) ? ["its name is read as the start of names"] : [];
    const unsure = [...facts.unsure, ...beside.unsure, ...own.unsure, ...stem];
    return {
      ...facts,
      ...beside.facts,
      ...(fields.has("provider") && facts.provider !== undefined && { provider: facts.provider }),
      ...own.facts,
      // What a description mentions counts less than what stands beside the name.
      ...(own.mentioned &&
        beside.facts.lifetime !== undefined && { lifetime: beside.facts.lifetime }),
      place: names?.place ?? place,
      item: { kind: name.kind ?? beside.kind ?? kind ?? "cookie", name: wild(name.name, fields) },
      ...(unsure.length > 0 && { unsure }),
    };
  };
  return { statements: found.names.map(statementOf), notUnderstood: puzzles };
}

/** The words of a record, for messages. */
function rowText(fields: Fields): string {
  return [...new Set(fields.values())]
    .map(cellText)
    .filter((text) => text !== "")
    .join(" | ");
}

function hostsOf(cell: Cell): string[] | undefined {
  const folded = fold(cellText(cell));
  if (NOTHING_STORED.has(folded)) return [];
  if (!LOADS_FROM.some((phrase) => folded.startsWith(phrase))) return undefined;
  return cell.pieces.flatMap(({ codes }) => codes).map((host) => host.toLowerCase());
}
/** Lifetimes among the names are notes: "a_b, 14 days", or one behind each name. */
function withTimes({ names, notes, leftover }: FoundNames, { language }: Context): FoundNames {
  const times = leftover.filter((text) => isOnlyLifetime(text, language));
  if (times.length === 0 || (names.length !== 1 && names.length !== times.length))
    return { names, notes, leftover };
  return {
    names,
    notes: [...notes, times.join(", ")],
    leftover: leftover.filter((text) => !times.includes(text)),
  };
}

/** Of as many lifetimes in brackets as there are names, "(2 years, 1 day)", the one of a name. */
function oneOf(note: string, names: readonly FoundName[], at: number, { language }: Context) {
  const parts = note.split(/\s*[,،;/]\s*/);
  const each = names.length > 1 && parts.length === names.length;
  return each && parts.every((part) => isLifetime(part, language)) ? (parts[at] ?? note) : note;
}

/** What stands in brackets beside a name: whose it is, what it is, where it is from. */
function noteFacts(notes: readonly string[], { language }: Context) {
  const facts: Partial<Pick<Facts, "party" | "domain" | "lifetime" | "provider">> = {};
  const unsure: string[] = [];
  let kind: ItemKind | undefined;
  let pixel = false;
  for (const note of notes.flatMap((text) => text.split(/\s*[,،;]\s*/))) {
    const party = PARTIES.exact(note);
    const found = KINDS.exact(note);
    const host = isHost(note) ? hostIn(note) : undefined;
    const lifetime = lifetimeIn(note, language)?.lifetime;
    if (party) facts.party = party;
    else if (found === "pixel") pixel = true;
    else if (found) kind = found;
    else if (host) facts.domain = host;
    else if (lifetime) facts.lifetime = lifetime;
    else if (knownAs(note)) facts.provider = note;
    else if (!KINDS.within(note) && note.length > 1) unsure.push(`beside the name: “${note}”`);
  }
  return { facts, unsure, pixel, ...(kind && { kind }) };
}

function wild(name: string, fields: Fields): string {
  const value = fold(cellText(fields.get("wildcard")));
  const marked = /^(?:1|true|yes|oui|si|ja)$/.test(value) && !name.includes("*");
  return marked || isKnownStem(name) ? `${name}*` : name;
}
