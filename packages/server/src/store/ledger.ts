import {
  appendLeaf,
  frontierAt,
  inclusionProof,
  inclusionSubtrees,
  rootAt,
  rootSubtrees,
  type HashAt,
  type Subtree,
} from "@glassjar/consent";
import type { StoreContext } from "./context.ts";

type Database = StoreContext["db"];

/** Where a leaf stands in a ledger of a given size, and the proof of it (RFC 9162 §2.1.3). */
export interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

const LEAVES = 0;

/** How many leaves the ledger of a site has. */
export async function ledgerSize(db: Database, site: string): Promise<number> {
  const last = await db
    .selectFrom("ledger_nodes")
    .where("site", "=", site)
    .where("level", "=", LEAVES)
    .select((eb) => eb.fn.max("position").as("position"))
    .executeTakeFirst();
  return last ? (last.position ?? -1) + 1 : 0;
}

/** Appends a leaf hash and returns its index. Call it inside the transaction that stores the record. */
export async function appendToLedger(
  db: Database,
  site: string,
  leaf: Uint8Array,
): Promise<number> {
  const size = await ledgerSize(db, site);
  const hashAt = await readNodes(db, site, rootSubtrees(size));
  const { completed } = appendLeaf(frontierAt(hashAt, size), leaf);
  await db
    .insertInto("ledger_nodes")
    .values(
      completed.map(({ level, index, hash }) => ({
        site,
        level,
        position: index,
        hash: Buffer.from(hash).toString("hex"),
      })),
    )
    .execute();
  return size;
}

/** Proves leaf `index` within the first `size` leaves; the answer is the same for ever. */
export async function proveInclusion(
  db: Database,
  site: string,
  index: number,
  size: number,
): Promise<Inclusion> {
  const hashAt = await readNodes(db, site, [
    ...inclusionSubtrees(index, size),
    ...rootSubtrees(size),
  ]);
  return { index, size, root: rootAt(hashAt, size), proof: inclusionProof(hashAt, index, size) };
}

async function readNodes(db: Database, site: string, wanted: readonly Subtree[]): Promise<HashAt> {
  const rows =
    wanted.length === 0
      ? []
      : await db
          .selectFrom("ledger_nodes")
          .select(["level", "position", "hash"])
          .where("site", "=", site)
          .where((eb) =>
            eb.or(wanted.map(({ level, index }) => eb.and({ level, position: index }))),
          )
          .execute();
  const known = new Map(rows.map((row) => [`${row.level} ${row.position}`, row.hash]));
  return (level, index) => {
    const hash = known.get(`${level} ${index}`);
    return hash === undefined ? undefined : Uint8Array.from(Buffer.from(hash, "hex"));
  };
}
