import { rowsOf, unaccounted } from "./account.ts";
import { headingMeaning, type Context } from "./context.ts";
import {
  averageLength,
  contentOf,
  guessed,
  nameColumn,
  sharesNames,
  type Columns,
} from "./content.ts";
import { LABEL } from "./description.ts";
import { labelledCells } from "./labelled-cells.ts";
import { providersIn } from "./mentions.ts";
import { CALLED_NAME, COLUMNS, columnOf, type Field } from "./lexicon/columns.ts";
import { NOTHING } from "./lexicon/phrases.ts";
import { canBeName, looksLikeName, namesIn } from "./names.ts";
import { cellText, type Cell, type Grid } from "./piece.ts";
import { readRecord, type Read } from "./record.ts";
import type { Fields } from "./fields.ts";
import { puzzle, type NotUnderstood } from "./result.ts";
import type { Statement } from "./statement.ts";

/** A table of which is known what each column is about. */
interface Layout {
  readonly columns: Columns;
  readonly rows: Grid;
}

/**
 * How a table is to be read: by its header row, by its header column, or by what its columns hold.
 * Undefined for a table that is about something else.
 */
function layoutOf(grid: Grid, language: string): Layout | undefined {
  const byRow = byHeader(grid);
  // Nobody lays out so many items side by side.
  const said = isHeadRow(grid) && (byRow !== undefined || knownIn(grid) > 1);
  const byColumn = grid.length > MOST_COLUMNS || said ? undefined : byHeader(transposed(grid));
  const across = byRow && (!byColumn || strength(byRow) >= strength(byColumn));
  const headed = across ? byRow : byColumn;
  if (!headed) return byContent(grid, language);
  return { ...headed, columns: guessed(headed.columns, headed.rows, language) };
}

const MOST_COLUMNS = 60;

/** Whether the source marks the first row as headers, and no column. */
function isHeadRow([first = [], ...rows]: Grid): boolean {
  return first.every(({ header }) => header) && rows.some((row) => row[0]?.header === false);
}

/** How many fields the first row names. */
const knownIn = ([first = []]: Grid): number =>
  new Set(first.flatMap((cell) => label(cell) ?? [])).size;

/** Whether a table is a list of labels and values, as pages have one for each item. */
export function isVertical(grid: Grid): boolean {
  const width = grid[0]?.length ?? 0;
  if (width !== 2 || grid.length < 2) return false;
  const labels = grid.map((row) => label(row[0])).filter((field) => field !== undefined);
  const marked = grid.every(([first, second]) => first?.header === true && !second?.header);
  const head = marked ? [] : (grid[0] ?? []).map(label).filter((field) => field !== undefined);
  return (
    labels.length >= Math.max(2, grid.length * 0.6) && new Set(labels).size >= 2 && head.length < 2
  );
}

/** Reads every row of a table. What makes no item is listed. */
export function readTable(grid: Grid, context: Context): Read {
  const layout = layoutOf(grid, context.language);
  const records = layout ? undefined : labelledCells(grid);
  if (records) return readLabelled(grid, records, context);
  if (!layout) {
    const services = servicesOf(grid);
    const read = { statements: [], notUnderstood: services };
    return { ...read, notUnderstood: [...services, ...unaccounted(rowsOf(grid), read)] };
  }
  const read = readRows(layout, context);
  return { ...read, notUnderstood: [...read.notUnderstood, ...unaccounted(rowsOf(grid), read)] };
}

/** Reads rows whose cells say by labels what they hold. */
function readLabelled(grid: Grid, records: readonly Fields[], context: Context): Read {
  const reads = records.flatMap((fields, at) =>
    fields.has("name")
      ? [readRecord(fields, context, grid[at + 1]?.[0]?.place ?? { line: 1, column: 1 })]
      : [],
  );
  const read = {
    statements: reads.flatMap(({ statements }) => statements),
    notUnderstood: reads.flatMap(({ notUnderstood }) => notUnderstood),
  };
  return { ...read, notUnderstood: [...read.notUnderstood, ...unaccounted(rowsOf(grid), read)] };
}

/** The rows of a table that names services or providers and no item: whoever reads it must look. */
function servicesOf(grid: Grid): NotUnderstood[] {
  const [header = [], ...rows] = grid;
  const fields = new Set(header.map(label));
  const whose = fields.has("service") || fields.has("provider");
  const known = [...fields].filter((field) => field !== undefined && field !== "ignored");
  return whose && known.length >= 2
    ? rows.map((row) => listed(row, "this row names a service and no item of it"))
    : [];
}

