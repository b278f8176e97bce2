import type { ConsentRecord } from "@glassjar/consent";
import { sql } from "kysely";
import type { StoreContext } from "./context.ts";
import { parts } from "./parts.ts";
import type { ChoiceCountRow } from "./tables.ts";

type Database = StoreContext["db"];

/** What choices are counted by, one at a time. */
export const COUNTED_BY = ["day", "region", "language", "banner"] as const;

/** One of {@link COUNTED_BY}. */
export type CountedBy = (typeof COUNTED_BY)[number];

/** How many choices of one kind there were. */
export interface CountOf {
  /** The value counted by: a day, a region, a language tag, `VERSION HASH` of a banner. */
  readonly key: string;
  readonly how: ConsentRecord["how"];
  readonly count: number;
}

const DAY = 86_400_000;
const KEY = ["site", "day", "region", "language", "version", "banner", "how"] as const;
/** Enough of a hash to tell one banner from another. */
const SHORT = 8;

const EXPRESSIONS = {
  day: sql<string>`CAST(day AS TEXT)`,
  region: sql<string>`region`,
  language: sql<string>`language`,
  banner: sql<string>`CAST(version AS TEXT) || ' ' || substr(banner, 1, ${sql.lit(SHORT)})`,
} as const satisfies Record<CountedBy, unknown>;

/** A choice that was stored, with where the visitor was, if that is known. */
export interface Counted {
  readonly record: ConsentRecord;
  /** `FR` or `US-CA`; it is counted and not kept with the choice. */
  readonly region: string;
}

/** Counts choices: what they have in common, on their day, and nothing of a person. */
export async function countChoices(db: Database, counted: readonly Counted[]): Promise<void> {
  const rows = new Map<string, ChoiceCountRow>();
  for (const { record, region } of counted) {
    const row = {
      site: record.site,
      day: Math.floor(record.at / DAY),
      region,
      language: record.language,
      version: record.version,
      banner: record.bannerHash ?? "",
      how: record.how,
    };
    const key = JSON.stringify(row);
    rows.set(key, { ...row, count: (rows.get(key)?.count ?? 0) + 1 });
  }
  // Sorted, so that two writers lock rows in the same order and cannot deadlock.
  const sorted = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  for (const part of parts(sorted))
    await db
      .insertInto("choice_counts")
      .values(part)
      .onConflict((conflict) =>
        conflict.columns([...KEY]).doUpdateSet((eb) => ({
          count: eb("choice_counts.count", "+", eb.ref("excluded.count")),
        })),
      )
      .execute();
}

/** Counts of the days `from` ≤ day < `to`, by one thing. */
export async function choiceCounts(
  db: Database,
  { site, by, from, to }: { site: string; by: CountedBy; from: number; to: number },
): Promise<CountOf[]> {
  const key = EXPRESSIONS[by];
  const rows = await db
    .selectFrom("choice_counts")
    .where("site", "=", site)
    .where("day", ">=", from)
    .where("day", "<", to)
    .groupBy([key, "how"])
    .orderBy(key)
    .orderBy("how")
    .select([key.as("key"), "how", sql<number>`sum(count)`.as("count")])
    .execute();
  return rows.map(({ key: value, how, count }) => ({
    key: value,
    how: how as ConsentRecord["how"],
    count,
  }));
}
