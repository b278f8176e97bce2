import type { StoreContext } from "./context.ts";

/** What is known of a request: begun now, running, another one, or done with its answer. */
export type Attempt =
  | { readonly outcome: "begun" | "running" | "other" }
  | { readonly outcome: "done"; readonly answer: string };

/** The writes that may be repeated, by the hash of caller and idempotency key. */
export interface IdempotencyRepository {
  /** Claims a key for one request, told from others by the hash of what it asks. */
  begin(keyHash: string, fingerprint: string): Promise<Attempt>;
  /** Keeps the answer for those who ask again. */
  finish(keyHash: string, answer: string): Promise<void>;
  /** Frees a key whose request changed nothing. */
  release(keyHash: string): Promise<void>;
}

const KEPT_MS = 24 * 3_600_000;

/** What runs longer than this died with its process. */
const RUNNING_MS = 5 * 60_000;

/** The {@link IdempotencyRepository} over a database. */
export function createIdempotency({ db, now }: StoreContext): IdempotencyRepository {
  const row = (keyHash: string) =>
    db.selectFrom("idempotency").selectAll().where("key_hash", "=", keyHash).executeTakeFirst();

  async function removeOld(): Promise<void> {
    await db
      .deleteFrom("idempotency")
      .where((eb) =>
        eb.or([
          eb("at", "<", now() - KEPT_MS),
          eb.and([eb("answer", "is", null), eb("at", "<", now() - RUNNING_MS)]),
        ]),
      )
      .execute();
  }

  return {
    async begin(keyHash, fingerprint) {
      await removeOld();
      const claimed = await db
        .insertInto("idempotency")
        .values({ key_hash: keyHash, fingerprint, answer: null, at: now() })
        .onConflict((conflict) => conflict.column("key_hash").doNothing())
        .returning("key_hash")
        .executeTakeFirst();
      if (claimed) return { outcome: "begun" };
      const known = await row(keyHash);
      if (known && known.fingerprint !== fingerprint) return { outcome: "other" };
      // Freed in this moment, or not answered yet: in both cases it may be sent again soon.
      if (!known || known.answer === null) return { outcome: "running" };
      return { outcome: "done", answer: known.answer };
    },
    async finish(keyHash, answer) {
      await db.updateTable("idempotency").set({ answer }).where("key_hash", "=", keyHash).execute();
    },
    async release(keyHash) {
      await db.deleteFrom("idempotency").where("key_hash", "=", keyHash).execute();
    },
  };
}
