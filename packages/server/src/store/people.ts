import type { Role } from "../accounts/permissions.ts";
import type { StoreContext } from "./context.ts";

/** Somebody who has a role on a site. */
export interface Person {
  readonly userId: string;
  readonly email: string;
  readonly role: Role;
}

/** Who is what on which site. */
export interface PeopleRepository {
  /** The role of a user on a site; undefined for none. */
  roleOf(userId: string, site: string): Promise<Role | undefined>;
  /** The roles of a user by site. */
  rolesOf(userId: string): Promise<ReadonlyMap<string, Role>>;
  /** The people of a site by e-mail address. */
  listOf(site: string): Promise<Person[]>;
  /** Gives a user a role on a site, in place of the one before. */
  set(userId: string, site: string, role: Role): Promise<void>;
  /** Takes the role away; false when there was none. */
  remove(userId: string, site: string): Promise<boolean>;
  /** Whether a user is administrator of a site, and nobody else is by a role on it. */
  isLastAdministrator(userId: string, site: string): Promise<boolean>;
}

/** The {@link PeopleRepository} over a database. */
export function createPeople({ db }: StoreContext): PeopleRepository {
  return {
    async roleOf(userId, site) {
      const row = await db
        .selectFrom("site_roles")
        .select("role")
        .where("user_id", "=", userId)
        .where("site", "=", site)
        .executeTakeFirst();
      return row?.role as Role | undefined;
    },
    async rolesOf(userId) {
      const rows = await db
        .selectFrom("site_roles")
        .select(["site", "role"])
        .where("user_id", "=", userId)
        .execute();
      return new Map(rows.map(({ site, role }) => [site, role as Role]));
    },
    async listOf(site) {
      const rows = await db
        .selectFrom("site_roles")
        .innerJoin("users", "users.id", "site_roles.user_id")
        .select(["users.id", "users.email", "site_roles.role"])
        .where("site_roles.site", "=", site)
        .orderBy("users.email")
        .execute();
      return rows.map(({ id, email, role }) => ({ userId: id, email, role: role as Role }));
    },
    async set(userId, site, role) {
      await db
        .insertInto("site_roles")
        .values({ user_id: userId, site, role })
        .onConflict((conflict) => conflict.columns(["user_id", "site"]).doUpdateSet({ role }))
        .execute();
    },
    async remove(userId, site) {
      const removed = await db
        .deleteFrom("site_roles")
        .where("user_id", "=", userId)
        .where("site", "=", site)
        .executeTakeFirst();
      return removed.numDeletedRows > 0n;
    },
    async isLastAdministrator(userId, site) {
      const rows = await db
        .selectFrom("site_roles")
        .select("user_id")
        .where("site", "=", site)
        .where("role", "=", "administrator")
        .limit(2)
        .execute();
      return rows.length === 1 && rows[0]?.user_id === userId;
    },
  };
}
