import type { ConsentRecord, Receipt } from "@glassjar/consent";
import { choiceCounts, type CountedBy, type CountOf } from "./choice-counts.ts";
import { choiceOf, type NewChoice, type StoredChoice } from "./choice-row.ts";
import { sql } from "kysely";
import type { StoreContext } from "./context.ts";
import { groupCommit } from "./group-commit.ts";
import { comesAfter, type Slice, type Span } from "./keyset.ts";
import { ledgerSize } from "./ledger.ts";
import { receiptFor, recordAll, type Arrived, type Recorded } from "./record-choices.ts";

/** Which choices to list: newest first; `before` is the leaf index after which to go on. */
export interface ChoiceQuery {
  readonly site: string;
  readonly limit: number;
  readonly before?: number;
  /** The beginning of a receipt identifier. */
  readonly query?: string;
}

/** What the choices of a site can be sorted by. */
export const CHOICE_SORTS = ["when"] as const;

/** Which choices of a site, by when they were made. */
export interface ChoiceFilter extends Span {
  readonly site: string;
  readonly how?: ConsentRecord["how"];
  /** A language tag, as the banner spoke. */
  readonly language?: string;
  /** Of the register the banner was made from. */
  readonly version?: number;
}

/** How many choices of one kind were made on a day (days since 1970-01-01 UTC). */
export interface ChoiceCount {
  readonly day: number;
  readonly how: ConsentRecord["how"];
  readonly count: number;
}

/** The visitors' decisions and the ledger that proves them. */
export interface ChoiceRepository {
  /**
   * Stores a choice and appends its commitment to the site's ledger in one transaction, on disk
   * before it returns. Choices that arrive together share the transaction. The same choice again
   * gives the same receipt.
   *
   * @param region where the visitor is, `FR` or `US-CA`: counted by day, not kept with the choice
   */
  record(choice: NewChoice, region?: string): Promise<Recorded>;
  /** The receipt of a stored choice, with a signed checkpoint once there is one. */
  get(id: string): Promise<Receipt | undefined>;
  list(query: ChoiceQuery): Promise<StoredChoice[]>;
  page(query: ChoiceFilter & Slice<(typeof CHOICE_SORTS)[number]>): Promise<StoredChoice[]>;
  count(query: ChoiceFilter): Promise<number>;
  /** Counts for days `from` ≤ day < `to`. */
  countsPerDay(site: string, from: number, to: number): Promise<ChoiceCount[]>;
  /** Counts for days `from` ≤ day < `to` by one thing: days, regions, languages or banners. */
  countsBy(site: string, by: CountedBy, from: number, to: number): Promise<CountOf[]>;
  /** How many leaves the site's ledger has. */
  ledgerSize(site: string): Promise<number>;
}

/** The {@link ChoiceRepository} over a database. */
export function createChoices(context: StoreContext): ChoiceRepository {
  const { db } = context;
  const matching = ({ site, how, language, version, from, until }: ChoiceFilter) =>
    db
      .selectFrom("choices")
      .where("site", "=", site)
      .$if(how !== undefined, (all) => all.where("how", "=", how ?? ""))
      .$if(language !== undefined, (all) => all.where("language", "=", language ?? ""))
      .$if(version !== undefined, (all) => all.where("version", "=", version ?? 0))
      .$if(from !== undefined, (all) => all.where("at", ">=", from ?? 0))
      .$if(until !== undefined, (all) => all.where("at", "<", until ?? 0));
  const record = groupCommit((batch: readonly Arrived[]) => recordAll(context, batch));
  return {
    record: (choice, region = "") => record({ choice, region }),
    async get(id) {
      const row = await db
        .selectFrom("choices")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      return row && receiptFor(db, choiceOf(row));
    },
    async list({ site, limit, before, query }) {
      const rows = await db
        .selectFrom("choices")
        .selectAll()
        .where("site", "=", site)
        .$if(before !== undefined, (builder) => builder.where("leaf", "<", before ?? 0))
        // A range instead of LIKE: case-sensitive, and the same on every database.
        .$if(query !== undefined, (builder) =>
          builder.where("id", ">=", query ?? "").where("id", "<", `${query}~`),
        )
        .orderBy("leaf", "desc")
        .limit(limit)
        .execute();
      return rows.map(choiceOf);
    },
    async page({ descending, after, limit, ...filter }) {
      const direction = descending ? "desc" : "asc";
      const rows = await matching(filter)
        .selectAll()
        .$if(after !== undefined, (all) =>
          all.where(
            comesAfter(sql.ref("at"), sql.ref("id"), after ?? { key: 0, id: "" }, descending),
          ),
        )
        .orderBy("at", direction)
        .orderBy("id", direction)
        .limit(limit)
        .execute();
      return rows.map(choiceOf);
    },
    async count(filter) {
      const { site, ...rest } = filter;
      // Each is a leaf of the ledger, and none is ever taken away.
      if (Object.values(rest).every((part) => part === undefined)) return leavesOf(db, site);
      const row = await matching(filter)
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return row.count;
    },
    async countsPerDay(site, from, to) {
      const counts = await choiceCounts(db, { site, by: "day", from, to });
      return counts.map(({ key, how, count }) => ({ day: Number(key), how, count }));
    },
    countsBy: (site, by, from, to) => choiceCounts(db, { site, by, from, to }),
    ledgerSize: (site) => ledgerSize(db, site),
  };
}

async function leavesOf(db: StoreContext["db"], site: string): Promise<number> {
  const last = await db
    .selectFrom("choices")
    .select("leaf")
    .where("site", "=", site)
    .orderBy("leaf", "desc")
    .limit(1)
    .executeTakeFirst();
  return last ? last.leaf + 1 : 0;
}
