import type { ItemKind } from "../kinds.ts";
import { areasIn, functionAndAreas } from "./areas.ts";
import type { Context } from "./context.ts";
import { categoryNamed, CATEGORIES, groundIn } from "./lexicon/categories.ts";
import type { Field } from "./lexicon/columns.ts";
import { KINDS, PARTIES } from "./lexicon/kinds.ts";
import { NOTHING } from "./lexicon/phrases.ts";
import { saidInLocales } from "./lexicon/locales.ts";
import { lifetimeIn } from "./lifetime.ts";
import { namesIn, type FoundName } from "./names.ts";
import { cellText, type Cell, type Piece } from "./piece.ts";
import { puzzle, type NotUnderstood, type Place } from "./result.ts";
import type { Said, Statement } from "./statement.ts";
import { fold } from "./words.ts";

/** The cells of one row or record, by what they are about. */
export type Fields = ReadonlyMap<Field, Cell>;

/** What a record gives: statements, and what of it was not understood. */
export interface Read {
  readonly statements: readonly Statement[];
  readonly notUnderstood: readonly NotUnderstood[];
}

type Facts = Partial<{ -readonly [Key in keyof Statement]: Statement[Key] }> & { unsure: string[] };

/** A host name, with the dot some write before it. */
const HOST = /(?<![\w@.-])\.?((?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+[a-z]{2,24})(?![\w-])/i;
const WHOLE_HOST = new RegExp(`^(?:https?://)?${HOST.source}/?$`, "i");

const LOADS_FROM = saidInLocales(({ policy }) => policy.table.loadsFrom).map(fold);
const NOTHING_STORED = new Set(saidInLocales(({ policy }) => policy.table.nothingStored).map(fold));

/** Reads one record: a statement for each item it names. */
export function readRecord(fields: Fields, context: Context, place: Place): Read {
  const names = fields.get("name");
  const hosts = names ? hostsOf(names) : undefined;
  const shared = sharedFacts(fields, context);
  if (hosts) return { statements: [{ ...shared, place, hosts }], notUnderstood: [] };
  const found = namesIn(names?.pieces ?? []);
  const notes = noteFacts(found.notes, context);
  const puzzles = found.leftover.map((text) =>
    puzzle(names?.place ?? place, text, "no name of an item could be read here"),
  );
  if (notes.pixel || shared.pixel)
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
    const unsure = [...facts.unsure, ...notes.unsure, ...own.unsure];
    return {
      ...facts,
      ...notes.facts,
      ...own.facts,
      place: names?.place ?? place,
      item: { kind: name.kind ?? notes.kind ?? kind ?? "cookie", name: wild(name.name, fields) },
      ...(unsure.length > 0 && { unsure }),
    };
  };
  return { statements: found.names.map(statementOf), notUnderstood: puzzles };
}

