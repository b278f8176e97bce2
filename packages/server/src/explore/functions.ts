import type { ColumnType } from "./column.ts";

/** A scalar function: what it takes, what it gives, and its SQL over SQL arguments. */
interface ScalarFunction {
  readonly takes: readonly ColumnType[];
  readonly gives: ColumnType;
  sql(...values: readonly string[]): string;
}

// Moments are ISO 8601 text in UTC, which SQLite's date functions read.
const part = (format: string): ScalarFunction => ({
  takes: ["datetime"],
  gives: "number",
  sql: (value) => `CAST(strftime('${format}', ${value}) AS INTEGER)`,
});

/** The scalar functions of the query language, by name. */
export const SCALARS: Readonly<Record<string, ScalarFunction>> = {
  length: { takes: ["text"], gives: "number", sql: (value) => `length(${value})` },
  lower: { takes: ["text"], gives: "text", sql: (value) => `lower(${value})` },
  upper: { takes: ["text"], gives: "text", sql: (value) => `upper(${value})` },
  year: part("%Y"),
  month: part("%m"),
  day: part("%d"),
  hour: part("%H"),
  minute: part("%M"),
  second: part("%S"),
  now: { takes: [], gives: "datetime", sql: () => "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')" },
};

/** The functions that make one value of many rows. `takes` is what they take; undefined is any type. */
export const AGGREGATES: Readonly<
  Record<string, { readonly takes?: ColumnType; readonly gives?: ColumnType }>
> = {
  count: { gives: "number" },
  sum: { takes: "number", gives: "number" },
  avg: { takes: "number", gives: "number" },
  min: {},
  max: {},
};

/** The functions that are conditions over text, by name. */
export const SEARCHES = ["search", "suggest", "startswith"] as const;
