import { sql, type RawBuilder } from "kysely";

/** A place in a sorted list: the row with this value in the column sorted by, and this identifier. */
export interface Place {
  readonly key: string | number;
  readonly id: string;
}

/** Which rows of a sorted list: those after a place, at most so many. */
export interface Slice<Sort extends string> {
  readonly sort: Sort;
  readonly descending: boolean;
  /** From the beginning without it. */
  readonly after?: Place;
  readonly limit: number;
}

/** A span of time, epoch milliseconds: `from` ≤ moment < `until`. */
export interface Span {
  readonly from?: number;
  readonly until?: number;
}

/**
 * The condition that a row comes after a place. It compares row values, so that an index over both
 * columns leads straight there, however far into the list that is.
 *
 * @param key the column sorted by, or an expression that is indexed as it stands
 * @param id the column that tells rows with the same value apart
 */
export function comesAfter(
  key: RawBuilder<unknown>,
  id: RawBuilder<unknown>,
  place: Place,
  descending: boolean,
): RawBuilder<boolean> {
  const sign = sql.raw(descending ? "<" : ">");
  return sql<boolean>`(${key}, ${id}) ${sign} (${place.key}, ${place.id})`;
}

/** A pattern for `LIKE … ESCAPE '\'` that finds a text anywhere, in what is stored in lower case. */
export function containing(text: string): string {
  return `%${text.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