function readRows({ columns, rows }: Layout, outer: Context): Read {
  const statements: Statement[] = [];
  const notUnderstood: NotUnderstood[] = [];
  let context = outer;
  let above: Fields = new Map();
  for (const row of rows) {
    const section = sectionOf(row, columns);
    if (section) {
      context = sectionContext(section, context, outer);
      above = new Map();
      continue;
    }
    if (isHeaderAgain(row, columns) || row.every((cell) => NOTHING.test(cellText(cell)))) continue;
    const fields = inherited(fieldsOf(row, columns), above);
    const read = readRecord(fields, context, row[0]?.place ?? { line: 1, column: 1 });
    above = fields;
    statements.push(...read.statements);
    notUnderstood.push(...read.notUnderstood);
    if (read.statements.length + read.notUnderstood.length === 0)
      notUnderstood.push(listed(row, "this row names no item"));
  }
  return { statements, notUnderstood };
}

/**
 * What a row across the table says of those below it. One with a label or a provider is about a part
 * of the category above it: "Application: Google Maps" below "Third-party cookies".
 */
function sectionContext(section: string, above: Context, outer: Context): Context {
  const [, , value = ""] = LABEL.exec(section) ?? [];
  const meaning = headingMeaning(section);
  const labelled = value !== "";
  const named = labelled ? providersIn(value)[0]?.name : undefined;
  const inner = meaning.category === undefined && (labelled || meaning.provider !== undefined);
  return {
    ...outer,
    ...(inner && above.category !== undefined && { category: above.category }),
    ...(inner && above.party !== undefined && { party: above.party }),
    ...(named !== undefined && { provider: named }),
    ...meaning,
  };
}

function listed(row: readonly Cell[], why: string): NotUnderstood {
  const text = [...new Set(row)]
    .map(cellText)
    .filter((words) => words !== "")
    .join(" | ");
  return puzzle(row[0]?.place ?? { line: 1, column: 1 }, text, why);
}

/** The text of a row that is one cell across the table: a heading of the rows below it. */
function sectionOf(row: readonly Cell[], columns: Columns): string | undefined {
  const [first] = row;
  if (row.length < 2 || !first) return undefined;
  const across = row.every((cell) => cell === first);
  const alone = !across && row.slice(1).every((cell) => cell.pieces.length === 0);
  const text = cellText(first);
  if (text === "" || !(across || alone)) return undefined;
  const { names } = namesIn(first.pieces);
  const named =
    names.some(({ name }) => looksLikeName(name)) ||
    (alone && columns[0] === "name" && names.length > 0);
  return named && Object.keys(headingMeaning(text)).length === 0 ? undefined : text;
}

function isHeaderAgain(row: readonly Cell[], columns: Columns): boolean {
  const known = columns.flatMap((field, at) =>
    field === undefined ? [] : [[field, row[at]] as const],
  );
  return (
    known.length > 1 && known.every(([field, cell]) => COLUMNS.exact(cellText(cell)) === field)
  );
}

/** The cells of a row by field; two columns of one field are read as one. */
function fieldsOf(row: readonly Cell[], columns: Columns): Fields {
  const fields = new Map<Field, Cell>();
  columns.forEach((known, at) => {
    const cell = row[at];
    const field = known ?? "other";
    // A merged cell says once what it says, below the header that is known.
    if (!cell || (known === undefined && row.indexOf(cell) !== at)) return;
    const other = fields.get(field);
    fields.set(
      field,
      other && other !== cell ? { ...other, pieces: [...other.pieces, ...cell.pieces] } : cell,
    );
  });
  return fields;
}

const SAME_AS_ABOVE = ["provider", "service", "function", "category", "type"] as const;

/** An empty cell below one that is filled repeats it, where it says whose or what the item is. */
function inherited(fields: Fields, above: Fields): Fields {
  const blank = SAME_AS_ABOVE.filter(
    (field) => fields.get(field)?.pieces.length === 0 && above.has(field),
  );
  return blank.length === 0
    ? fields
    : new Map([
        ...fields,
        ...blank.flatMap((field) => [[field, above.get(field)] as [Field, Cell]]),
      ]);
}

/** Header rows stand first; of two, as tables with headers over headers have, the one that says most counts. */
function byHeader(grid: Grid): Layout | undefined {
  const layouts = [0, 1, 2].flatMap((at) => headedBy(grid, at) ?? []);
  return layouts.toSorted((a, b) => strength(b) - strength(a))[0];
}

