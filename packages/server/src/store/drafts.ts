import type { StoreContext } from "./context.ts";

/** The text of a register that somebody works on: one for each site. */
export interface Draft {
  readonly text: string;
  /** The version it was taken from, 0 for none. */
  readonly base: number;
  /** Counts up with each save, also over drafts that are gone. */
  readonly revision: number;
  readonly editedBy: string;
  /** Epoch milliseconds. */
  readonly editedAt: number;
}

/** A draft as it is saved. */
export type NewDraft = Pick<Draft, "text" | "base" | "editedBy">;

/** The drafts, by site. */
export interface DraftRepository {
  get(site: string): Promise<Draft | undefined>;
  /**
   * Saves a draft in the place of the one with this revision (0: of none); undefined, and nothing is
   * saved, when it is another one by now.
   */
  save(site: string, draft: NewDraft, revision: number): Promise<Draft | undefined>;
  /** Throws away the draft with this revision; false when it is another one by now. */
  remove(site: string, revision: number): Promise<boolean>;
}

/** The {@link DraftRepository} over a database. */
export function createDrafts({ db, now }: StoreContext): DraftRepository {
  return {
    async get(site) {
      const row = await db
        .selectFrom("drafts")
        .selectAll()
        .where("site", "=", site)
        .executeTakeFirst();
      if (!row) return undefined;
      const { text, base, revision } = row;
      return { text, base, revision, editedBy: row.edited_by, editedAt: row.edited_at };
    },
    async save(site, { text, base, editedBy }, revision) {
      const at = now();
      // At least the moment: the revision of a draft that is gone never fits a later one.
      const next = Math.max(revision + 1, at);
      const row = { text, base, edited_by: editedBy, edited_at: at, revision: next };
      const saved =
        revision === 0
          ? await db
              .insertInto("drafts")
              .values({ site, ...row })
              .onConflict((conflict) => conflict.doNothing())
              .returning("revision")
              .executeTakeFirst()
          : await db
              .updateTable("drafts")
              .set(row)
              .where("site", "=", site)
              .where("revision", "=", revision)
              .returning("revision")
              .executeTakeFirst();
      return saved && { text, base, editedBy, editedAt: at, revision: next };
    },
    async remove(site, revision) {
      const removed = await db
        .deleteFrom("drafts")
        .where("site", "=", site)
        .where("revision", "=", revision)
        .executeTakeFirst();
      return removed.numDeletedRows > 0n;
    },
  };
}
