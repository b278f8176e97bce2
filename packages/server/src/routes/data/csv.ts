/** One row of a table: columns by name. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Writes rows as CSV (RFC 4180), with a header line. */
export function csvOf(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])));
  return [[...columns], ...lines].map((line) => `${line.join(",")}\r\n`).join("");
}

function cell(value: Row[string] | undefined): string {
  const text = value === null || value === undefined ? "" : String(value);
  // A spreadsheet would take these beginnings for a formula (OWASP, CSV injection).
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
