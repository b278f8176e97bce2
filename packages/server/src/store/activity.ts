import type { StoreContext } from "./context.ts";
import { newId } from "./id.ts";

/** Who did what, when. Append-only: nothing here changes or deletes an entry. */
export interface Activity {
  readonly id: string;
  readonly site: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** An e-mail address, or the name of the command. */
  readonly actor: string;
  /** A stable word, for example `register.publish`. */
  readonly action: string;
  /** What it was done to, for example `version 3`. */
  readonly subject: string;
}

/** The activity log. */
export interface ActivityRepository {
  add(entry: Pick<Activity, "site" | "actor" | "action" | "subject">): Promise<void>;
  /** Newest first, at most `limit` (default 100). */
  list(site: string, limit?: number): Promise<Activity[]>;
}

/** The {@link ActivityRepository} over a database. */
export function createActivity({ db, now }: StoreContext): ActivityRepository {
  return {
    async add({ site, actor, action, subject }) {
      const at = now();
      await db
        .insertInto("activity")
        .values({ id: newId(at), at, site, actor, action, subject })
        .execute();
    },
    list: (site, limit = 100) =>
      db
        .selectFrom("activity")
        .selectAll()
        .where("site", "=", site)
        .orderBy("at", "desc")
        .orderBy("id", "desc")
        .limit(limit)
        .execute(),
  };
}
