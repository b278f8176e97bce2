import {
  createNoteKeys,
  signCheckpoint,
  consistencyProof,
  consistencySubtrees,
} from "@glassjar/consent";
import type { StoreContext } from "./context.ts";
import { ledgerSize, readNodes, rootOfLedger } from "./ledger.ts";

/** A signed head of a site's ledger (C2SP tlog-checkpoint). */
export interface StoredCheckpoint {
  /** Number of leaves. */
  readonly size: number;
  /** The signed note. */
  readonly note: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** The signed heads of the ledgers, and the keys that sign them. */
export interface CheckpointRepository {
  /**
   * Signs the ledger as it is now, unless it has not grown since the last time, and returns the newest
   * checkpoint; undefined while the ledger is empty. The first call makes the site's key.
   *
   * @param origin identity of a new ledger, a URL without its scheme; it names the key for ever
   */
  sign(site: string, origin: string): Promise<StoredCheckpoint | undefined>;
  latest(site: string): Promise<StoredCheckpoint | undefined>;
  /** All checkpoints, newest first. */
  list(site: string, limit: number): Promise<StoredCheckpoint[]>;
  /** The key that verifies the site's checkpoints (C2SP signed-note); undefined before the first. */
  verifierKey(site: string): Promise<string | undefined>;
  /** Proves that the ledger of `from` leaves is the beginning of that of `to` (RFC 9162 §2.1.4). */
  consistency(site: string, from: number, to: number): Promise<Uint8Array[] | undefined>;
}

type Database = StoreContext["db"];

const COLUMNS = ["size", "note", "at"] as const;

/** The {@link CheckpointRepository} over a database. */
export function createCheckpoints({ db, now }: StoreContext): CheckpointRepository {
  const newestFirst = (site: string, limit: number) =>
    db
      .selectFrom("checkpoints")
      .select(COLUMNS)
      .where("site", "=", site)
      .orderBy("size", "desc")
      .limit(limit)
      .execute();
  const latest = async (site: string) => (await newestFirst(site, 1))[0];
  return {
    sign: (site, origin) =>
      db.transaction().execute(async (transaction) => {
        const size = await ledgerSize(transaction, site);
        const before = await coveringCheckpoint(transaction, site, size - 1);
        if (size === 0 || before) return before;
        const { origin: name, signerKey } = await keyOf(transaction, site, origin);
        const root = await rootOfLedger(transaction, site, size);
        const note = await signCheckpoint({ origin: name, size, root }, signerKey);
        const checkpoint = { size, note, at: now() };
        await transaction
          .insertInto("checkpoints")
          .values({ site, ...checkpoint })
          .execute();
        return checkpoint;
      }),
    latest,
    list: newestFirst,
    async verifierKey(site) {
      return (await findKey(db, site))?.verifier_key;
    },
    async consistency(site, from, to) {
      if (from > to || to > (await ledgerSize(db, site))) return undefined;
      const hashAt = await readNodes(db, site, consistencySubtrees(from, to));
      return consistencyProof(hashAt, from, to);
    },
  };
}

/** The oldest checkpoint of a tree that has this leaf. */
export async function coveringCheckpoint(
  db: Database,
  site: string,
  leaf: number,
): Promise<StoredCheckpoint | undefined> {
  return db
    .selectFrom("checkpoints")
    .select(COLUMNS)
    .where("site", "=", site)
    .where("size", ">", leaf)
    .orderBy("size")
    .limit(1)
    .executeTakeFirst();
}

function findKey(db: Database, site: string) {
  return db.selectFrom("ledger_keys").selectAll().where("site", "=", site).executeTakeFirst();
}

async function keyOf(
  db: Database,
  site: string,
  origin: string,
): Promise<{ origin: string; signerKey: string }> {
  const known = await findKey(db, site);
  if (known) return { origin: known.origin, signerKey: known.signer_key };
  const { signerKey, verifierKey } = await createNoteKeys(origin);
  await db
    .insertInto("ledger_keys")
    .values({ site, origin, signer_key: signerKey, verifier_key: verifierKey })
    .execute();
  return { origin, signerKey };
}
