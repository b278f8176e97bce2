/** The types a column can have. */
export type ColumnType = "text" | "number" | "boolean" | "datetime";

/** Columns of a dataset by name, in order. */
export type Columns = Readonly<Record<string, ColumnType>>;

/** Quotes a name for SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The column that holds a text column's words in lower case and without accents, to search in. */
export function folded(name: string): string {
  return `${name} folded`;
}

/** Text in lower case and without accents: what a search compares. */
export function fold(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
