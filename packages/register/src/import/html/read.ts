import { rowsOf, unaccounted, type Part } from "../account.ts";
import { headingMeaning, type Context, type Heading } from "../context.ts";
import { CATEGORIES } from "../lexicon/categories.ts";
import { COLUMNS, type Field } from "../lexicon/columns.ts";
import { meaningOf } from "../lines.ts";
import { canBeName, looksLikeName, namesIn } from "../names.ts";
import { cellText, type Cell, type Grid, type Piece } from "../piece.ts";
import { itemsInProse } from "../prose.ts";
import { readRecord } from "../record.ts";
import type { Fields } from "../fields.ts";
import { puzzle, type NotUnderstood, type Place } from "../result.ts";
import type { Statement } from "../statement.ts";
import { isVertical, readTable } from "../table.ts";
import type { Block } from "./page.ts";

type Line = Extract<Block, { kind: "line" }>;

/** An item whose facts are still being gathered, line by line. */
interface Record {
  readonly fields: Map<Field, Cell>;
  readonly place: Place;
  /** Lists it stands in; lines no deeper than that are about something else. */
  readonly depth: number;
  readonly context: Context;
  readonly role: Line["role"];
}

/** Headings that are open at a place: those of the page by level, those of lists by depth. */
interface Open {
  readonly level: number;
  readonly from: Piece | undefined;
  readonly meaning: Heading;
}

const LIST_LEVEL = 10;

/** Reads the blocks of a page in order. */
export function readBlocks(
  blocks: readonly Block[],
  outer: Context,
): { statements: Statement[]; notUnderstood: NotUnderstood[] } {
  const reader = new Reader(outer);
  for (const block of blocks) reader.read(block);
  reader.close();
  const read = { statements: reader.statements, notUnderstood: reader.notUnderstood };
  const lost = unaccounted(blocks.flatMap(partsOf), read);
  return { ...read, notUnderstood: [...read.notUnderstood, ...lost].toSorted(byPlace) };
}

function partsOf(block: Block): Part[] {
  if (block.kind === "table") return rowsOf(block.grid);
  return [{ place: block.piece.place, pieces: [block.piece], row: false }];
}

function byPlace(a: NotUnderstood, b: NotUnderstood): number {
  return a.line - b.line || a.column - b.column;
}

class Reader {
  readonly statements: Statement[] = [];
  readonly notUnderstood: NotUnderstood[] = [];
  readonly #outer: Context;
  #open: readonly Open[] = [];
  #record: Record | undefined;
  /** A word that is a name if facts follow it, as a heading or alone on its line. */
  #candidate: Piece | undefined;
  /** What the next definition is about, where its term is a label. */
  #label: Field | undefined;

  constructor(outer: Context) {
    this.#outer = outer;
  }

  read(block: Block): void {
    if (block.kind === "heading") this.#heading(block.piece, block.level);
    else if (block.kind === "table") this.#table(block.grid);
    else this.#line(block);
  }

