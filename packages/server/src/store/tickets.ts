import { createHash, randomBytes } from "node:crypto";
import type { StoreContext } from "./context.ts";

/** What a ticket lets its holder do. */
export type TicketPurpose =
  | "second-factor"
  | "totp-setup"
  | "passkey-new"
  | "passkey"
  | "oidc"
  | "reset"
  | "invitation";

/** A right to do one thing once, for a while. */
export interface Ticket {
  readonly userId: string | undefined;
  /** What whoever made it put in. */
  readonly data: string;
}

/** A ticket as somebody other than its holder sees it. */
export interface ListedTicket extends Ticket {
  /** The hash of the secret: it names the ticket, and lets nobody use it. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

/** Single-use secrets that expire; only their hashes are stored. */
export interface TicketRepository {
  /** Makes a ticket and returns its secret: 32 random bytes, base64url. */
  make(ticket: {
    readonly purpose: TicketPurpose;
    readonly userId?: string;
    readonly data?: string;
    /** Milliseconds it is good for. */
    readonly lifetime: number;
  }): Promise<string>;
  /** Looks at a ticket without using it up. */
  find(purpose: TicketPurpose, secret: string): Promise<Ticket | undefined>;
  /** Uses a ticket up: of several that try at once, one gets it. */
  take(purpose: TicketPurpose, secret: string): Promise<Ticket | undefined>;
  /** Counts a failed use, and voids the ticket after so many. */
  failed(purpose: TicketPurpose, secret: string, most: number): Promise<void>;
  /** The tickets in force for a purpose, those that end last first. */
  list(purpose: TicketPurpose): Promise<ListedTicket[]>;
  /** Voids a ticket by its public identifier; false when there is none. */
  void(purpose: TicketPurpose, id: string): Promise<boolean>;
  /** Voids all tickets of a user for a purpose. */
  voidAll(purpose: TicketPurpose, userId: string): Promise<void>;
}

const SECRET_BYTES = 32;

const hashOf = (secret: string) => createHash("sha256").update(secret).digest("hex");

interface Row {
  readonly user_id: string | null;
  readonly data: string;
}

const ticketOf = ({ user_id, data }: Row): Ticket => ({ userId: user_id ?? undefined, data });

/** The {@link TicketRepository} over a database. */
export function createTickets({ db, now }: StoreContext): TicketRepository {
  return {
    async make({ purpose, userId, data = "", lifetime }) {
      const secret = randomBytes(SECRET_BYTES).toString("base64url");
      const at = now();
      await db.deleteFrom("tickets").where("expires_at", "<=", at).execute();
      await db
        .insertInto("tickets")
        .values({
          token_hash: hashOf(secret),
          purpose,
          user_id: userId ?? null,
          data,
          expires_at: at + lifetime,
          failures: 0,
        })
        .execute();
      return secret;
    },
    async find(purpose, secret) {
      const row = await db
        .selectFrom("tickets")
        .select(["user_id", "data"])
        .where("token_hash", "=", hashOf(secret))
        .where("purpose", "=", purpose)
        .where("expires_at", ">", now())
        .executeTakeFirst();
      return row && ticketOf(row);
    },
    async take(purpose, secret) {
      const row = await db
        .deleteFrom("tickets")
        .where("token_hash", "=", hashOf(secret))
        .where("purpose", "=", purpose)
        .where("expires_at", ">", now())
        .returning(["user_id", "data"])
        .executeTakeFirst();
      return row && ticketOf(row);
    },
    async failed(purpose, secret, most) {
      const ticket = hashOf(secret);
      await db
        .updateTable("tickets")
        .set((eb) => ({ failures: eb("failures", "+", 1) }))
        .where("token_hash", "=", ticket)
        .where("purpose", "=", purpose)
        .execute();
      await db
        .deleteFrom("tickets")
        .where("token_hash", "=", ticket)
        .where("failures", ">=", most)
        .execute();
    },
    async list(purpose) {
      const rows = await db
        .selectFrom("tickets")
        .selectAll()
        .where("purpose", "=", purpose)
        .where("expires_at", ">", now())
        .orderBy("expires_at", "desc")
        .execute();
      return rows.map((row) => ({
        userId: row.user_id ?? undefined,
        data: row.data,
        id: row.token_hash,
        expiresAt: row.expires_at,
      }));
    },
    async void(purpose, id) {
      const removed = await db
        .deleteFrom("tickets")
        .where("purpose", "=", purpose)
        .where("token_hash", "=", id)
        .executeTakeFirst();
      return removed.numDeletedRows > 0n;
    },
    async voidAll(purpose, userId) {
      await db
        .deleteFrom("tickets")
        .where("purpose", "=", purpose)
        .where("user_id", "=", userId)
        .execute();
    },
  };
}
