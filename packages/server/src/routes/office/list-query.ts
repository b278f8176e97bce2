import { Type } from "typebox";
import { AppError } from "../../errors.ts";
import type { Place, Slice, Span } from "../../store/keyset.ts";

const Cursor = Type.String({
  pattern: "^[A-Za-z0-9_-]{1,2048}$",
  description: "cursor: `next` of a page",
});

/** In which form a list is wanted; without it the header `Accept` tells. */
const Format = Type.Optional(
  Type.Enum(["json", "csv"], {
    description: "json: a page; csv: all that matches, as a file. Without it Accept decides",
  }),
);

/** The query of a list that is neither sorted nor filtered. */
export const FormatQuery = Type.Object({ format: Format });

const Day = Type.Optional(
  Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "a day in UTC, YYYY-MM-DD" }),
);

/** From which day to which, both included. */
export const DaysQuery = { from: Day, to: Day };

/** Part of the name of who did it. */
export const Who = Type.String({
  minLength: 1,
  maxLength: 254,
  description: "part of the name of who did it, whatever its case",
});

/** The query of a sorted list: `sort` is a column's word, with a minus for the other way round. */
export function listQuery<Sort extends string>(
  sorts: readonly Sort[],
  standard: Sort | `-${Sort}`,
) {
  return {
    sort: Type.Enum([...sorts, ...sorts.map((sort) => `-${sort}` as const)], {
      default: standard,
      description: "what to sort by; with a minus the other way round",
    }),
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 50 }),
    after: Type.Optional(Cursor),
    format: Format,
  };
}

/** What a text is searched for. */
export const Search = Type.String({ minLength: 1, maxLength: 254, description: "part of it" });

/** The slice of a list that a query asks for, and one row more, which tells whether there is a next page. */
export function sliceOf<Sort extends string>(query: {
  readonly sort: Sort | `-${Sort}`;
  readonly limit: number;
  readonly after?: string;
}): Slice<Sort> {
  const descending = query.sort.startsWith("-");
  return {
    sort: (descending ? query.sort.slice(1) : query.sort) as Sort,
    descending,
    limit: query.limit + 1,
    ...(query.after === undefined ? {} : { after: placeIn(query.after) }),
  };
}

/** A page of what was found for {@link sliceOf}, with the cursor of the next one. */
export function pageOf<Row, Json>(
  found: readonly Row[],
  limit: number,
  json: (row: Row) => Json,
  place: (row: Row) => Place,
): { results: Json[]; next?: string } {
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    results: shown.map(json),
    ...(last && found.length > limit ? { next: cursorOf(place(last)) } : {}),
  };
}

function cursorOf({ key, id }: Place): string {
  const place: [string | number, string] = [key, id];
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

function placeIn(cursor: string): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (isPlace(place)) return { key: place[0], id: place[1] };
  } catch {
    // Falls through to the answer for every cursor that is none.
  }
  throw noCursor();
}

/** The refusal of a cursor that is none, or of another list. */
export const noCursor = (): AppError =>
  new AppError("invalid-input", "after is not a cursor: take `next` of the page before.");

function isPlace(value: unknown): value is [string | number, string] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [key, id] = value as unknown[];
  return (typeof key === "string" || typeof key === "number") && typeof id === "string";
}

const DAY_MS = 86_400_000;

/** The time from the first moment of a day in UTC to the last one of another. */
export function spanOf({
  from,
  to,
}: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): Span {
  return {
    ...(from === undefined ? {} : { from: dayStart(from) }),
    ...(to === undefined ? {} : { until: dayStart(to) + DAY_MS }),
  };
}

function dayStart(day: string): number {
  const start = Date.parse(`${day}T00:00:00Z`);
  // The 31st of February parses as a day of March.
  if (Number.isNaN(start) || !new Date(start).toISOString().startsWith(day))
    throw new AppError("invalid-input", `There is no day ${day}.`);
  return start;
}
