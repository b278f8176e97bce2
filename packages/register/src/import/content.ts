import { CATEGORIES } from "./lexicon/categories.ts";
import type { Field } from "./lexicon/columns.ts";
import { PARTIES } from "./lexicon/kinds.ts";
import { isHost } from "./host.ts";
import { knownAs } from "./known-names.ts";
import { isLifetime } from "./lifetime.ts";
import { canBeName, looksLikeName, namesIn } from "./names.ts";
import { cellText, type Cell, type Grid } from "./piece.ts";

/** What each column of a table is about, where that is known. */
export type Columns = readonly (Field | undefined)[];

/** Rows that are looked at to tell what a column holds. */
const MOST_ROWS = 200;

/** Shortest average, in characters, of a column that holds sentences. */
const PROSE = 12;

/**
 * Columns of unknown meaning by what most of their cells are: durations, parties, categories, known
 * providers; the longest words are the purpose. What no column is yet, at most one becomes.
 */
export function guessed(columns: Columns, rows: Grid, language: string): Columns {
  const out = [...columns];
  const words: { at: number; length: number }[] = [];
  columns.forEach((field, at) => {
    if (field !== undefined || isMerged(rows, at)) return;
    const found = contentOf(rows, at, language);
    if (found === undefined) words.push({ at, length: averageLength(rows, at) });
    else if (!out.includes(found)) out[at] = found;
  });
  const [longest] = words.toSorted((a, b) => b.length - a.length);
  if (longest && longest.length > PROSE && !out.includes("purpose") && !out.includes("description"))
    out[longest.at] = "purpose";
  return out;
}

/** Whether a column only goes on with the cells of the one before it. */
function isMerged(rows: Grid, at: number): boolean {
  return at > 0 && rows.every((row) => row[at] === row[at - 1]);
}

/** What most cells of a column are, where that can be told. */
export function contentOf(rows: Grid, column: number, language = "en"): Field | undefined {
  const most = (test: (text: string) => boolean): boolean =>
    share(rows, column, (cell) => test(cellText(cell))) >= 0.6;
  if (most((text) => isLifetime(text, language) && text.split(" ").length <= 7)) return "lifetime";
  if (most((text) => PARTIES.exact(text) !== undefined)) return "party";
  if (most(isHost)) return "domain";
  if (most((text) => CATEGORIES.exact(text) !== undefined)) return "category";
  if (most(knownAs)) return "provider";
  return undefined;
}

/** The column that holds names, among those that are free. */
export function nameColumn(rows: Grid, free: (column: number) => boolean): number | undefined {
  const width = rows[0]?.length ?? 0;
  const shares = Array.from({ length: width }, (_, column) =>
    free(column) ? share(rows, column, holdsName) : 0,
  );
  const best = Math.max(0, ...shares);
  return best >= 0.5 ? shares.indexOf(best) : undefined;
}

/** Whether most cells of a column could be names. */
export function sharesNames(rows: Grid, column: number): boolean {
  return share(rows, column, holdsName) >= 0.5;
}

function holdsName(cell: Cell): boolean {
  const { names, leftover } = namesIn(cell.pieces);
  const sure =
    names.some(({ name }) => looksLikeName(name)) ||
    cell.pieces.some(({ codes }) => codes.length > 0);
  return (
    names.length > 0 &&
    leftover.length === 0 &&
    (sure ||
      (names.length === 1 && canBeName(cellText(cell)) && /^[a-z0-9._-]+$/.test(cellText(cell))))
  );
}

function share(rows: Grid, column: number, test: (cell: Cell) => boolean): number {
  const cells = rows
    .slice(0, MOST_ROWS)
    .flatMap((row) => row[column] ?? [])
    .filter(({ pieces }) => pieces.length > 0);
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

/** How many characters the cells of a column have on average. */
export function averageLength(rows: Grid, column: number): number {
  const lengths = rows.slice(0, MOST_ROWS).map((row) => cellText(row[column]).length);
  return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
}
