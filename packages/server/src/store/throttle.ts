import type { StoreContext } from "./context.ts";

/** The failures counted under one key. */
export interface Failures {
  readonly count: number;
  /** When the last one was, epoch milliseconds. */
  readonly lastAt: number;
}

/** Failed tries, counted where a restart does not forget them. Keys are hashes, never names. */
export interface ThrottleRepository {
  /**
   * Asks how long to wait, given what each key has on its account, and counts a failure under each
   * unless one has to wait: in one transaction, so that parallel tries count too.
   *
   * @param forgetBefore epoch milliseconds; older failures are deleted.
   * @returns what `waitFor` did, in milliseconds.
   */
  attempt(
    keys: readonly string[],
    forgetBefore: number,
    waitFor: (failures: readonly Failures[]) => number,
  ): Promise<number>;
  /** Takes back the failure just counted under these keys. */
  undo(keys: readonly string[]): Promise<void>;
  /** Forgets all failures of a key. */
  clear(key: string): Promise<void>;
  /** Whether this key succeeded since `after`, epoch milliseconds. */
  isTrusted(key: string, after: number): Promise<boolean>;
  /** Notes that this key succeeded now, and forgets those that did before `forgetBefore`. */
  trust(key: string, forgetBefore: number): Promise<void>;
}

const NONE: Failures = { count: 0, lastAt: 0 };

/** The {@link ThrottleRepository} over a database. */
export function createThrottle({ db, now }: StoreContext): ThrottleRepository {
  const failuresOf = async (database: typeof db, keys: readonly string[]) => {
    const rows = await database
      .selectFrom("failures")
      .selectAll()
      .where("key", "in", keys)
      .execute();
    return keys.map((key) => {
      const row = rows.find((found) => found.key === key);
      return row ? { count: row.count, lastAt: row.last_at } : NONE;
    });
  };
  return {
    attempt: (keys, forgetBefore, waitFor) =>
      db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom("failures").where("last_at", "<", forgetBefore).execute();
        const wait = waitFor(await failuresOf(transaction, keys));
        if (wait > 0) return wait;
        const at = now();
        await transaction
          .insertInto("failures")
          .values(keys.map((key) => ({ key, count: 1, last_at: at })))
          .onConflict((conflict) =>
            conflict
              .column("key")
              .doUpdateSet((eb) => ({ count: eb("failures.count", "+", 1), last_at: at })),
          )
          .execute();
        return 0;
      }),
    async undo(keys) {
      await db
        .updateTable("failures")
        .set((eb) => ({ count: eb("count", "-", 1) }))
        .where("key", "in", keys)
        .where("count", ">", 0)
        .execute();
    },
    async clear(key) {
      await db.deleteFrom("failures").where("key", "=", key).execute();
    },
    async isTrusted(key, after) {
      const row = await db
        .selectFrom("trusted")
        .select("at")
        .where("key", "=", key)
        .where("at", ">", after)
        .executeTakeFirst();
      return row !== undefined;
    },
    async trust(key, forgetBefore) {
      const at = now();
      await db.deleteFrom("trusted").where("at", "<", forgetBefore).execute();
      await db
        .insertInto("trusted")
        .values({ key, at })
        .onConflict((conflict) => conflict.column("key").doUpdateSet({ at }))
        .execute();
    },
  };
}