/** The words of a record, for messages. */
export function rowText(fields: Fields): string {
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

/** What a record says of all its items. */
function sharedFacts(fields: Fields, context: Context): Facts & { kind?: ItemKind; pixel?: true } {
  const facts: Facts & { kind?: ItemKind; pixel?: true } = { unsure: [] };
  if (context.category !== undefined) facts.category = context.category;
  if (context.provider !== undefined) facts.provider = context.provider;
  if (context.party !== undefined) facts.party = context.party;
  readType(fields.get("type"), context, facts);
  readCategory(fields.get("category"), facts);
  readParty(fields.get("party"), facts);
  readKind(fields.get("kind"), facts);
  readProvider(fields.get("provider"), facts);
  readFunction(fields.get("function") ?? fields.get("service"), context, facts);
  readDomain(fields.get("domain"), facts);
  readRest(fields, context, facts);
  return facts;
}

function readType(
  cell: Cell | undefined,
  { language }: Context,
  facts: Facts & { kind?: ItemKind; pixel?: true },
): void {
  const text = cellText(cell);
  if (text === "" || NOTHING.test(text)) return;
  const kind = KINDS.exact(text) ?? kindWithin(text);
  if (kind === "pixel") facts.pixel = true;
  else if (kind) facts.kind = kind;
  const category = categoryNamed(text) ?? CATEGORIES.within(text.slice(0, 60));
  if (category) facts.category = category;
  const party = PARTIES.within(text);
  if (party) facts.party = party;
  const lifetime = lifetimeIn(text, language);
  if (lifetime?.lifetime !== undefined) facts.lifetime = lifetime.lifetime;
  const rest = /[:(–—]\s*([^:()–—]+)\)?[.\s]*$/
    .exec(text.slice(0, 200))?.[1]
    ?.split(/\.(?:\s|$)/)[0]
    ?.trim();
  if (party === "third" && rest && !PARTIES.exact(rest) && !CATEGORIES.exact(rest))
    facts.provider = rest;
  if (!kind && !category && !party && !lifetime) facts.unsure.push(`type: “${text}”`);
}

/** A kind other than a cookie that a longer text names. */
function kindWithin(text: string): ItemKind | "pixel" | undefined {
  const kind = KINDS.within(text);
  return kind === "cookie" ? undefined : kind;
}

function readCategory(cell: Cell | undefined, facts: Facts): void {
  const text = cellText(cell);
  if (text === "" || NOTHING.test(text)) return;
  const category = categoryNamed(text) ?? CATEGORIES.within(text);
  if (category) facts.category = category;
  else facts.unsure.push(`category: “${text}”`);
  const ground = groundIn(text);
  if (ground) facts.exempt = ground;
}

function readParty(cell: Cell | undefined, facts: Facts): void {
  const text = cellText(cell);
  if (text === "" || NOTHING.test(text)) return;
  const party = PARTIES.within(text);
  if (party) facts.party = party;
  else if (WHOLE_HOST.test(text)) readDomain(cell, facts);
  else facts.provider ??= text;
}

function readKind(
  cell: Cell | undefined,
  facts: { kind?: ItemKind; pixel?: true; unsure: string[] },
): void {
  const text = cellText(cell);
  if (text === "" || NOTHING.test(text)) return;
  const kind = KINDS.exact(text) ?? KINDS.within(text);
  if (kind === "pixel") facts.pixel = true;
  else if (kind) facts.kind = kind;
  else facts.unsure.push(`kind: “${text}”`);
}

/** "Google", "Third party (Google)", "google.com", "This site": whoever is meant. */
function readProvider(cell: Cell | undefined, facts: Facts): void {
  const link = (cell?.pieces ?? [])
    .flatMap(({ links }) => links)
    .find(({ href }) => /^https?:\/\//.test(href));
  if (link) facts.providerPolicy = link.href;
  const text = cellText(cell);
  if (text === "" || NOTHING.test(text)) return;
  const party = PARTIES.exact(text);
  if (party) {
    facts.party = party;
    return;
  }
  const split = /^([^:(–—]{3,30}?)\s*[:(–—]\s*([^()]+)\)?\s*$/.exec(text);
  const before = split ? PARTIES.exact(split[1] ?? "") : undefined;
  if (before && split?.[2]) facts.party = before;
  const name = before && split?.[2] ? split[2].trim() : text;
  const behind = /^(.*?)\s*\(([^()]*)\)$/.exec(name);
  const after = behind ? PARTIES.exact(behind[2] ?? "") : undefined;
  if (after) facts.party = after;
  facts.provider = after && behind?.[1] ? behind[1] : name;
  if (WHOLE_HOST.test(facts.provider)) {
    const host = hostIn(facts.provider);
    if (host) [facts.provider, facts.domain] = [host, host];
  }
}

function readFunction(cell: Cell | undefined, context: Context, facts: Facts): void {
  if (!cell) return;
  const pieces = cell.pieces.filter((piece) => !(piece.small && readConsent(piece, facts)));
  const text = pieces.map((piece) => piece.text).join(" ");
  if (text === "" || NOTHING.test(text)) return;
  const { name, areas } = functionAndAreas(text, context.areas);
  facts.service = said(name, pieces, context);
  if (areas) facts.areas = areas;
}

/** The side remark of this product's own policies: the category, and what consent is owed. */
function readConsent({ text }: Piece, facts: Facts): boolean {
  const [before = "", ...after] = text.split(/\s*[:：]\s*/);
  const category = categoryNamed(before);
  if (!category) return false;
  facts.category = category;
  const ground = groundIn(after.join(": "));
  if (ground) facts.exempt = ground;
  return true;
}

function readDomain(cell: Cell | undefined, facts: Facts): void {
  const text = cellText(cell);
  if (text === "" || NOTHING.test(text)) return;
  const host = hostIn(text);
  const party = PARTIES.within(text);
  if (party) facts.party = party;
  if (host) facts.domain = host;
  else if (!party) facts.unsure.push(`domain: “${text}”`);
}

function readRest(fields: Fields, context: Context, facts: Facts): void {
  const other = cellText(fields.get("other"));
  if (other !== "" && !NOTHING.test(other)) facts.unsure.push(`also said: “${other}”`);
  const areas = fields.get("areas");
  const where = areasIn(cellText(areas), context.areas);
  if (where) facts.areas = where;
  else if (areas && cellText(areas) !== "" && !NOTHING.test(cellText(areas)))
    facts.unsure.push(`where: “${cellText(areas)}”`);
  const policy = fields.get("policy");
  const href =
    policy?.pieces.flatMap(({ links }) => links)[0]?.href ??
    /https?:\/\/\S+/.exec(cellText(policy))?.[0];
  if (href && /^https?:\/\/\S+$/.test(href)) facts.providerPolicy = href;
  else if (policy && !NOTHING.test(cellText(policy)))
    facts.unsure.push(`further: “${cellText(policy)}”`);
  const path = cellText(fields.get("path"));
  if (/^\/\S*$/.test(path)) facts.path = path;
  const ground = groundIn(cellText(fields.get("exempt")));
  if (ground) facts.exempt = ground;
}

/** What stands in brackets beside a name: whose it is, what it is, where it is from. */
function noteFacts(notes: readonly string[], { language }: Context) {
  const facts: Partial<Pick<Facts, "party" | "domain" | "lifetime">> = {};
  const unsure: string[] = [];
  let kind: ItemKind | undefined;
  let pixel = false;
  for (const note of notes.flatMap((text) => text.split(/\s*[,،;]\s*/))) {
    const party = PARTIES.exact(note);
    const found = KINDS.exact(note);
    const host = WHOLE_HOST.test(note) ? hostIn(note) : undefined;
    const lifetime = lifetimeIn(note, language)?.lifetime;
    if (party) facts.party = party;
    else if (found === "pixel") pixel = true;
    else if (found) kind = found;
    else if (host) facts.domain = host;
    else if (lifetime) facts.lifetime = lifetime;
    else if (!KINDS.within(note) && note.length > 1) unsure.push(`beside the name: “${note}”`);
  }
  return { facts, unsure, pixel, ...(kind && { kind }) };
}

/** What a record says of one of its names: lines that run beside the names belong to them. */
function ownFacts(fields: Fields, context: Context, names: readonly FoundName[], at: number) {
  const unsure: string[] = [];
  const duration = part(fields.get("lifetime"), names, at);
  const facts: Partial<Statement> = { ...purposeOf(fields, context, names, at) };
  const text = cellText(duration);
  if (duration && text !== "" && !NOTHING.test(text)) {
    const lifetime = lifetimeIn(text, context.language);
    if (!lifetime) unsure.push(`lifetime not understood: “${text}”`);
    else if (!lifetime.sure) unsure.push(`lifetime: “${text}”`);
    return {
      facts: { ...facts, ...(lifetime?.lifetime !== undefined && { lifetime: lifetime.lifetime }) },
      unsure,
    };
  }
  const mentioned = expiryIn(facts.purpose?.text ?? "", context.language);
  if (mentioned === undefined) return { facts, unsure };
  unsure.push(`lifetime ${mentioned} taken from its description`);
  return { facts: { ...facts, lifetime: mentioned }, unsure };
}

/** The lifetime a description mentions in a sentence about expiry. */
function expiryIn(text: string, language: string): string | undefined {
  return text
    .slice(0, 4000)
    .split(/[.;(]\s*/)
    .filter((sentence) => EXPIRES.test(sentence))
    .map((sentence) => lifetimeIn(sentence, language)?.lifetime)
    .find((lifetime) => lifetime !== undefined);
}

const EXPIRES =
  /expir|durat|durée|dauer|retention|caduc|ablauf|läuft|scad|verloopt|conserv|bewaar|stored for|kept for|gespeichert|تنتهي|صلاحي|مدة/i;

function purposeOf(
  fields: Fields,
  context: Context,
  names: readonly FoundName[],
  at: number,
): Partial<Statement> {
  const purpose = part(fields.get("purpose"), names, at);
  const description = part(fields.get("description"), names, at);
  const category = purpose && description ? categoryNamed(cellText(purpose)) : undefined;
  const cells = [category ? undefined : purpose, description].filter((cell) => cell !== undefined);
  const pieces = cells.flatMap((cell) => cell.pieces);
  const text = cells
    .map(cellText)
    .filter((words) => words !== "" && !NOTHING.test(words))
    .join(" – ");
  return {
    ...(category && !fields.has("category") && { category }),
    ...(text !== "" && { purpose: said(text, pieces, context) }),
  };
}

/** The part of a cell that is about one of several names. */
function part(cell: Cell | undefined, names: readonly FoundName[], at: number): Cell | undefined {
  if (!cell || names.length < 2) return cell;
  const own = names[at]?.name ?? "";
  const labelled = cell.pieces.flatMap((piece) => {
    const [label = "", ...rest] = piece.text.split(/\s*[:–—]\s+/);
    return label === own && rest.length > 0 ? [{ ...piece, text: rest.join(": ") }] : [];
  });
  if (labelled.length > 0) return { ...cell, pieces: labelled };
  const beside = cell.pieces[at];
  return beside && cell.pieces.length === names.length ? { ...cell, pieces: [beside] } : cell;
}

function said(text: string, pieces: readonly Piece[], context: Context): Said {
  return {
    text,
    language: pieces.find(({ language }) => language !== undefined)?.language ?? context.language,
  };
}

function wild(name: string, fields: Fields): string {
  const value = fold(cellText(fields.get("wildcard")));
  return /^(?:1|true|yes|oui|si|ja)$/.test(value) && !name.includes("*") ? `${name}*` : name;
}

function hostIn(text: string): string | undefined {
  return HOST.exec(text)?.[1]?.toLowerCase();
}
