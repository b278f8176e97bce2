import type { StoreContext } from "./context.ts";
import { newId } from "./id.ts";
import type { PasskeyRow } from "./tables.ts";

/** A passkey of a user: a WebAuthn credential that can be discovered. */
export interface Passkey {
  /** Public identifier, for naming and removing. */
  readonly id: string;
  /** Base64url, as authenticators name it. */
  readonly credentialId: string;
  readonly userId: string;
  /** COSE key, base64url. */
  readonly publicKey: string;
  /** How often the authenticator says it was used; 0 where it does not count. */
  readonly counter: number;
  /** How browsers reach the authenticator, such as `internal` or `usb`. */
  readonly transports: readonly string[];
  /** What its user calls it. */
  readonly name: string;
  readonly createdAt: number;
  /** Epoch milliseconds; undefined while it was never used. */
  readonly usedAt: number | undefined;
}

/** A passkey to be added. */
export type NewPasskey = Omit<Passkey, "id" | "createdAt" | "usedAt">;

/** The passkeys. */
export interface PasskeyRepository {
  /** Adds a passkey; undefined when the credential is known already. */
  add(passkey: NewPasskey): Promise<Passkey | undefined>;
  byCredentialId(credentialId: string): Promise<Passkey | undefined>;
  /** The passkeys of a user, the oldest first. */
  listOf(userId: string): Promise<Passkey[]>;
  /** Calls a user's passkey something else; false when there is none. */
  rename(userId: string, id: string, name: string): Promise<boolean>;
  /** Removes a user's passkey; false when there is none. */
  remove(userId: string, id: string): Promise<boolean>;
  /** Notes a use, unless one with as high a counter was noted meanwhile; then false. */
  used(passkey: Passkey, counter: number): Promise<boolean>;
}

const passkeyOf = (row: PasskeyRow): Passkey => ({
  id: row.id,
  credentialId: row.credential_id,
  userId: row.user_id,
  publicKey: row.public_key,
  counter: row.counter,
  transports: JSON.parse(row.transports) as string[],
  name: row.name,
  createdAt: row.created_at,
  usedAt: row.used_at ?? undefined,
});

/** The {@link PasskeyRepository} over a database. */
export function createPasskeys({ db, now }: StoreContext): PasskeyRepository {
  return {
    async add({ credentialId, userId, publicKey, counter, transports, name }) {
      const at = now();
      const row = await db
        .insertInto("passkeys")
        .values({
          id: newId(at),
          credential_id: credentialId,
          user_id: userId,
          public_key: publicKey,
          counter,
          transports: JSON.stringify(transports),
          name,
          created_at: at,
          used_at: null,
        })
        .onConflict((conflict) => conflict.column("credential_id").doNothing())
        .returningAll()
        .executeTakeFirst();
      return row && passkeyOf(row);
    },
    async byCredentialId(credentialId) {
      const row = await db
        .selectFrom("passkeys")
        .selectAll()
        .where("credential_id", "=", credentialId)
        .executeTakeFirst();
      return row && passkeyOf(row);
    },
    async listOf(userId) {
      const rows = await db
        .selectFrom("passkeys")
        .selectAll()
        .where("user_id", "=", userId)
        .orderBy("id")
        .execute();
      return rows.map(passkeyOf);
    },
    async rename(userId, id, name) {
      const changed = await db
        .updateTable("passkeys")
        .set({ name })
        .where("user_id", "=", userId)
        .where("id", "=", id)
        .executeTakeFirst();
      return changed.numUpdatedRows > 0n;
    },
    async remove(userId, id) {
      const removed = await db
        .deleteFrom("passkeys")
        .where("user_id", "=", userId)
        .where("id", "=", id)
        .executeTakeFirst();
      return removed.numDeletedRows > 0n;
    },
    async used({ id, counter: before }, counter) {
      const changed = await db
        .updateTable("passkeys")
        .set({ counter, used_at: now() })
        .where("id", "=", id)
        .where("counter", "=", before)
        .executeTakeFirst();
      return changed.numUpdatedRows > 0n;
    },
  };
}
