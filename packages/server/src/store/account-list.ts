import { sql } from "kysely";
import type { Role } from "../accounts/permissions.ts";
import type { StoreContext } from "./context.ts";
import { comesAfter, containing, type Slice } from "./keyset.ts";
import type { UserRow } from "./tables.ts";
import type { User, UserRole } from "./users.ts";

/** What accounts can be sorted by. */
export const ACCOUNT_SORTS = ["email", "since"] as const;

/** An account with its roles by site. */
export interface ListedAccount extends User {
  readonly sites: Readonly<Record<string, Role>>;
}

/** Which accounts. */
export interface AccountFilter {
  /** Only those whose e-mail address contains this, whatever its case. */
  readonly search?: string;
  readonly role?: UserRole;
  /** Only those that are closed, or only those that are not. */
  readonly disabled?: boolean;
}

/** Lists the accounts of the installation, however many they are. */
export interface AccountList {
  page(query: AccountFilter & Slice<(typeof ACCOUNT_SORTS)[number]>): Promise<ListedAccount[]>;
  count(query?: Omit<AccountFilter, "search">): Promise<number>;
  /**
   * Makes an account administrator of the installation, or a member; "last", and nothing changes, when
   * nobody else is administrator.
   */
  setRole(id: string, role: UserRole): Promise<"done" | "last">;
}

/** The {@link AccountList} over a database. */
export function createAccountList({ db }: StoreContext): AccountList {
  async function rolesOf(users: readonly string[]): Promise<Map<string, Record<string, Role>>> {
    const roles = new Map<string, Record<string, Role>>();
    if (users.length === 0) return roles;
    const rows = await db
      .selectFrom("site_roles")
      .selectAll()
      .where("user_id", "in", users)
      .orderBy("site")
      .execute();
    for (const { user_id, site, role } of rows)
      roles.set(user_id, { ...roles.get(user_id), [site]: role as Role });
    return roles;
  }

  return {
    async page({ search, role, disabled, sort, descending, after, limit }) {
      const key = sql.ref(sort === "email" ? "email" : "id");
      const rows = await db
        .selectFrom("users")
        .select(["id", "email", "role", "created_at", "disabled_at"])
        .$if(role !== undefined, (all) => all.where("role", "=", role ?? ""))
        .$if(disabled !== undefined, (all) =>
          all.where("disabled_at", disabled === true ? "is not" : "is", null),
        )
        .$if(search !== undefined, (all) =>
          all.where(sql<boolean>`email LIKE ${containing(search ?? "")} ESCAPE '\\'`),
        )
        .$if(after !== undefined, (all) =>
          all.where(comesAfter(key, sql.ref("id"), after ?? { key: "", id: "" }, descending)),
        )
        .orderBy(key, descending ? "desc" : "asc")
        .$if(sort === "email", (all) => all.orderBy("id", descending ? "desc" : "asc"))
        .limit(limit)
        .execute();
      const roles = await rolesOf(rows.map(({ id }) => id));
      return rows.map((row) => accountOf(row, roles.get(row.id) ?? {}));
    },
    async count({ role, disabled } = {}) {
      const row = await db
        .selectFrom("users")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .$if(role !== undefined, (all) => all.where("role", "=", role ?? ""))
        .$if(disabled !== undefined, (all) =>
          all.where("disabled_at", disabled === true ? "is not" : "is", null),
        )
        .executeTakeFirstOrThrow();
      return row.count;
    },
    setRole: (id, role) =>
      db.transaction().execute(async (transaction) => {
        const others = await transaction
          .selectFrom("users")
          .select("id")
          .where("role", "=", "administrator")
          .where("id", "!=", id)
          .where("disabled_at", "is", null)
          .limit(1)
          .execute();
        if (role === "member" && others.length === 0) return "last";
        await transaction.updateTable("users").set({ role }).where("id", "=", id).execute();
        return "done";
      }),
  };
}

function accountOf(
  { id, email, role, created_at, disabled_at }: Omit<UserRow, "password_hash">,
  sites: ListedAccount["sites"],
): ListedAccount {
  return {
    id,
    email,
    role: role as UserRole,
    createdAt: created_at,
    ...(disabled_at === null ? {} : { disabledAt: disabled_at }),
    sites,
  };
}
