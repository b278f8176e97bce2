import { rowsOf, unaccounted, type Part } from "../account.ts";
import { companyAndAddress, isCompany, productAndCompany } from "../company.ts";
import { headingMeaning, type Context, type Heading } from "../context.ts";
import { CALLED_NAME, type Field } from "../lexicon/columns.ts";
import { isNames, labelledParts, meaningOf } from "../lines.ts";
import { canBeName, looksLikeName, namesIn } from "../names.ts";
import { cellText, type Cell, type Grid, type Piece } from "../piece.ts";
import { isListing, itemsInProse } from "../prose.ts";
import { readRecord } from "../record.ts";
import { merged } from "../fields.ts";
import { puzzle, type NotUnderstood, type Place } from "../result.ts";
import type { Statement } from "../statement.ts";
import { isVertical, readTable } from "../table.ts";
import {
  asCell,
  belongs,
  loneLabel,
  single,
  withoutLooseFunction,
  type At,
  type Label,
  type Record,
} from "./gathered.ts";
import {
  bareFacts,
  headsOthers,
  isCategoryLine,
  isDated,
  meaningOfWords,
  MOST_NAME,
} from "./heads.ts";
import { itemLists } from "./listing.ts";
import { pairsOf } from "./pairs.ts";
import type { Block } from "./page.ts";

type Line = Extract<Block, { kind: "line" }>;

/** Longest paragraph that is what an item is for, in characters. */
const MOST_PURPOSE = 1000;
const NOWHERE: At = { depth: 0, role: "text", entry: 0 };
const FIRST: Place = { line: 1, column: 1 };

/** Headings that are open at a place: those of the page by level, those of lists by depth. */
interface Open {
  readonly level: number;
  readonly from: Piece | undefined;
  readonly meaning: Heading;
  /** The entry of a list it opens, whose other lines it is about, too. */
  readonly entry?: number;
}

const LIST_LEVEL = 10;

/** Reads the blocks of a page in order. */
export function readBlocks(
  blocks: readonly Block[],
  outer: Context,
): { statements: Statement[]; notUnderstood: NotUnderstood[] } {
  const reader = new Reader(outer, itemLists(blocks, outer.language));
  for (const block of blocks) reader.read(block);
  reader.finish();
  const read = { statements: reader.statements, notUnderstood: reader.notUnderstood };
  const lost = unaccounted(blocks.flatMap(partsOf), read);
  return { ...read, notUnderstood: [...read.notUnderstood, ...lost].toSorted(byPlace) };
}

/** Other tables than those of labels and values have been accounted for where they were read. */
function partsOf(block: Block): Part[] {
  if (block.kind === "table") return isVertical(block.grid) ? rowsOf(block.grid) : [];
  return [{ place: block.piece.place, pieces: [block.piece], row: false }];
}

function byPlace(a: NotUnderstood, b: NotUnderstood): number {
  return a.line - b.line || a.column - b.column;
}

/** A heading that is code and nothing else is a name, even where it holds a word like "ads". */
const isMarked = ({ text, codes }: Piece): boolean => codes.some((code) => code.trim() === text);

class Reader {
  readonly statements: Statement[] = [];
  readonly notUnderstood: NotUnderstood[] = [];
  readonly #outer: Context;
  readonly #mentioned: Statement[] = [];
  #open: readonly Open[] = [];
  #record: Record | undefined;
  /** A word that is a name if facts follow it, as a heading or alone on its line. */
  #candidate: Piece | undefined;
  /** A label alone on its line, about what the next line says. */
  #label: Label | undefined;
  /** An item of a table of its own that says no purpose. */
  #bare: Statement | undefined;
  readonly #itemLists: ReadonlySet<number>;

  constructor(outer: Context, lists: ReadonlySet<number>) {
    this.#outer = outer;
    this.#itemLists = lists;
  }

