import { sql } from "kysely";
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
  /** Only of actors whose name contains this, whatever its case. */
  readonly actor?: string;
  /** Only this action. */
  readonly action?: string;
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
  /** Every action there is an entry of, in order of the alphabet; of all sites without one. */
  actions(site?: string): Promise<string[]>;
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
    list({ site, actor, action, before, limit = 100 } = {}) {
      return db
        .selectFrom("activity")
        .selectAll()
        .$if(site !== undefined, (all) => all.where("site", "=", site ?? ""))
        .$if(action !== undefined, (all) => all.where("action", "=", action ?? ""))
        .$if(actor !== undefined, (all) => all.where(containing(actor ?? "")))
        .$if(before !== undefined, (all) => all.where("id", "<", before ?? ""))
        .orderBy("id", "desc")
        .limit(limit)
        .execute();
    },
    async actions(site) {
      const rows = await db
        .selectFrom("activity")
        .select("action")
        .distinct()
        .$if(site !== undefined, (all) => all.where("site", "=", site ?? ""))
        .orderBy("action")
        .execute();
      return rows.map(({ action }) => action);
    },
  };
}

function containing(actor: string) {
  const pattern = `%${actor.toLowerCase().replaceAll(/[\\%_]/g, "\\$&")}%`;
  return sql<boolean>`lower(actor) like ${pattern} escape '\\'`;
}
