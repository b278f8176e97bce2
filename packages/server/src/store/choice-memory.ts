import type { ConsentRecord } from "@glassjar/consent";
import { choiceOf } from "./choice-row.ts";
import type { StoreContext } from "./context.ts";

/**
 * Which choices people asked their account to remember. Choices know nothing of accounts; this is the
 * only link, made when somebody asks for it and gone when they ask for that.
 */
export interface ChoiceMemoryRepository {
  /** Since when an account remembers, epoch milliseconds; undefined while nobody asked for it. */
  since(userId: string, site: string): Promise<number | undefined>;
  /** Begins to remember. */
  begin(userId: string, site: string): Promise<void>;
  /** Remembers a choice, if the account remembers at all. */
  add(userId: string, site: string, choiceId: string): Promise<void>;
  /** The remembered choices, newest first. */
  list(userId: string, site: string, limit: number): Promise<ConsentRecord[]>;
  /** Forgets all of it. */
  forget(userId: string, site: string): Promise<void>;
}

/** The {@link ChoiceMemoryRepository} over a database. */
export function createChoiceMemory({ db, now }: StoreContext): ChoiceMemoryRepository {
  async function since(userId: string, site: string): Promise<number | undefined> {
    const row = await db
      .selectFrom("choice_memory")
      .select("since")
      .where("user_id", "=", userId)
      .where("site", "=", site)
      .executeTakeFirst();
    return row?.since;
  }

  return {
    since,
    async begin(userId, site) {
      await db
        .insertInto("choice_memory")
        .values({ user_id: userId, site, since: now() })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async add(userId, site, choiceId) {
      if ((await since(userId, site)) === undefined) return;
      await db
        .insertInto("remembered_choices")
        .values({ user_id: userId, site, choice_id: choiceId })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },
    async list(userId, site, limit) {
      const rows = await db
        .selectFrom("remembered_choices")
        .innerJoin("choices", "choices.id", "remembered_choices.choice_id")
        .selectAll("choices")
        .where("remembered_choices.user_id", "=", userId)
        .where("remembered_choices.site", "=", site)
        .orderBy("choices.leaf", "desc")
        .limit(limit)
        .execute();
      return rows.map((row) => choiceOf(row).record);
    },
    async forget(userId, site) {
      await db.transaction().execute(async (transaction) => {
        for (const table of ["remembered_choices", "choice_memory"] as const)
          await transaction
            .deleteFrom(table)
            .where("user_id", "=", userId)
            .where("site", "=", site)
            .execute();
      });
    },
  };
}
