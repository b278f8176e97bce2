import type { Context } from "./context.ts";
import type { Field } from "./lexicon/columns.ts";
import type { Cell, Piece } from "./piece.ts";
import type { Said } from "./statement.ts";

/** The cells of one row or record, by what they are about. */
export type Fields = ReadonlyMap<Field, Cell>;

/** Words of a cell, in the language they are marked with, else in that of the source. */
export function said(text: string, pieces: readonly Piece[], context: Context): Said {
  return {
    text,
    language: pieces.find(({ language }) => language !== undefined)?.language ?? context.language,
  };
}

/** Two cells about the same as one. */
export function merged(first: Cell | undefined, second: Cell): Cell {
  return first ? { ...first, pieces: [...first.pieces, ...second.pieces] } : second;
}
