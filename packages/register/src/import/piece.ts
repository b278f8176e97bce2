import type { Place } from "./result.ts";
import { clean } from "./words.ts";

/** A stretch of text without a break in it: a line of a cell, a paragraph, a list entry. */
export interface Piece {
  readonly text: string;
  /** What is marked as code within it. */
  readonly codes: readonly string[];
  /** What is marked as somebody's own words within it: `<bdi>`. */
  readonly quotes: readonly string[];
  /** Single words that are marked as important within it. */
  readonly stressed?: readonly string[];
  /** What is marked as important at its very start. */
  readonly lead?: string;
  readonly links: readonly { readonly href: string; readonly text: string }[];
  /** Whether it is a side remark: `<small>`. */
  readonly small: boolean;
  /** Language of its words, where it is marked. */
  readonly language?: string;
  readonly place: Place;
}

/** A cell of a table, in whatever format the table was. */
export interface Cell {
  readonly pieces: readonly Piece[];
  /** Whether the source marks it as a header. */
  readonly header: boolean;
  readonly place: Place;
}

/** Rows of cells, all of the same length. A cell that spans several places stands in each of them. */
export type Grid = readonly (readonly Cell[])[];

/** A piece of plain text. */
export function plainPiece(text: string, place: Place): Piece {
  return { text: clean(text), codes: [], quotes: [], links: [], small: false, place };
}

/** A cell of plain text; each line of it is a piece. */
export function plainCell(text: string, place: Place, header = false): Cell {
  const pieces = text
    .split(/\r?\n/)
    .map((line) => plainPiece(line, place))
    .filter(({ text: line }) => line !== "");
  return { pieces, header, place };
}

/** All words of a cell. */
export function cellText(cell: Cell | undefined): string {
  return (cell?.pieces ?? []).map(({ text }) => text).join(" ");
}
