import {
  newSalt,
  receiptOf,
  recordLeaf,
  type ConsentRecord,
  type LedgerEntry,
  type Receipt,
} from "@glassjar/consent";
import {
  choiceOf,
  isSame,
  normal,
  rowOf,
  type NewChoice,
  type StoredChoice,
} from "./choice-row.ts";
import { countChoices, type Counted } from "./choice-counts.ts";
import { coveringCheckpoint } from "./checkpoints.ts";
import type { StoreContext } from "./context.ts";
import { appendToLedger, proveInclusion } from "./ledger.ts";
import { parts } from "./parts.ts";

/** What became of a choice: `known` when the same was stored before, `conflict` when another one was. */
export type Recorded =
  | { readonly outcome: "stored" | "known"; readonly receipt: Receipt }
  | { readonly outcome: "conflict" };

/** A choice as it arrives. */
export interface Arrived {
  readonly choice: NewChoice;
  /** Where the visitor is; "" when that is not known. */
  readonly region: string;
}

type Database = StoreContext["db"];

/** Stores choices in one transaction: all of them, each with its receipt, or none. */
export function recordAll(
  { db, now }: StoreContext,
  batch: readonly Arrived[],
): Promise<readonly Recorded[]> {
  return db.transaction().execute(async (transaction) => {
    const asked = batch.map(({ choice }) => normal(choice));
    const known = await findAll(transaction, asked);
    // Of two with one identifier the first is stored, and the second compared with it.
    const fresh = [...new Map(asked.toReversed().map((choice) => [choice.id, choice])).values()]
      .filter(({ id }) => !known.has(id))
      .toReversed();
    const receipts = new Map([...known, ...(await appendAll(transaction, fresh, now()))]);
    const stored = new Set(fresh);
    await countChoices(transaction, newlyCounted(batch, fresh, receipts));
    return asked.map((choice): Recorded => {
      const receipt = receipts.get(choice.id);
      if (!receipt || !isSame(choice, receipt.record)) return { outcome: "conflict" };
      return { outcome: stored.has(choice) ? "stored" : "known", receipt };
    });
  });
}

/** The choices stored just now, each with its region. */
function newlyCounted(
  batch: readonly Arrived[],
  fresh: readonly NewChoice[],
  receipts: Receipts,
): Counted[] {
  // The first of one identifier is the one that was stored.
  const regions = new Map(batch.toReversed().map(({ choice, region }) => [choice.id, region]));
  return fresh.flatMap(({ id }) => {
    const record = receipts.get(id)?.record;
    return record ? [{ record, region: regions.get(id) ?? "" }] : [];
  });
}

type Receipts = ReadonlyMap<string, Receipt>;

/** The receipts of those choices that are stored already. */
async function findAll(db: Database, choices: readonly NewChoice[]): Promise<Receipts> {
  const ids = choices.map(({ id }) => id);
  const rows = await db.selectFrom("choices").selectAll().where("id", "in", ids).execute();
  const found = new Map<string, Receipt>();
  for (const row of rows) found.set(row.id, await receiptFor(db, choiceOf(row)));
  return found;
}

async function appendAll(
  db: Database,
  choices: readonly NewChoice[],
  at: number,
): Promise<Receipts> {
  const receipts = new Map<string, Receipt>();
  for (const site of new Set(choices.map((choice) => choice.site))) {
    const records = choices
      .filter((choice) => choice.site === site)
      .map((choice) => Object.assign({ at }, choice));
    for (const entry of await appendToSite(db, site, records))
      receipts.set(entry.record.id, receiptOf(entry));
  }
  return receipts;
}

async function appendToSite(
  db: Database,
  site: string,
  records: readonly ConsentRecord[],
): Promise<LedgerEntry[]> {
  const salted = records.map((record) => ({ record, salt: newSalt() }));
  const leaves = salted.map(({ record, salt }) => recordLeaf(record, salt));
  const inclusions = await appendToLedger(db, site, leaves);
  const entries = inclusions.flatMap((inclusion, at) => {
    const choice = salted[at];
    return choice ? [Object.assign({}, choice, inclusion)] : [];
  });
  const rows = entries.map(({ record, salt, index }) => rowOf({ record, salt, leaf: index }));
  for (const part of parts(rows)) await db.insertInto("choices").values(part).execute();
  return entries;
}

/**
 * The receipt of a stored choice. Once a signed checkpoint has its leaf, it proves the choice in the
 * tree of the oldest such checkpoint, and until then in the tree that ended with it.
 */
export async function receiptFor(
  db: Database,
  { record, salt, leaf }: StoredChoice,
): Promise<Receipt> {
  const checkpoint = await coveringCheckpoint(db, record.site, leaf);
  const inclusion = await proveInclusion(db, record.site, leaf, checkpoint?.size ?? leaf + 1);
  const signed = checkpoint ? { checkpoint: checkpoint.note } : {};
  return receiptOf({ record, salt, ...inclusion, ...signed });
}
