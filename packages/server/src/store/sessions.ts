import type { StoreContext } from "./context.ts";
import { newId } from "./id.ts";
import type { SessionRow } from "./tables.ts";

/** One signed-in browser. The token itself is never stored, only its SHA-256. */
export interface Session {
  /** Public identifier, for listing and revoking. */
  readonly id: string;
  readonly userId: string;
  /** What the browser calls itself, shortened to a family name. */
  readonly device: string;
  readonly createdAt: number;
  /** When it was last used, epoch milliseconds. */
  readonly seenAt: number;
  /** When its user last proved who they are, epoch milliseconds. */
  readonly confirmedAt: number;
  /** How its user signed in. */
  readonly via: SignInWay;
}

/** How somebody signs in. */
export type SignInWay = "password" | "passkey" | "oidc";

/** The server-side sessions. Which of them are too old is the caller's knowledge. */
export interface SessionRepository {
  add(session: {
    tokenHash: string;
    userId: string;
    device: string;
    via?: SignInWay;
    /** Whether its user proved now who they are. */
    proved?: boolean;
  }): Promise<Session>;
  byTokenHash(tokenHash: string): Promise<Session | undefined>;
  /** Notes that the session is used now. */
  touch(id: string): Promise<void>;
  /** Gives the session another token, because its user proved now who they are. */
  rotate(id: string, tokenHash: string): Promise<void>;
  listOf(userId: string): Promise<Session[]>;
  /** Deletes a session of this user; false when there is none. */
  remove(userId: string, id: string): Promise<boolean>;
  removeByTokenHash(tokenHash: string): Promise<void>;
  /** Deletes all sessions of a user but perhaps one, and tells how many. */
  removeAllOf(userId: string, except?: string): Promise<number>;
  /** Deletes sessions not used since `seenBefore` or created before `createdBefore`. */
  purge(limits: { seenBefore: number; createdBefore: number }): Promise<void>;
}

function sessionOf(row: SessionRow): Session {
  return {
    id: row.id,
    userId: row.user_id,
    device: row.device,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    confirmedAt: row.confirmed_at,
    via: row.via as SignInWay,
  };
}

/** The {@link SessionRepository} over a database. */
export function createSessions({ db, now }: StoreContext): SessionRepository {
  return {
    async add({ tokenHash, userId, device, via = "password", proved = true }) {
      const at = now();
      const row = await db
        .insertInto("sessions")
        .values({
          id: newId(at),
          token_hash: tokenHash,
          user_id: userId,
          device,
          created_at: at,
          seen_at: at,
          confirmed_at: proved ? at : 0,
          via,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return sessionOf(row);
    },
    async byTokenHash(tokenHash) {
      const row = await db
        .selectFrom("sessions")
        .selectAll()
        .where("token_hash", "=", tokenHash)
        .executeTakeFirst();
      return row && sessionOf(row);
    },
    async touch(id) {
      await db.updateTable("sessions").set({ seen_at: now() }).where("id", "=", id).execute();
    },
    async rotate(id, tokenHash) {
      await db
        .updateTable("sessions")
        .set({ token_hash: tokenHash, confirmed_at: now() })
        .where("id", "=", id)
        .execute();
    },
    async listOf(userId) {
      const rows = await db
        .selectFrom("sessions")
        .selectAll()
        .where("user_id", "=", userId)
        .orderBy("seen_at", "desc")
        .execute();
      return rows.map(sessionOf);
    },
    async remove(userId, id) {
      const removed = await db
        .deleteFrom("sessions")
        .where("user_id", "=", userId)
        .where("id", "=", id)
        .executeTakeFirst();
      return removed.numDeletedRows > 0n;
    },
    async removeByTokenHash(tokenHash) {
      await db.deleteFrom("sessions").where("token_hash", "=", tokenHash).execute();
    },
    async removeAllOf(userId, except = "") {
      const removed = await db
        .deleteFrom("sessions")
        .where("user_id", "=", userId)
        .where("id", "!=", except)
        .executeTakeFirst();
      return Number(removed.numDeletedRows);
    },
    async purge({ seenBefore, createdBefore }) {
      await db
        .deleteFrom("sessions")
        .where((eb) =>
          eb.or([eb("seen_at", "<", seenBefore), eb("created_at", "<", createdBefore)]),
        )
        .execute();
    },
  };
}
