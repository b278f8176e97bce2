import type { StoreContext } from "./context.ts";
import { newId } from "./id.ts";

/** Who did what, when. Append-only: nothing here changes or deletes an entry,
 * and the database refuses to. */
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
  /** The network it was done from (IPv4 /24, IPv6 /48); "" where there is none. */
  readonly address: string;
}

/** An entry to be added; without a site it concerns the installation. */
export interface NewActivity {
  readonly site?: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly address?: string;
}

/** Which entries to list. */
export interface ActivityQuery {
  /** Only this site's; of all without it. */
  readonly site?: string;
  /** Only entries before the one of this identifier. */
  readonly before?: string;
  /** At most so many, default 100. */
  readonly limit?: number;
}

/** The activity log. */
export interface ActivityRepository {
  add(entry: NewActivity): Promise<void>;
  /** Newest first. */
  list(query?: ActivityQuery): Promise<Activity[]>;
}

/** The {@link ActivityRepository} over a database. */
export function createActivity({ db, now }: StoreContext): ActivityRepository {
  return {
    async add({ site = "", address = "", ...entry }) {
      const at = now();
      await db
        .insertInto("activity")
        .values({ id: newId(at), at, site, address, ...entry })
        .execute();
    },
    list({ site, before, limit = 100 } = {}) {
      const newest = db.selectFrom("activity").selectAll().orderBy("id", "desc").limit(limit);
      const ofSite = site === undefined ? newest : newest.where("site", "=", site);
      return (before === undefined ? ofSite : ofSite.where("id", "<", before)).execute();
    },
  };
}
