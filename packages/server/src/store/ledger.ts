import {
  appendLeaf,
  frontierAt,
  frontierRoot,
  inclusionProof,
  inclusionSubtrees,
  rootAt,
  rootSubtrees,
  type HashAt,
  type HashedSubtree,
  type Subtree,
} from "@glassjar/consent";
import { sql } from "kysely";
import type { StoreContext } from "./context.ts";
import { parts } from "./parts.ts";

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

/**
 * Appends leaf hashes in order. Each answer proves its leaf in the tree that ended with it. Call it
 * inside the transaction that stores the records.
 */
export async function appendToLedger(
  db: Database,
  site: string,
  leaves: readonly Uint8Array[],
): Promise<Inclusion[]> {
  const size = await ledgerSize(db, site);
  let frontier = frontierAt(await readNodes(db, site, rootSubtrees(size)), size);
  const nodes: HashedSubtree[] = [];
  const inclusions = leaves.map((leaf): Inclusion => {
    const index = frontier.size;
    // The last leaf of a tree has every peak before it as a sibling, the nearest last.
    const proof = frontier.peaks.toReversed();
    const { frontier: grown, completed } = appendLeaf(frontier, leaf);
    frontier = grown;
    nodes.push(...completed);
    return { index, size: grown.size, root: frontierRoot(grown), proof };
  });
  await insertNodes(db, site, nodes);
  return inclusions;
}

async function insertNodes(
  db: Database,
  site: string,
  nodes: readonly HashedSubtree[],
): Promise<void> {
  const rows = nodes.map(({ level, index, hash }) => ({
    site,
    level,
    position: index,
    hash: Buffer.from(hash).toString("hex"),
  }));
  for (const part of parts(rows)) await db.insertInto("ledger_nodes").values(part).execute();
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

/** The root of the first `size` leaves. */
export async function rootOfLedger(db: Database, site: string, size: number): Promise<Uint8Array> {
  return rootAt(await readNodes(db, site, rootSubtrees(size)), size);
}

const asRow = ({ level, index }: Subtree) => sql`(${level}, ${index})`;

/** Reads the hashes of subtrees, for the functions that prove something. */
export async function readNodes(
  db: Database,
  site: string,
  wanted: readonly Subtree[],
): Promise<HashAt> {
  const rows =
    wanted.length === 0
      ? []
      : await db
          .selectFrom("ledger_nodes")
          .select(["level", "position", "hash"])
          .where("site", "=", site)
          // Many alternatives of OR would be sought through the whole ledger of the site.
          .where(sql<boolean>`(level, position) IN (VALUES ${sql.join(wanted.map(asRow))})`)
          .execute();
  const known = new Map(rows.map((row) => [`${row.level} ${row.position}`, row.hash]));
  return (level, index) => {
    const hash = known.get(`${level} ${index}`);
    return hash === undefined ? undefined : Uint8Array.from(Buffer.from(hash, "hex"));
  };
}