  read(block: Block): void {
    if (this.#value(block) || this.#purpose(block)) return;
    if (block.kind === "table") this.#table(block.grid);
    else {
      const field = loneLabel(block.piece);
      const parts = block.kind === "line" ? labelledParts(block.piece) : [];
      if (field) this.#label = { field, block };
      else if (parts.length > 1) for (const piece of parts) this.#plain({ ...block, piece });
      else this.#plain(block);
    }
  }

  /** Takes the paragraph below a table of one item that does not say what it is for. */
  #purpose(block: Block): boolean {
    const bare = this.#bare;
    this.#bare = undefined;
    if (!bare || block.kind !== "line" || block.depth > 0 || loneLabel(block.piece)) return false;
    const { text } = block.piece;
    if (namesIn([block.piece]).leftover.length === 0 || text.length > MOST_PURPOSE) return false;
    const { language } = block.piece;
    const purpose = { text, language: language ?? this.#outer.language };
    this.statements.splice(this.statements.lastIndexOf(bare), 1, { ...bare, purpose });
    return true;
  }

  #plain(block: Exclude<Block, { kind: "table" }>): void {
    if (block.kind === "heading") this.#heading(block.piece, block.level);
    else this.#line(block);
  }

  /** Takes a line as the value of the label before it; gives the label back to the page where it is none. */
  #value(block: Block): boolean {
    const label = this.#label;
    if (!label) return false;
    this.#label = undefined;
    const term = block.kind !== "line" || block.role === "term";
    if (label.used && (term || block.role !== "definition")) return false;
    if (block.kind === "line" && this.#fits(label.field, block)) {
      const above = label.block;
      if (above.kind === "heading" && !this.#record)
        this.#open = this.#open.filter(({ level }) => level < above.level);
      const { piece, depth, role, entry } = block;
      this.#field(label.field, asCell(piece), { depth, role, entry }, piece);
      if (label.block.kind === "line" && label.block.role === "term") this.#terms(label, block);
      return true;
    }
    if (CALLED_NAME.test(label.block.piece.text) && this.#nameless(block)) return true;
    // A label with nothing below it, before the next one, says nothing.
    if (block.kind !== "table" && loneLabel(block.piece) && this.#record) return false;
    this.#plain(label.block);
    return false;
  }

  /** Lists what stands below a label of names and is none: "Name" above "Google Fonts API". */
  #nameless(block: Block): boolean {
    if (block.kind !== "line" || loneLabel(block.piece)) return false;
    const { text, place } = block.piece;
    if (text.length > MOST_NAME || /[.!?:]$/.test(text)) return false;
    this.close();
    this.#candidate = undefined;
    this.notUnderstood.push(puzzle(place, text, "no name of an item could be read here"));
    return true;
  }

  /** A term of a list of definitions is about all definitions below it. */
  #terms(label: Label, { role }: Line): void {
    if (role === "definition") this.#label = { ...label, used: true };
  }

