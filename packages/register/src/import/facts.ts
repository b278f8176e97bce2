import type { ItemKind } from "../kinds.ts";
import { companyAndAddress, productAndCompany } from "./company.ts";
import { areasIn, functionAndAreas } from "./areas.ts";
import type { Context } from "./context.ts";
import { said, type Fields } from "./fields.ts";
import { hostIn, isHost } from "./host.ts";
import { basisIn } from "./lexicon/legal-bases.ts";
import { categoryNamed, CATEGORIES, groundIn } from "./lexicon/categories.ts";
import { KINDS, PARTIES } from "./lexicon/kinds.ts";
import { NOTHING } from "./lexicon/phrases.ts";
import { lifetimeIn } from "./lifetime.ts";
import { cellText, type Cell, type Piece } from "./piece.ts";
import type { Statement } from "./statement.ts";

/** What a record says of all its items, while it is being read. */
export type Facts = Partial<{ -readonly [Key in keyof Statement]: Statement[Key] }> & {
  unsure: string[];
};

/** What a record says of all its items. */
export function sharedFacts(
  fields: Fields,
  context: Context,
): Facts & { kind?: ItemKind; pixel?: true } {
  const facts: Facts & { kind?: ItemKind; pixel?: true } = { unsure: [] };
  if (context.category !== undefined) facts.category = context.category;
  if (context.provider !== undefined) facts.provider = withoutAddress(context.provider, facts);
  if (context.service !== undefined)
    facts.service = { text: context.service, language: context.language };
  if (context.party !== undefined) facts.party = context.party;
  if (context.kind !== undefined) facts.kind = context.kind;
  readType(fields.get("type"), context, facts);
  readCategory(fields.get("category"), facts);
  readParty(fields.get("party"), facts);
  readKind(fields.get("kind"), facts);
  const beside = facts.kind ?? kindBeside(fields);
  if (beside !== undefined) facts.kind = beside;
  readBasis(fields.get("basis"), facts);
  readProvider(fields.get("provider"), context, facts);
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
  const kind = kindNamed(text) ?? kindWithin(text);
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

/** The storage a text is the name of; "web" is what the IAB's disclosures call local storage. */
function kindNamed(text: string): ItemKind | "pixel" | undefined {
  return /^web$/i.test(text) ? "localStorage" : KINDS.exact(text);
}

/** The storage named beside a lifetime, "persistent (local storage)", or before a purpose: "Local storage. Keeps …". */
function kindBeside(fields: Fields): ItemKind | undefined {
  const lifetime = cellText(fields.get("lifetime"));
  const openings = (fields.get("purpose")?.pieces ?? []).map(
    ({ text }) => /^([^.,;]{3,60})[.,;]\s/.exec(text)?.[1] ?? "",
  );
  const first = openings.map(kindOpening).find((kind) => kind !== undefined);
  const kind = first ?? (lifetime.length <= 60 ? kindWithin(lifetime) : undefined);
  return kind === "cookie" || kind === "pixel" ? undefined : kind;
}

/** The storage that the first words of a text name: "Local storage of the browser". */
function kindOpening(text: string): ItemKind | "pixel" | undefined {
  const words = text.split(" ");
  return [4, 3, 2, 1]
    .map((count) => KINDS.exact(words.slice(0, count).join(" ")))
    .find((kind) => kind !== undefined);
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

/** Why processing is lawful; "strictly necessary" in its place says the category. */
function readBasis(cell: Cell | undefined, facts: Facts): void {
  const text = cellText(cell);
  if (text === "" || NOTHING.test(text)) return;
  const basis = basisIn(text);
  const category = basis === undefined ? categoryNamed(text) : undefined;
  if (basis !== undefined) facts.legalBasis = basis;
  else if (category !== undefined) facts.category ??= category;
  else facts.unsure.push(`legal basis: “${text}”`);
}

function readParty(cell: Cell | undefined, facts: Facts): void {
  const text = cellText(cell);
  if (text === "" || NOTHING.test(text)) return;
  const party = PARTIES.within(text);
  if (party) facts.party = party;
  else if (isHost(text)) readDomain(cell, facts);
  else facts.provider ??= text;
}

function readKind(
  cell: Cell | undefined,
  facts: { kind?: ItemKind; pixel?: true; unsure: string[] },
): void {
  const text = cellText(cell);
  if (text === "" || NOTHING.test(text)) return;
  const kind = kindNamed(text) ?? KINDS.within(text);
  if (kind === "pixel") facts.pixel = true;
  else if (kind) facts.kind = kind;
  else facts.unsure.push(`kind: “${text}”`);
}

/** "Google", "Third party (Google)", "google.com", "This site": whoever is meant. */
function readProvider(cell: Cell | undefined, context: Context, facts: Facts): void {
  const link = (cell?.pieces ?? [])
    .flatMap(({ links }) => links)
    .find(({ href }) => /^https?:\/\//.test(href));
  if (link) facts.providerPolicy = link.href;
  const text = providerLine(cell, facts);
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
  const after = behind ? PARTIES.first(behind[2] ?? "") : undefined;
  if (after) facts.party = after;
  if (after && !PARTIES.exact(behind?.[2] ?? "")) facts.unsure.push(`provider: “${text}”`);
  const whose = productAndCompany(after && behind?.[1] ? behind[1] : name);
  if (whose.product !== undefined) facts.service = said(whose.product, cell?.pieces ?? [], context);
  facts.provider = withoutHost(withoutAddress(whose.name, facts), facts);
  if (isHost(facts.provider)) {
    const host = hostIn(facts.provider);
    if (host) [facts.provider, facts.domain] = [host, host];
  }
}

/** Several hosts below each other set the same item: the first stands for them, the others are noted. */
function providerLine(cell: Cell | undefined, facts: Facts): string {
  const lines = (cell?.pieces ?? []).map(({ text }) => text);
  const hosts = lines.length > 1 && lines.every(isHost);
  if (!hosts) return cellText(cell);
  facts.unsure.push(`also set by ${lines.slice(1, 20).join(", ")}`);
  return lines[0] ?? "";
}

/** "Example (example.com)": the host is a remark, since whose it is does not say where the item is. */
function withoutHost(text: string, facts: Facts): string {
  const [, name, host] = /^([^()]{2,60}?)\s*\(([^()\s]{4,80})\)$/.exec(text) ?? [];
  if (name === undefined || host === undefined || !isHost(host) || isHost(name)) return text;
  facts.unsure.push(`provider: “${text}”`);
  return name;
}

function withoutAddress(text: string, facts: Facts): string {
  const { name, address } = companyAndAddress(text);
  if (address !== undefined) facts.providerAddress = address;
  return name;
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
