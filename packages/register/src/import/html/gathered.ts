import type { Fields } from "../fields.ts";
import type { Context } from "../context.ts";
import { isKnownName, knownAs } from "../known-names.ts";
import { categoryNamed } from "../lexicon/categories.ts";
import { COLUMNS, type Field } from "../lexicon/columns.ts";
import { canBeName } from "../names.ts";
import type { Cell, Piece } from "../piece.ts";
import type { Place } from "../result.ts";
import type { Block } from "./page.ts";

type Line = Extract<Block, { kind: "line" }>;

/** An item whose facts are still being gathered, line by line. */
export interface Record {
  readonly fields: Map<Field, Cell>;
  readonly place: Place;
  /** Lists it stands in; lines no deeper than that are about something else. */
  readonly depth: number;
  readonly entry: number;
  readonly context: Context;
  readonly role: Line["role"];
}

/** Where a line stands: how deep in lists, in which entry, as what. */
export type At = Pick<Line, "depth" | "role" | "entry">;

/** A label alone on its line. */
export interface Label {
  readonly field: Field;
  readonly block: Exclude<Block, { kind: "table" }>;
  /** Whether it has a value already; a term may have several definitions. */
  readonly used?: boolean;
}

/** The field a line is a label of and nothing else: "Duration:" above "2 years". */
export function loneLabel({ text }: Piece): Field | undefined {
  const bare = text.replace(/\s*[:：]$/, "");
  const field = bare.length <= 60 && !/[:：]/.test(bare) ? COLUMNS.exact(bare) : undefined;
  return field === "ignored" || field === "basis" ? undefined : field;
}

/** A line of one word that could be a name. */
export function single(piece: Piece): Piece | undefined {
  const bare = piece.text.replace(/\s*:$/, "");
  const word = /^\p{Lu}\p{Ll}+$/u.test(bare) && !piece.codes.includes(bare) && !isKnownName(bare);
  return canBeName(bare) && !word && categoryNamed(bare) === undefined && !knownAs(bare)
    ? { ...piece, text: bare }
    : undefined;
}

/** Whether plain words go on about an item: deeper in its list, its definition, or the first words below it. */
export function belongs(record: Record, { depth, role, entry }: At): boolean {
  if (record.entry > 0 && entry === record.entry) return true;
  if (record.role === "term") return role === "definition" && depth >= record.depth;
  if (depth > record.depth) return true;
  return record.depth === 0 && depth === 0 && !record.fields.has("purpose");
}

/** Beside a purpose a function is the service; alone it is the purpose. */
export function withoutLooseFunction(fields: Map<Field, Cell>): Fields {
  const words = fields.get("function");
  if (!words || fields.has("purpose") || fields.has("description")) return fields;
  const others = [...fields].filter(([field]) => field !== "function");
  return new Map([...others, ["purpose", words]]);
}

/** A cell of one piece. */
export function asCell(piece: Piece): Cell {
  return { pieces: [piece], header: false, place: piece.place };
}
