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
}

/** A user together with the hash of the password, for signing in only. */
export interface UserWithPassword extends User {
  readonly passwordHash: string;
}

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
  /** Stores another hash of the password. */
  setPasswordHash(id: string, passwordHash: string): Promise<void>;
}

function userOf(row: UserRow): User {
  return { id: row.id, email: row.email, role: row.role as UserRole, createdAt: row.created_at };
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
    async setPasswordHash(id, passwordHash) {
      await db
        .updateTable("users")
        .set({ password_hash: passwordHash })
        .where("id", "=", id)
        .execute();
    },
  };
}
