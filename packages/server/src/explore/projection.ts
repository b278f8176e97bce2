import type { Row } from "../routes/data/csv.ts";
import { openDatabase, type Database } from "../store/sqlite.ts";
import { fold, folded, quoted, type Columns, type ColumnType } from "./column.ts";
import type { Parameter } from "./compile.ts";

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: "TEXT",
  number: "REAL",
  boolean: "INTEGER",
  datetime: "TEXT",
};

/** The rows of a dataset in a database of their own, in memory: queries reach nothing else. */
export interface Projection {
  all(sql: string, parameters: readonly Parameter[]): Record<string, Parameter>[];
  close(): void;
}

/** Puts rows into a table named `records`. */
export function project(columns: Columns, rows: readonly Row[]): Projection {
  const database = openDatabase(":memory:");
  const stored = storedColumns(columns);
  const definition = stored.map(({ name, type }) => `${quoted(name)} ${SQL_TYPES[type]}`);
  database.exec(`CREATE TABLE records (${definition.join(", ")})`);
  const places = stored.map(() => "?").join(", ");
  const insert = database.prepare(`INSERT INTO records VALUES (${places})`);
  database.exec("BEGIN");
  for (const row of rows)
    insert.run(...stored.map(({ of, fold: isFolded }) => cell(row[of], isFolded)));
  database.exec("COMMIT");
  database.exec("PRAGMA query_only = ON");
  return {
    all: (sql, parameters) => rowsOf(database, sql, parameters),
    close: () => database.close(),
  };
}

function storedColumns(columns: Columns) {
  return Object.entries(columns).flatMap(([name, type]) => {
    const own = { name, type, of: name, fold: false };
    return type === "text" ? [own, { ...own, name: folded(name), fold: true }] : [own];
  });
}

function cell(value: Row[string] | undefined, isFolded: boolean): Parameter {
  if (value === null || value === undefined) return null;
  if (typeof value === "boolean") return value ? 1 : 0;
  return isFolded ? fold(String(value)) : value;
}

function rowsOf(
  database: Database,
  sql: string,
  parameters: readonly Parameter[],
): Record<string, Parameter>[] {
  return database.prepare(sql).all(...parameters) as Record<string, Parameter>[];
}
