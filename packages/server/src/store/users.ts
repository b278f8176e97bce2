import type { StoreContext } from "./context.ts";
import { newId } from "./id.ts";
import type { UserRow } from "./tables.ts";

/** What a user is in the installation: an administrator of all sites, or what each site says. */
export type UserRole = "administrator" | "member";

/** A person with an account. */
export interface User {
  readonly id: string;
  /** Lower case. */
  readonly email: string;
  readonly role: UserRole;
  readonly createdAt: number;
  /** Since when the account is closed, epoch milliseconds; absent while it is open. */
  readonly disabledAt?: number;
}

/** A user together with the hash of the password, for signing in only. */
export interface UserWithPassword extends User {
  readonly passwordHash: string;
}

/** Stands for a password that nobody has, as Django's unusable ones begin. */
export const NO_PASSWORD = "!";

/** The accounts. */
export interface UserRepository {
  /** Adds a user; undefined when the e-mail address is taken. */
  add(user: { email: string; passwordHash: string; role: UserRole }): Promise<User | undefined>;
  /** Adds a user only while there is none at all; undefined when there is one. */
  addFirst(user: {
    email: string;
    passwordHash: string;
    role: UserRole;
  }): Promise<User | undefined>;
  get(id: string): Promise<User | undefined>;
  byEmail(email: string): Promise<UserWithPassword | undefined>;
  count(): Promise<number>;
  /** All accounts, by e-mail address. */
  list(): Promise<User[]>;
  /** Whether an account has a password; one of single sign-on may have none. */
  hasPassword(id: string): Promise<boolean>;
  /** Closes an account, or opens it again. */
  setDisabled(id: string, disabled: boolean): Promise<void>;
  /** Deletes an account with all that belongs to it; false when there is none. */
  remove(id: string): Promise<boolean>;
  /** How many open accounts are administrators of the installation. */
  countAdministrators(): Promise<number>;
  /** Stores another hash of the password. */
  setPasswordHash(id: string, passwordHash: string): Promise<void>;
}

function userOf(row: UserRow): User {
  return {
    id: row.id,
    email: row.email,
    role: row.role as UserRole,
    createdAt: row.created_at,
    ...(row.disabled_at === null ? {} : { disabledAt: row.disabled_at }),
  };
}

/** The {@link UserRepository} over a database. */
export function createUsers({ db, now }: StoreContext): UserRepository {
  const insert = async (
    database: typeof db,
    user: { email: string; passwordHash: string; role: UserRole },
  ) => {
    const row = await database
      .insertInto("users")
      .values({
        id: newId(now()),
        email: user.email.toLowerCase(),
        password_hash: user.passwordHash,
        role: user.role,
        created_at: now(),
        disabled_at: null,
      })
      .onConflict((conflict) => conflict.column("email").doNothing())
      .returningAll()
      .executeTakeFirst();
    return row && userOf(row);
  };
  const count = async (database: typeof db) => {
    const row = await database
      .selectFrom("users")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return row.count;
  };
  return {
    add: (user) => insert(db, user),
    addFirst: (user) =>
      db
        .transaction()
        .execute(async (transaction) =>
          (await count(transaction)) === 0 ? insert(transaction, user) : undefined,
        ),
    async get(id) {
      const row = await db.selectFrom("users").selectAll().where("id", "=", id).executeTakeFirst();
      return row && userOf(row);
    },
    async byEmail(email) {
      const row = await db
        .selectFrom("users")
        .selectAll()
        .where("email", "=", email.toLowerCase())
        .executeTakeFirst();
      return row && { ...userOf(row), passwordHash: row.password_hash };
    },
    count: () => count(db),
    async list() {
      const rows = await db.selectFrom("users").selectAll().orderBy("email").execute();
      return rows.map(userOf);
    },
    async hasPassword(id) {
      const row = await db
        .selectFrom("users")
        .select("password_hash")
        .where("id", "=", id)
        .executeTakeFirst();
      return row !== undefined && !row.password_hash.startsWith(NO_PASSWORD);
    },
    async setDisabled(id, disabled) {
      await db
        .updateTable("users")
        .set({ disabled_at: disabled ? now() : null })
        .where("id", "=", id)
        .execute();
    },
    async remove(id) {
      const removed = await db.deleteFrom("users").where("id", "=", id).executeTakeFirst();
      return removed.numDeletedRows > 0n;
    },
    async countAdministrators() {
      const row = await db
        .selectFrom("users")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .where("role", "=", "administrator")
        .where("disabled_at", "is", null)
        .executeTakeFirstOrThrow();
      return row.count;
    },
    async setPasswordHash(id, passwordHash) {
      await db
        .updateTable("users")
        .set({ password_hash: passwordHash })
        .where("id", "=", id)
        .execute();
    },
  };
}
