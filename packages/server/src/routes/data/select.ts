import { Type } from "typebox";
import { AppError } from "../../errors.ts";
import type { Row } from "./csv.ts";
import type { Dataset } from "./datasets.ts";

/** What narrows a dataset down: words, a value for each of some columns, and an order. */
export interface Selection {
  readonly search?: string;
  /** Columns, with `-` before those that go down: `category,-name`. */
  readonly sort?: string;
  readonly [column: string]: unknown;
}

/** The parameters of a {@link Selection}: each facet of the dataset is one. */
export function selectionSchema({ facets, columns }: Dataset) {
  const filters = facets.map((name) => [
    name,
    Type.Optional(columns[name] === "boolean" ? Type.Boolean() : Type.String({ maxLength: 300 })),
  ]);
  return {
    search: Type.Optional(Type.String({ maxLength: 200, description: "words in any column" })),
    sort: Type.Optional(
      Type.String({ maxLength: 300, description: "columns, `-` before those that go down" }),
    ),
    ...(Object.fromEntries(filters) as object),
  };
}

/**
 * The rows that fit, in the order asked for.
 *
 * @throws AppError `invalid-input` for a column that the dataset does not have
 */
export function selectRows(dataset: Dataset, rows: readonly Row[], asked: Selection): Row[] {
  const words = (asked.search ?? "").toLowerCase();
  const filters = dataset.facets.filter((name) => asked[name] !== undefined);
  const fits = (row: Row) =>
    filters.every((name) => String(row[name] ?? "") === String(asked[name])) &&
    (words === "" || Object.values(row).some((value) => has(value, words)));
  const order = orderOf(dataset, asked.sort ?? "");
  return rows.filter(fits).toSorted((a, b) => {
    const first = order.find(({ name }) => compare(a[name], b[name]) !== 0);
    return first ? compare(a[first.name], b[first.name]) * first.sign : 0;
  });
}

function has(value: Row[string], words: string): boolean {
  return typeof value === "string" && value.toLowerCase().includes(words);
}

function orderOf({ columns }: Dataset, sort: string) {
  const order = sort
    .split(",")
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith("-") ? { name: part.slice(1), sign: -1 } : { name: part, sign: 1 },
    );
  const unknown = order.find(({ name }) => !Object.hasOwn(columns, name));
  if (unknown)
    throw new AppError(
      "invalid-input",
      `There is no column "${unknown.name.slice(0, 64)}" to sort by; there are ${Object.keys(columns).join(", ")}.`,
    );
  return order;
}

/** Nothing comes before everything; texts by their characters, numbers by their value. */
function compare(a: Row[string] | undefined, b: Row[string] | undefined): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return -1;
  if (b === null || b === undefined) return 1;
  return a < b ? -1 : 1;
}
