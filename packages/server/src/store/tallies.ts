import type { Counter, Figures, Table } from "@glassjar/audience";
import { sql } from "kysely";
import type { StoreContext } from "./context.ts";
import type { TallyRow } from "./tables.ts";

/** One line of a tally: figures of a key within a bucket of time, to be added to what is stored. */
export type Tally = Counter;

const FIGURES = [
  "views",
  "visitors",
  "visits",
  "entries",
  "exits",
  "bounces",
  "seconds",
] as const satisfies readonly (keyof Figures)[];

/** Counters of one key, summed over a period. */
export type TallySum = Figures & { readonly key: string };

/** Counters of one bucket, summed over its keys. */
export type TallyBucket = Figures & { readonly bucket: number };

/** Audience figures: additive counters only, nothing about a person. */
export interface TallyRepository {
  /** Adds counters to what is stored, all in one transaction. */
  add(counters: readonly Tally[]): Promise<void>;
  /** Sums per bucket, oldest first, for buckets `from` ≤ bucket < `to`. */
  perBucket(site: string, table: Table, from: number, to: number): Promise<TallyBucket[]>;
  /** Sums per local day from the hours; `bucket` is the epoch day, `from` ≤ bucket < `to`. */
  viewsPerDay(site: string, from: number, to: number): Promise<TallyBucket[]>;
  /** Sums per key over a period, most viewed first. */
  top(site: string, table: Table, from: number, to: number): Promise<TallySum[]>;
}

const KEY = ["site", "series", "bucket", "key"] as const;
const ROWS_PER_STATEMENT = 100;
const HOURS = 24;
const day = sql<number>`bucket / ${sql.lit(HOURS)}`;

function rowOf(tally: Tally): TallyRow {
  const { table, ...row } = tally;
  return { ...row, series: table };
}

function byKey(a: TallyRow, b: TallyRow): number {
  const [first, second] = [a, b].map(({ site, series, key }) => `${site}\0${series}\0${key}`);
  if (first === second) return a.bucket - b.bucket;
  return (first ?? "") < (second ?? "") ? -1 : 1;
}

const sums = FIGURES.map((figure) => sql<number>`sum(${sql.ref(figure)})`.as(figure));

/** The {@link TallyRepository} over a database. */
export function createTallies({ db }: StoreContext): TallyRepository {
  const inPeriod = (site: string, table: Table, from: number, to: number) =>
    db
      .selectFrom("tallies")
      .where("site", "=", site)
      .where("series", "=", table)
      .where("bucket", ">=", from)
      .where("bucket", "<", to);
  const perBucket = (site: string, table: Table, from: number, to: number) =>
    inPeriod(site, table, from, to)
      .groupBy("bucket")
      .orderBy("bucket")
      .select("bucket")
      .select(sums)
      .execute();
  return {
    async add(counters) {
      // Sorted, so that two writers lock rows in the same order and cannot deadlock.
      const rows = counters.map(rowOf).toSorted(byKey);
      await db.transaction().execute(async (transaction) => {
        for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
          await transaction
            .insertInto("tallies")
            .values(rows.slice(start, start + ROWS_PER_STATEMENT))
            .onConflict((conflict) =>
              conflict.columns([...KEY]).doUpdateSet((eb) => ({
                views: eb("tallies.views", "+", eb.ref("excluded.views")),
                visitors: eb("tallies.visitors", "+", eb.ref("excluded.visitors")),
                visits: eb("tallies.visits", "+", eb.ref("excluded.visits")),
                entries: eb("tallies.entries", "+", eb.ref("excluded.entries")),
                exits: eb("tallies.exits", "+", eb.ref("excluded.exits")),
                bounces: eb("tallies.bounces", "+", eb.ref("excluded.bounces")),
                seconds: eb("tallies.seconds", "+", eb.ref("excluded.seconds")),
              })),
            )
            .execute();
        }
      });
    },
    perBucket,
    viewsPerDay: (site, from, to) =>
      inPeriod(site, "site_hour", from * HOURS, to * HOURS)
        .groupBy(day)
        .orderBy(day)
        .select(day.as("bucket"))
        .select(sums)
        .execute(),
    top: (site, table, from, to) =>
      inPeriod(site, table, from, to)
        .groupBy("key")
        .orderBy("views", "desc")
        .orderBy("key")
        .select("key")
        .select(sums)
        .execute(),
  };
}
