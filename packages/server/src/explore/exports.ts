import { parquetWriteBuffer, type BasicType } from "hyparquet-writer";
import { csvOf } from "../routes/data/csv.ts";
import type { ColumnType } from "./column.ts";
import { ExploreError } from "./error.ts";
import type { RecordAnswer } from "./query.ts";

/** A file made of an answer. */
export interface ExportFile {
  readonly type: string;
  readonly body: string | Buffer;
}

const PARQUET_TYPES: Readonly<Record<ColumnType, BasicType>> = {
  text: "STRING",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  datetime: "STRING",
};

const WRITERS: Readonly<Record<string, (answer: RecordAnswer) => ExportFile>> = {
  json: ({ rows }) => ({ type: "application/json; charset=utf-8", body: JSON.stringify(rows) }),
  jsonl: ({ rows }) => ({
    type: "application/x-ndjson; charset=utf-8",
    body: rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
  }),
  csv: ({ columns, rows }) => ({
    type: "text/csv; charset=utf-8",
    body: csvOf(Object.keys(columns), rows),
  }),
  parquet: (answer) => ({ type: "application/vnd.apache.parquet", body: parquetOf(answer) }),
};

/** The formats there are. */
export const EXPORT_FORMATS: readonly string[] = Object.keys(WRITERS);

/**
 * Writes an answer in a format of {@link EXPORT_FORMATS}.
 *
 * @throws ExploreError `UnknownFormat`
 */
export function exportAs(format: string, answer: RecordAnswer): ExportFile {
  const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
  if (write) return write(answer);
  throw new ExploreError(
    "UnknownFormat",
    `There is no export format ${format.slice(0, 40)}; there are ${EXPORT_FORMATS.join(", ")}.`,
  );
}

function parquetOf({ columns, rows }: RecordAnswer): Buffer {
  const columnData = Object.entries(columns).map(([name, type]) => ({
    name,
    data: rows.map((row) => row[name] ?? null),
    type: PARQUET_TYPES[type],
    nullable: true,
  }));
  return Buffer.from(parquetWriteBuffer({ columnData }));
}
