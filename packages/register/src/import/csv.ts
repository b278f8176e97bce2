import { readOwnCsv } from "./csv-own.ts";
import { languageTag } from "./language.ts";
import { finish, refused } from "./finish.ts";
import { plainCell, type Cell, type Grid } from "./piece.ts";
import { MAX_SOURCE_LENGTH, puzzle, type ImportOptions, type ImportResult } from "./result.ts";
import type { Reading } from "./statement.ts";
import { readTable } from "./table.ts";

/**
 * Drafts a register from comma-separated values (RFC 4180; semicolons and tabs too), with the
 * columns of the Open Cookie Database, of this product's own export, or with any headers the
 * import of policies knows. Never throws.
 */
export function importCsv(text: string, options: ImportOptions = {}): ImportResult {
  return finish([readCsv(text, options)], options);
}

function readCsv(text: string, options: ImportOptions): Reading {
  if (text.length > MAX_SOURCE_LENGTH) return refused(text.length, options);
  const language = languageTag(options.language ?? options.languages?.[0], options) ?? "en";
  const { grid, unclosed } = gridOfCsv(text);
  const context = { language, areas: Object.keys(options.areas ?? {}) };
  const read = readOwnCsv(grid, language) ?? readTable(grid, context);
  const { notUnderstood } = read;
  return {
    ...read,
    notUnderstood: unclosed ? [...notUnderstood, unclosed] : notUnderstood,
    language,
  };
}

/** The records of a CSV text as a grid, each cell with its place. */
export function gridOfCsv(source: string) {
  const text = source.replace(/^\ufeff/, "");
  const separator = separatorOf(text);
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let [at, line, lineStart] = [0, 1, 0];
  let unclosed: ReturnType<typeof puzzle> | undefined;
  while (at < text.length) {
    const place = { line, column: at - lineStart + 1 };
    const field = fieldAt(text, at, separator);
    row.push(plainCell(unguarded(field.value), place, rows.length === 0));
    for (
      let next = text.indexOf("\n", at);
      next >= 0 && next < field.end;
      next = text.indexOf("\n", next + 1)
    ) {
      line += 1;
      lineStart = next + 1;
    }
    if (!field.closed) unclosed = puzzle(place, field.value, "a quoted field is not closed");
    at = field.end;
    if (text[at] === separator) at += 1;
    else {
      rows.push(row);
      row = [];
      if (text[at] === "\r") at += 1;
      if (text[at] === "\n") at += 1;
      line += 1;
      lineStart = at;
    }
  }
  if (row.length > 0) rows.push(row);
  const filled = rows.filter((cells) => cells.some(({ pieces }) => pieces.length > 0));
  const width = filled.reduce((most, cells) => Math.max(most, cells.length), 0);
  const grid: Grid = filled.map((cells) => padded(cells, width));
  return { grid, ...(unclosed && { unclosed }) };
}

function padded(cells: readonly Cell[], width: number): Cell[] {
  const place = cells[0]?.place ?? { line: 1, column: 1 };
  return Array.from({ length: width }, (_, at) => cells[at] ?? plainCell("", place));
}

function fieldAt(text: string, start: number, separator: string) {
  if (text[start] !== '"') {
    const end = endOfField(text, start, separator);
    return { value: text.slice(start, end), end, closed: true };
  }
  let value = "";
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: value + text.slice(from), end: text.length, closed: false };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const end = endOfField(text, quote + 1, separator);
      // Some programs write on after the quote; that is part of the field.
      return { value: value + text.slice(quote + 1, end), end, closed: true };
    }
    value += '"';
    from = quote + 2;
  }
}

function endOfField(text: string, start: number, separator: string): number {
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === separator || char === "\n" || char === "\r") return at;
  }
  return text.length;
}

/** The separator the first line has most of. */
function separatorOf(text: string): string {
  const [first = ""] = text.split(/[\r\n]/, 1);
  const counts = [",", ";", "\t"].map((mark) => [mark, first.split(mark).length] as const);
  return counts.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ",";
}

/** Exports put an apostrophe before what a spreadsheet would take for a formula. */
function unguarded(value: string): string {
  return /^'[=+\-@\t\r]/.test(value) ? value.slice(1) : value;
}
