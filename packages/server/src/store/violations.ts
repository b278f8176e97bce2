import type { StoreContext } from "./context.ts";

/** What browsers refused because of the policy, counted over a day. Nothing about who saw it. */
export interface ViolationCount {
  /** Host that was asked for, or a keyword such as `inline` or `data`. */
  readonly host: string;
  /** The directive that refused it, such as `img-src`. */
  readonly directive: string;
  readonly count: number;
}

/** The same over a period. */
export interface ViolationSum extends ViolationCount {
  /** The last day it was reported: whole days since 1970-01-01 UTC. */
  readonly lastDay: number;
}

/** Counters of violations, per site, day, host and directive. */
export interface ViolationRepository {
  /** Adds to the counters of a day (whole days since 1970-01-01 UTC), and forgets those of 90 days before. */
  add(site: string, day: number, counts: readonly ViolationCount[]): Promise<void>;
  /** Sums from a day on, the most frequent first, at most 1,000. */
  since(site: string, day: number): Promise<ViolationSum[]>;
}

const DAYS_KEPT = 90;
const MOST_LISTED = 1000;
const ROWS_PER_STATEMENT = 100;

/** The {@link ViolationRepository} over a database. */
export function createViolations({ db }: StoreContext): ViolationRepository {
  return {
    async add(site, day, counts) {
      await db.transaction().execute(async (transaction) => {
        for (let start = 0; start < counts.length; start += ROWS_PER_STATEMENT) {
          const rows = counts.slice(start, start + ROWS_PER_STATEMENT);
          await transaction
            .insertInto("violations")
            .values(
              rows.map(({ host, directive, count }) => ({ site, day, host, directive, count })),
            )
            .onConflict((conflict) =>
              conflict.columns(["site", "day", "host", "directive"]).doUpdateSet((eb) => ({
                count: eb("violations.count", "+", eb.ref("excluded.count")),
              })),
            )
            .execute();
        }
        await transaction
          .deleteFrom("violations")
          .where("site", "=", site)
          .where("day", "<=", day - DAYS_KEPT)
          .execute();
      });
    },
    since: (site, day) =>
      db
        .selectFrom("violations")
        .where("site", "=", site)
        .where("day", ">=", day)
        .groupBy(["host", "directive"])
        .select(({ fn }) => [
          "host",
          "directive",
          fn.sum<number>("count").as("count"),
          fn.max<number>("day").as("lastDay"),
        ])
        .orderBy("count", "desc")
        .orderBy("host")
        .orderBy("directive")
        .limit(MOST_LISTED)
        .execute(),
  };
}