  #fits(field: Field, { piece, role, entry }: Line): boolean {
    if (field === "name") {
      return piece.text.length <= 300 && (isNames(piece.text) || canBeName(piece.text));
    }
    if (loneLabel(piece)) return false;
    if (role === "definition") return true;
    const about = this.#record !== undefined || this.#candidate !== undefined;
    const named = field === "provider" || field === "category";
    return about || (named && piece.text.length <= 100 && entry === 0);
  }

  /** Makes statements of the item being gathered. */
  close(): void {
    const label = this.#label;
    this.#label = undefined;
    if (label && !label.used && !this.#record) this.#plain(label.block);
    const record = this.#record;
    this.#record = undefined;
    if (!record) return;
    const { statements, notUnderstood } = readRecord(
      withoutLooseFunction(record.fields),
      record.context,
      record.place,
    );
    this.statements.push(...statements);
    this.notUnderstood.push(...notUnderstood);
  }

  #context(): Context {
    return Object.assign({}, this.#outer, ...this.#open.map(({ meaning }) => meaning)) as Context;
  }

  #heading(piece: Piece, level: number): void {
    this.close();
    this.#open = this.#open.filter((open) => open.level < level);
    const { names } = namesIn([piece]);
    const meaning = headingMeaning(piece.text);
    if (
      names.length > 0 &&
      (Object.keys(meaning).length === 0 || isMarked(piece)) &&
      names.every(({ name }) => looksLikeName(name))
    )
      this.#start(new Map([["name", asCell(piece)]]), piece, NOWHERE);
    else {
      this.#open = [...this.#open, { level, meaning, from: piece }];
    }
    this.#candidate = single(piece);
  }

  #table(grid: Grid): void {
    if (isVertical(grid)) this.#pairs(grid);
    else {
      this.close();
      const { statements, notUnderstood } = readTable(grid, this.#context());
      const [only, ...others] = statements;
      this.#bare = only?.item && others.length === 0 && !only.purpose ? only : undefined;
      this.statements.push(...statements);
      this.notUnderstood.push(...notUnderstood);
      // A caption is about its own table alone.
      this.#open = this.#open.filter(({ level }) => level !== 8);
    }
    this.#candidate = undefined;
  }

  /** A table of labels and values, about the name above it where it has none itself. */
  #pairs(grid: Grid): void {
    for (const fields of pairsOf(grid)) {
      const own = fields.has("name");
      if (own) this.close();
      else if (!this.#record && this.#candidate) this.#startCandidate(NOWHERE);
      if (own) this.#start(new Map(fields), { place: grid[0]?.[0]?.place ?? FIRST }, NOWHERE);
      else for (const [field, cell] of fields) this.#field(field, cell, NOWHERE);
      this.close();
    }
  }

  #line({ piece, depth, role, list, entry }: Line): void {
    const at: At = { depth, role, entry };
    const record = this.#record;
    const left = record && depth > 0 && depth <= record.depth && entry !== record.entry;
    if (left && role !== "definition") this.close();
    if (depth > 0 || !this.#record) this.#leaveLists(at);
    if (this.#listing(piece, depth)) return;
    const listed =
      this.#itemLists.has(list) && role !== "definition"
        ? "items"
        : role === "entry" || role === "term"
          ? "any"
          : "no";
    const inner = record !== undefined && this.#record === record && entry === record.entry;
    const meaning = meaningOf(piece, this.#context(), inner && entry > 0 ? "no" : listed);
    if (meaning.is === "field") this.#field(meaning.field, meaning.cell, at, piece);
    else if (meaning.is === "item") {
      this.close();
      this.#start(new Map(meaning.fields), piece, at);
    } else this.#words(piece, at);
  }

  /** A paragraph that does nothing but list items is one wherever it stands. */
  #listing(piece: Piece, depth: number): boolean {
    this.#lead(piece, depth);
    const context = this.#context();
    const items = itemsInProse(piece, context);
    if (!items || !isListing(items)) return false;
    this.close();
    this.#candidate = undefined;
    for (const fields of items)
      this.statements.push(...readRecord(fields, context, piece.place).statements);
    return true;
  }

  /** Whether a paragraph below an item speaks of others: then it is none of its purpose. */
  #namesOthers(piece: Piece, { depth }: At): boolean {
    const record = this.#record;
    if (!record || depth > 0 || record.depth > 0) return false;
    const own = new Set(
      namesIn(record.fields.get("name")?.pieces ?? []).names.map(({ name }) => name),
    );
    return (itemsInProse(piece, this.#context()) ?? []).some(
      (fields) => !own.has(cellText(fields.get("name"))),
    );
  }

  /** What sentences say of items that nothing else on the page is about. */
  #prose(piece: Piece): void {
    const context = this.#context();
    if (isDated(piece.text)) return;
    for (const fields of itemsInProse(piece, context) ?? [])
      this.#mentioned.push(...readRecord(fields, context, piece.place).statements);
  }

  /** Adds what only sentences say; what tables and lists say counts more. */
  finish(): void {
    this.close();
    // "the cookies `_ga*` are deleted" speaks of the `_ga` and `_ga_*` of the table.
    const key = ({ item }: Statement): string =>
      `${item?.kind} ${item?.name.replace(/[_.-]?\*$/, "")}`;
    const known = new Set(this.statements.map(key));
    for (const statement of this.#mentioned)
      if (!known.has(key(statement))) {
        known.add(key(statement));
        this.statements.push(statement);
      }
  }

  #leaveLists({ depth, role, entry }: At): void {
    const level = LIST_LEVEL + depth * 2 + (role === "definition" ? 1 : 0);
    this.#open = this.#open.filter(
      (open) =>
        open.level < (depth === 0 ? LIST_LEVEL : level) || (entry > 0 && open.entry === entry),
    );
  }

  #field(field: Field, cell: Cell, at: At, piece?: Piece): void {
    if (field === "name") {
      const { names } = namesIn(cell.pieces);
      this.close();
      if (names.length > 0) this.#start(new Map([["name", cell]]), cell, at);
      else if (piece) this.#words(piece, at);
      else
        this.notUnderstood.push(
          puzzle(cell.place, cellText(cell), "no name of an item could be read here"),
        );
      return;
    }
    if (!this.#record && this.#candidate && field !== "ignored" && field !== "basis")
      this.#startCandidate(at);
    if (this.#record) this.#record.fields.set(field, merged(this.#record.fields.get(field), cell));
    else this.#aside(field, cell, at.depth, piece);
  }

  /** A lone word with facts below it was a name, and no heading. */
  #startCandidate(at: At): void {
    const piece = this.#candidate;
    if (!piece) return;
    this.#open = this.#open.filter(({ from }) => from?.place !== piece.place);
    this.#start(new Map([["name", asCell(piece)]]), piece, at);
  }

  /** A labelled value before any item: it is about those that follow. */
  #aside(field: Field, cell: Cell, depth: number, piece: Piece | undefined): void {
    if (field === "provider" || field === "category" || field === "service") {
      const text = cellText(cell);
      const meaning = field === "category" ? headingMeaning(text) : this.#named(text);
      const inner = Math.max(0, ...this.#open.map(({ level }) => level)) + 0.5;
      const level = depth > 0 ? LIST_LEVEL + depth * 2 : inner;
      this.#open = [...this.#open, { level, meaning, from: piece }];
    }
    if (piece && field === "lifetime")
      this.notUnderstood.push(puzzle(piece.place, piece.text, "a lifetime, but of what?"));
  }

  /** Who a label above items names; a product that a heading names is the service then. */
  #named(text: string): Heading {
    const { name, address } = companyAndAddress(text);
    if (name.length > MOST_NAME) return {};
    const { provider: above } = this.#context();
    const product = above !== undefined && isCompany(name) && !isCompany(above) && above !== name;
    return {
      provider: address === undefined ? name : text,
      ...(product && { service: above }),
    };
  }

  /** Takes what stands without a label below an item, be it after its purpose. */
  #bareFacts(record: Record, piece: Piece, at: At): boolean {
    const below = belongs(record, at) || (record.depth === 0 && at.depth === 0);
    const facts = below ? bareFacts(piece, this.#outer.language) : undefined;
    if (!facts || facts.some(([field]) => record.fields.has(field))) return false;
    for (const [field, text] of facts) record.fields.set(field, asCell({ ...piece, text }));
    return true;
  }

  #words(piece: Piece, at: At): void {
    const { depth } = at;
    const record = this.#record;
    if (record && this.#bareFacts(record, piece, at)) return;
    if (record && belongs(record, at) && !headsOthers(piece) && !this.#namesOthers(piece, at)) {
      record.fields.set("purpose", merged(record.fields.get("purpose"), asCell(piece)));
      return;
    }
    this.close();
    this.#prose(piece);
    // Cookie lists often head their tables with a plain "Necessary (2)".
    const text = piece.text.replace(/\s*\(\d+\)$/, "");
    const headed =
      (piece.lead === piece.text && text.length <= 80) ||
      isCategoryLine(text) ||
      productAndCompany(text).product !== undefined;
    const meaning = meaningOfWords(text, piece);
    const opened = this.#open.some(({ entry }) => entry === at.entry && at.entry > 0);
    if ((depth > 0 || headed) && !(opened && Object.keys(meaning).length === 0)) {
      const level = depth > 0 ? LIST_LEVEL + depth * 2 : 7;
      this.#open = [
        ...this.#open.filter((open) => open.level < level),
        { level, meaning, from: piece, entry: at.entry },
      ];
    }
    this.#candidate = single(piece);
  }

  /** "**Analytics cookies:** they count visits" heads what follows like a heading. */
  #lead({ lead, text }: Piece, depth: number): void {
    if (lead === undefined || lead === text || depth > 0 || !text.startsWith(lead)) return;
    const bare = lead.replace(/\s*[:：–—-]\s*$/, "");
    const meaning = isNames(bare) ? {} : headingMeaning(bare);
    if (meaning.category === undefined) return;
    this.#open = [
      ...this.#open.filter((open) => open.level < 7),
      { level: 7, meaning, from: undefined },
    ];
  }

  #start(fields: Map<Field, Cell>, { place }: { place: Place }, at: At): void {
    this.close();
    this.#candidate = undefined;
    this.#record = { fields, place, context: this.#context(), ...at };
  }
}
