import { sql } from "kysely";
import type { StoreContext } from "./context.ts";
import { firstId, newId } from "./id.ts";
import { containing } from "./keyset.ts";
import { rowCount } from "./row-counts.ts";

/** Every action that the log knows. The office has words for each, in every language it speaks. */
export const ACTIONS = [
  "access.refused",
  "audit.cancel",
  "audit.start",
  "finding.note",
  "identity.link",
  "invitation.accept",
  "invitation.send",
  "invitation.withdraw",
  "key.create",
  "key.revoke",
  "passkey.add",
  "passkey.remove",
  "password.reset",
  "password.set",
  "register.publish",
  "role.remove",
  "role.set",
  "second-factor.reset",
  "sessions.end",
  "sign-in",
  "sign-in.failed",
  "sign-in.oidc",
  "sign-in.password",
  "sign-out",
  "site.create",
  "site.settings",
  "two-step.codes",
  "two-step.off",
  "two-step.on",
  "user.create",
  "user.delete",
  "user.disable",
  "user.enable",
  "user.import",
  "user.role",
] as const;

/** One of {@link ACTIONS}. */
export type Action = (typeof ACTIONS)[number];

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
  readonly action: Action;
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
  /** Only entries of this moment and later, epoch milliseconds. */
  readonly from?: number;
  /** Only entries before this moment, epoch milliseconds. */
  readonly until?: number;
  /** Oldest first, in place of newest first. */
  readonly oldestFirst?: boolean;
  /** Only what comes after the entry of this identifier, in the order asked for. */
  readonly before?: string;
  /** At most so many, default 100. */
  readonly limit?: number;
}

/** The activity log. */
export interface ActivityRepository {
  add(entry: NewActivity): Promise<void>;
  /** Newest first, unless asked otherwise. */
  list(query?: ActivityQuery): Promise<Activity[]>;
  /** How many entries match, as far as an index can tell: not by actor. */
  count(query: Pick<ActivityQuery, "site" | "action">): Promise<number>;
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
    list({ site, actor, action, from, until, oldestFirst = false, before, limit = 100 } = {}) {
      return (
        db
          .selectFrom("activity")
          .selectAll()
          .$if(site !== undefined, (all) => all.where("site", "=", site ?? ""))
          .$if(action !== undefined, (all) => all.where("action", "=", action ?? ""))
          .$if(actor !== undefined, (all) =>
            all.where(sql<boolean>`lower(actor) LIKE ${containing(actor ?? "")} ESCAPE '\\'`),
          )
          // Identifiers begin with the moment, so that one index serves the order and the period.
          .$if(from !== undefined, (all) => all.where("id", ">=", firstId(from ?? 0)))
          .$if(until !== undefined, (all) => all.where("id", "<", firstId(until ?? 0)))
          .$if(before !== undefined, (all) =>
            all.where("id", oldestFirst ? ">" : "<", before ?? ""),
          )
          .orderBy("id", oldestFirst ? "asc" : "desc")
          .limit(limit)
          .execute()
      );
    },
    count: ({ site, action }) => rowCount(db, "activity", site, action),
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