function headedBy(grid: Grid, at: number): Layout | undefined {
  const row = grid[at];
  if (!row || grid.length < at + 2) return undefined;
  const rows = [...grid.slice(0, at).filter(isAcross), ...grid.slice(at + 1)];
  const columns = columnsOf(row, rows);
  const fields = new Set(columns.filter((field) => field !== undefined));
  const marked = row.every((cell) => cell.header || cell.pieces.length === 0);
  const completed = withName(columns, rows);
  const fits =
    fields.size >= (marked ? 1 : 2) && completed.includes("name") && !namesThing(row, columns);
  return fits && !grid.slice(0, at).some((above) => namesThing(above, columns))
    ? { columns: completed, rows }
    : undefined;
}

/** Whether a row is one cell across the table. */
const isAcross = (row: readonly Cell[]): boolean =>
  row.length > 1 && row.every((cell) => cell === row[0]);

/** Whether a row that would be a header holds an item: then it is none. */
function namesThing(row: readonly Cell[], columns: Columns): boolean {
  return row.some((cell, at) => columns[at] === undefined && looksLikeName(cellText(cell)));
}

function columnsOf(row: readonly Cell[], rows: Grid): Columns {
  const fields = row.map((cell, at) => (row.indexOf(cell) === at ? label(cell) : undefined));
  return settled(fields, row, rows);
}

function label(cell: Cell | undefined): Field | undefined {
  const text = cellText(cell).replace(/\s*[:：]$/, "");
  return text === "" ? undefined : columnOf(text);
}

/**
 * Headers mean what they mean beside each other: with "Cookie | Name | Purpose" the first column is
 * the service, with "Cookies | Cookies used" that of names is the one that holds names; "Function"
 * without a "Purpose" is the purpose.
 */
function settled(fields: (Field | undefined)[], row: readonly Cell[], rows: Grid): Columns {
  const out = [...fields];
  const names = fields.flatMap((field, at) => (field === "name" ? [at] : []));
  if (names.length > 1) {
    const called = names.find((at) => CALLED_NAME.test(cellText(row[at]))) ?? names[0];
    const held = nameColumn(rows, (column) => names.includes(column));
    const best = called !== undefined && sharesNames(rows, called) ? called : (held ?? called);
    for (const at of names)
      if (at !== best) out[at] = whoseOrWhere(rows, at) ?? otherThanName(cellText(row[at]));
  }
  if (!out.includes("purpose") && !out.includes("description")) {
    const at = out.indexOf("function");
    if (at >= 0) out[at] = "purpose";
  }
  return out;
}

/** Beside a column of names "Namen" is Slovene for the purpose; others name the service. */
function otherThanName(header: string): Field {
  return /^namen\b/i.test(header) ? "purpose" : "service";
}

function whoseOrWhere(rows: Grid, column: number): Field | undefined {
  const found = contentOf(rows, column);
  return found === "party" || found === "domain" ? found : undefined;
}

/** Where no header names the names, the column that holds them. */
function withName(columns: Columns, rows: Grid): Columns {
  if (columns.includes("name")) return columns;
  const at = nameColumn(rows, (column) => columns[column] === undefined);
  return at === undefined ? columns : columns.with(at, "name");
}

/** A table without headers: each column by what most of its cells are. */
function byContent(grid: Grid, language: string): Layout | undefined {
  const width = grid[0]?.length ?? 0;
  if (width < 2) return undefined;
  const found = nameColumn(grid, () => true);
  const sure =
    found !== undefined &&
    grid.some((row) => looksLikeName(namesIn(row[found]?.pieces ?? []).names[0]?.name ?? ""));
  const name = sure ? found : besideFacts(grid, language);
  if (name === undefined) return undefined;
  const named = Array.from({ length: width }, (_, column) =>
    column === name ? ("name" as const) : undefined,
  );
  const columns = [...guessed(named, grid, language)];
  columns.forEach((field, column) => {
    if (field === undefined && !columns.includes("provider") && averageLength(grid, column) < 40)
      columns[column] = "provider";
  });
  return { columns, rows: grid };
}

/** The first column, where it holds single words beside hosts and lifetimes. */
function besideFacts(grid: Grid, language: string): number | undefined {
  const others = new Set(
    (grid[0] ?? []).slice(1).map((_, at) => contentOf(grid, at + 1, language)),
  );
  const words = grid.every((row) => canBeName(cellText(row[0])));
  return words && others.has("lifetime") && others.has("domain") ? 0 : undefined;
}

function strength({ columns }: Layout): number {
  return new Set(columns.filter((field) => field !== undefined)).size;
}

function transposed(grid: Grid): Grid {
  return Array.from({ length: grid[0]?.length ?? 0 }, (_, column) =>
    grid.flatMap((row) => row[column] ?? []),
  );
}
