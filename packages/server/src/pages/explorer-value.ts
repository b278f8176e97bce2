import type { ColumnType } from "../explore/column.ts";
import type { PageContext } from "./page-context.ts";

/** A value of a record in the language of the page; "" for none. */
export function shown(
  value: string | number | boolean | null | undefined,
  type: ColumnType | undefined,
  { language, texts: { explorer } }: PageContext,
): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? explorer.yes : explorer.no;
  if (typeof value === "number") return new Intl.NumberFormat(language).format(value);
  if (type !== "datetime") return value;
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" }).format(
    Date.parse(value),
  );
}
