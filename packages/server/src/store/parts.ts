// Few enough rows for the parameters one statement may have, in SQLite and in PostgreSQL.
const MAX_ROWS = 100;

/** Cuts rows into parts that fit into one statement each. */
export function parts<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / MAX_ROWS) }, (_, at) =>
    rows.slice(at * MAX_ROWS, (at + 1) * MAX_ROWS),
  );
}
