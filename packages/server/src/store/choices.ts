import {
  newSalt,
  receiptOf,
  recordLeaf,
  type ConsentRecord,
  type Receipt,
} from "@glassjar/consent";
import { sql } from "kysely";
import {
  choiceOf,
  isSame,
  normal,
  rowOf,
  type NewChoice,
  type StoredChoice,
} from "./choice-row.ts";
import type { StoreContext } from "./context.ts";
import { appendToLedger, ledgerSize, proveInclusion } from "./ledger.ts";

/** What became of a choice: `known` when the same was stored before, `conflict` when another one was. */
export type Recorded =
  | { readonly outcome: "stored" | "known"; readonly receipt: Receipt }
  | { readonly outcome: "conflict" };

/** Which choices to list: newest first; `before` is the leaf index after which to go on. */
export interface ChoiceQuery {
  readonly site: string;
  readonly limit: number;
  readonly before?: number;
  /** The beginning of a receipt identifier. */
  readonly query?: string;
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
   * before it returns. The same choice again gives the same receipt.
   */
  record(choice: NewChoice): Promise<Recorded>;
  /** The receipt of a stored choice, the same as when it was stored. */
  get(id: string): Promise<Receipt | undefined>;
  list(query: ChoiceQuery): Promise<StoredChoice[]>;
  /** Counts for days `from` ≤ day < `to`. */
  countsPerDay(site: string, from: number, to: number): Promise<ChoiceCount[]>;
  /** How many leaves the site's ledger has. */
  ledgerSize(site: string): Promise<number>;
}

type Database = StoreContext["db"];

const DAY = 86_400_000;

async function find(db: Database, id: string): Promise<StoredChoice | undefined> {
  const row = await db.selectFrom("choices").selectAll().where("id", "=", id).executeTakeFirst();
  return row && choiceOf(row);
}

async function append(db: Database, record: ConsentRecord): Promise<StoredChoice> {
  const salt = newSalt();
  const leaf = await appendToLedger(db, record.site, recordLeaf(record, salt));
  const stored = { record, salt, leaf };
  await db.insertInto("choices").values(rowOf(stored)).execute();
  return stored;
}

/** Proves the tree as it was when the leaf was appended: the same whenever it is asked. */
async function receiptFor(db: Database, { record, salt, leaf }: StoredChoice): Promise<Receipt> {
  const inclusion = await proveInclusion(db, record.site, leaf, leaf + 1);
  return receiptOf({ record, salt, ...inclusion });
}

/** The {@link ChoiceRepository} over a database. */
export function createChoices({ db, now }: StoreContext): ChoiceRepository {
  return {
    record: (choice) =>
      db.transaction().execute(async (transaction): Promise<Recorded> => {
        const asked = normal(choice);
        const known = await find(transaction, asked.id);
        if (known && !isSame(asked, known.record)) return { outcome: "conflict" };
        const stored = known ?? (await append(transaction, { ...asked, at: now() }));
        const receipt = await receiptFor(transaction, stored);
        return { outcome: known ? "known" : "stored", receipt };
      }),
    async get(id) {
      const choice = await find(db, id);
      return choice && receiptFor(db, choice);
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
    async countsPerDay(site, from, to) {
      const day = sql<number>`at / ${sql.lit(DAY)}`;
      const rows = await db
        .selectFrom("choices")
        .where("site", "=", site)
        .where("at", ">=", from * DAY)
        .where("at", "<", to * DAY)
        .groupBy([day, "how"])
        .orderBy(day)
        .orderBy("how")
        .select([day.as("day"), "how", sql<number>`count(*)`.as("count")])
        .execute();
      return rows.map((row) => ({
        day: row.day,
        how: row.how as ConsentRecord["how"],
        count: row.count,
      }));
    },
    ledgerSize: (site) => ledgerSize(db, site),
  };
}