  /** Makes statements of the item being gathered. */
  close(): void {
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
      Object.keys(meaning).length === 0 &&
      names.every(({ name }) => looksLikeName(name))
    )
      this.#start(new Map([["name", asCell(piece)]]), piece, 0, "text");
    else {
      this.#open = [...this.#open, { level, meaning, from: piece }];
    }
    this.#candidate = single(piece);
  }

  #table(grid: Grid): void {
    if (isVertical(grid)) {
      for (const [label, value] of grid) this.#pair(label, value);
      this.close();
      return;
    }
    this.close();
    const { statements, notUnderstood } = readTable(grid, this.#context());
    this.statements.push(...statements);
    this.notUnderstood.push(...notUnderstood);
    // A caption is about its own table alone.
    this.#open = this.#open.filter(({ level }) => level !== 8);
  }

  /** A row of a table of labels and values. */
  #pair(label: Cell | undefined, value: Cell | undefined): void {
    const text = `${cellText(label).replace(/\s*:$/, "")}: x`;
    const piece = label?.pieces[0];
    const meaning = piece ? meaningOf({ ...piece, text, codes: [] }, this.#context()) : undefined;
    if (meaning?.is === "field" && value) this.#field(meaning.field, value, 0);
  }

  #line({ piece, depth, role }: Line): void {
    const record = this.#record;
    const label = this.#label;
    this.#label = undefined;
    if (role === "definition" && label) {
      this.#field(label, asCell(piece), depth, role, piece);
      return;
    }
    if (role === "term") this.#label = COLUMNS.exact(piece.text.replace(/\s*:$/, ""));
    if (this.#label) return;
    if (record && depth > 0 && depth <= record.depth && role !== "definition") this.close();
    if (depth > 0 || !this.#record) this.#leaveLists(depth, role);
    if (this.#prose(piece)) return;
    const meaning = meaningOf(piece, this.#context(), role === "entry" || role === "term");
    if (meaning.is === "field") this.#field(meaning.field, meaning.cell, depth, role, piece);
    else if (meaning.is === "item") {
      this.close();
      this.#start(new Map(meaning.fields), piece, depth, role);
    } else this.#words(piece, depth, role);
  }

  /** A paragraph that lists items in its sentences. */
  #prose(piece: Piece): boolean {
    const context = this.#context();
    const items = itemsInProse(piece, context.language);
    if (!items) return false;
    this.close();
    this.#candidate = undefined;
    for (const fields of items)
      this.statements.push(...readRecord(fields, context, piece.place).statements);
    return true;
  }

  #leaveLists(depth: number, role: Line["role"]): void {
    const level = LIST_LEVEL + depth * 2 + (role === "definition" ? 1 : 0);
    this.#open = this.#open.filter((open) => open.level < (depth === 0 ? LIST_LEVEL : level));
  }

  #field(
    field: Field,
    cell: Cell,
    depth: number,
    role: Line["role"] = "text",
    piece?: Piece,
  ): void {
    if (field === "name") {
      const { names } = namesIn(cell.pieces);
      this.close();
      if (names.length > 0) this.#start(new Map([["name", cell]]), cell, depth, role);
      else if (piece) this.#words(piece, depth, role);
      else
        this.notUnderstood.push(
          puzzle(cell.place, cellText(cell), "no name of an item could be read here"),
        );
      return;
    }
    if (!this.#record && this.#candidate && field !== "ignored") this.#startCandidate(depth, role);
    if (this.#record) this.#record.fields.set(field, merged(this.#record.fields.get(field), cell));
    else this.#aside(field, cell, depth, piece);
  }

  /** A lone word with facts below it was a name, and no heading. */
  #startCandidate(depth: number, role: Line["role"]): void {
    const piece = this.#candidate;
    if (!piece) return;
    this.#open = this.#open.filter(({ from }) => from?.place !== piece.place);
    this.#start(new Map([["name", asCell(piece)]]), piece, depth, role);
  }

  /** A labelled value before any item: it is about those that follow. */
  #aside(field: Field, cell: Cell, depth: number, piece: Piece | undefined): void {
    if (field === "provider" || field === "category" || field === "service") {
      const text = cellText(cell);
      const meaning =
        field === "category" ? headingMeaning(text) : text.length <= 60 ? { provider: text } : {};
      this.#open = [...this.#open, { level: LIST_LEVEL + depth * 2, meaning, from: piece }];
    }
    if (piece && field === "lifetime")
      this.notUnderstood.push(puzzle(piece.place, piece.text, "a lifetime, but of what?"));
  }

  #words(piece: Piece, depth: number, role: Line["role"]): void {
    const record = this.#record;
    if (record && belongs(record, depth, role)) {
      record.fields.set("purpose", merged(record.fields.get("purpose"), asCell(piece)));
      return;
    }
    this.close();
    // Cookie lists often head their tables with a plain "Necessary (2)".
    const text = piece.text.replace(/\s*\(\d+\)$/, "");
    const headed =
      (piece.lead === piece.text && text.length <= 80) || CATEGORIES.exact(text) !== undefined;
    if (depth > 0 || headed) {
      const level = depth > 0 ? LIST_LEVEL + depth * 2 : 7;
      this.#open = [
        ...this.#open.filter((open) => open.level < level),
        { level, meaning: headingMeaning(text), from: piece },
      ];
    }
    this.#candidate = single(piece);
  }

  #start(
    fields: Map<Field, Cell>,
    piece: { place: Place },
    depth: number,
    role: Line["role"],
  ): void {
    this.close();
    this.#candidate = undefined;
    this.#record = { fields, place: piece.place, depth, context: this.#context(), role };
  }
}

/** A line of one word that could be a name. */
function single(piece: Piece): Piece | undefined {
  const bare = piece.text.replace(/\s*:$/, "");
  return canBeName(bare) ? { ...piece, text: bare } : undefined;
}

/** Whether plain words go on about an item: deeper in its list, its definition, or the first words below it. */
function belongs(record: Record, depth: number, role: Line["role"]): boolean {
  if (record.role === "term") return role === "definition" && depth >= record.depth;
  if (depth > record.depth) return true;
  return record.depth === 0 && depth === 0 && !record.fields.has("purpose");
}

/** Beside a purpose a function is the service; alone it is the purpose. */
function withoutLooseFunction(fields: Map<Field, Cell>): Fields {
  const words = fields.get("function");
  if (!words || fields.has("purpose") || fields.has("description")) return fields;
  const others = [...fields].filter(([field]) => field !== "function");
  return new Map([...others, ["purpose", words]]);
}

function asCell(piece: Piece): Cell {
  return { pieces: [piece], header: false, place: piece.place };
}

function merged(first: Cell | undefined, second: Cell): Cell {
  return first ? { ...first, pieces: [...first.pieces, ...second.pieces] } : second;
}
