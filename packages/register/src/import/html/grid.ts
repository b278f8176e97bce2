import type { Cell, Grid, Piece } from "../piece.ts";
import type { PlayedTable } from "./played.ts";
import { placeOf, attribute, elementsBelow, isCell, isRow, isTable, type Element } from "./tree.ts";

const MOST_COLUMNS = 60;

/** Whether a table has tables in it: then it only lays out the page. */
export function hasTableWithin(table: Element): boolean {
  return elementsBelow(table, isTable, isTable).length > 0;
}

/**
 * The cells of a table as rows of equal length. A merged cell stands in every place it covers, as
 * the HTML standard forms tables; spans are cut to the table, so that none makes a million cells.
 *
 * @param piecesOf reads what stands in a cell
 */
export function gridOf(table: Element, piecesOf: (cell: Element) => Piece[]): Grid {
  const rows = elementsBelow(table, isRow, isRow);
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const element of elementsBelow(row, isCell, isCell)) {
      while (grid[y]?.[x]) x += 1;
      if (x >= MOST_COLUMNS) break;
      place(grid, cellOf(element, piecesOf), { x, y, ...spansOf(element, row, rows, y) });
    }
  });
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  return grid.map((cells, y) =>
    Array.from({ length: width }, (_, x) => cells[x] ?? emptyCell(rows[y])),
  );
}

/** The cells of elements that are laid out as rows of equal length; the first may be their header. */
export function gridOfCells(
  { rows, headed }: PlayedTable,
  piecesOf: (cell: Element) => Piece[],
): Grid {
  return rows.map((cells, y) =>
    cells.map((cell) => ({ ...cellOf(cell, piecesOf), header: headed && y === 0 })),
  );
}

function place(
  grid: (Cell | undefined)[][],
  cell: Cell,
  { x, y, across, down }: { x: number; y: number; across: number; down: number },
): void {
  for (let row = y; row < y + down; row += 1)
    for (let column = x; column < Math.min(x + across, MOST_COLUMNS); column += 1) {
      const cells = grid[row];
      if (cells && !cells[column]) cells[column] = cell;
    }
}

/** How far a cell reaches. A `rowspan` ends with its row group, and 0 means all of that. */
function spansOf(element: Element, row: Element, rows: readonly Element[], y: number) {
  const down = span(element, "rowspan");
  const across = Math.max(1, span(element, "colspan"));
  if (down === 1) return { across, down };
  const group = row.parentNode;
  const left = rows.slice(y).findIndex((other) => other.parentNode !== group);
  const most = left === -1 ? rows.length - y : left;
  return {
    across,
    down: down === 0 ? most : Math.min(down, most),
  };
}

function span(element: Element, name: string): number {
  const value = Number.parseInt(attribute(element, name) ?? "1", 10);
  return Number.isNaN(value) || value < 0 ? 1 : value;
}

function cellOf(element: Element, piecesOf: (cell: Element) => Piece[]): Cell {
  const role = attribute(element, "role") ?? "";
  return {
    pieces: piecesOf(element),
    header: element.tagName === "th" || role.endsWith("header"),
    place: placeOf(element) ?? { line: 1, column: 1 },
  };
}

function emptyCell(row: Element | undefined): Cell {
  return { pieces: [], header: false, place: (row && placeOf(row)) ?? { line: 1, column: 1 } };
}
