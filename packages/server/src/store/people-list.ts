import { sql } from "kysely";
import type { Role } from "../accounts/permissions.ts";
import type { StoreContext } from "./context.ts";
import { comesAfter, containing, type Slice } from "./keyset.ts";
import { rowCount } from "./row-counts.ts";
import type { UserRole } from "./users.ts";

/** What the people of a site can be sorted by. */
export const PEOPLE_SORTS = ["email", "since"] as const;

/** Somebody who works on a site, or administers the installation and so each site. */
export interface ListedPerson {
  readonly userId: string;
  readonly email: string;
  /** What they are on the site. */
  readonly role: Role;
  readonly createdAt: number;
  readonly ofInstallation: boolean;
}

/** Which people. */
export interface PeopleFilter {
  readonly site: string;
  /** Only those whose e-mail address contains this, whatever its case. */
  readonly search?: string;
  readonly role?: Role;
}

/** Lists the people of a site, however many they are. */
export interface PeopleList {
  page(query: PeopleFilter & Slice<(typeof PEOPLE_SORTS)[number]>): Promise<ListedPerson[]>;
  count(query: Pick<PeopleFilter, "site" | "role">): Promise<number>;
}

/**
 * Up to so many people it is quicker to gather them and sort; with more, to walk through all accounts
 * in order and leave out who is not of them.
 */
const GATHERED = 2000;

/** The {@link PeopleList} over a database. */
export function createPeopleList({ db }: StoreContext): PeopleList {
  const roles = sql<string>`(SELECT user_id FROM site_roles`;

  async function count({ site, role }: Pick<PeopleFilter, "site" | "role">): Promise<number> {
    const own = await rowCount(db, "site_roles", site, role);
    const above = await db
      .selectFrom("users")
      .leftJoin("site_roles", (join) =>
        join.onRef("site_roles.user_id", "=", "users.id").on("site_roles.site", "=", site),
      )
      .select("site_roles.role")
      .where("users.role", "=", "administrator")
      .execute();
    const counts = (has: string | null) => has !== null && (role === undefined || has === role);
    // They are administrators here, whatever else they were made.
    const shown = role === undefined || role === "administrator" ? above.length : 0;
    return own - above.filter((row) => counts(row.role)).length + shown;
  }

  return {
    count,
    async page({ site, search, role, sort, descending, after, limit }) {
      const few = (await count({ site, ...(role ? { role } : {}) })) <= GATHERED;
      const key = sql.ref(sort === "email" ? "users.email" : "users.id");
      const id = sql.ref("users.id");
      const above = sql<boolean>`users.role = 'administrator'`;
      const rows = await db
        .selectFrom("users")
        .leftJoin("site_roles", (join) =>
          join.onRef("site_roles.user_id", "=", "users.id").on("site_roles.site", "=", site),
        )
        .select(["users.id", "users.email", "users.created_at", "users.role as user_role"])
        .select("site_roles.role")
        .$if(role === undefined, (all) =>
          all.where(sql<boolean>`(site_roles.role IS NOT NULL OR ${above})`),
        )
        .$if(few, (all) =>
          all.where(
            sql<boolean>`users.id IN ${roles} WHERE site = ${site} UNION SELECT id FROM users WHERE ${above})`,
          ),
        )
        .$if(role === "administrator", (all) =>
          all.where(sql<boolean>`(site_roles.role = 'administrator' OR ${above})`),
        )
        .$if(role !== undefined && role !== "administrator", (all) =>
          // Neither column as it stands: an index over it would lead to all of them, to be sorted.
          all.where(
            sql<boolean>`COALESCE(site_roles.role, '') = ${role} AND +users.role = 'member'`,
          ),
        )
        .$if(search !== undefined, (all) =>
          all.where(sql<boolean>`users.email LIKE ${containing(search ?? "")} ESCAPE '\\'`),
        )
        .$if(after !== undefined, (all) =>
          all.where(comesAfter(key, id, after ?? { key: "", id: "" }, descending)),
        )
        .orderBy(key, descending ? "desc" : "asc")
        .$if(sort === "email", (all) => all.orderBy(id, descending ? "desc" : "asc"))
        .limit(limit)
        .execute();
      return rows.map((row) => personOf({ ...row, userRole: row.user_role as UserRole }));
    },
  };
}

function personOf(row: {
  readonly id: string;
  readonly email: string;
  readonly created_at: number;
  readonly role: string | null;
  readonly userRole: UserRole;
}): ListedPerson {
  const ofInstallation = row.userRole === "administrator";
  return {
    userId: row.id,
    email: row.email,
    role: ofInstallation ? "administrator" : (row.role as Role),
    createdAt: row.created_at,
    ofInstallation,
  };
}
