import type { StoreContext } from "./context.ts";

/** Who somebody is at a provider of identities (OpenID Connect Core 1.0 §2: `iss` and `sub`). */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** Which accounts identities elsewhere belong to. */
export interface IdentityRepository {
  /** The user of an identity; undefined while it is linked to none. */
  userOf(identity: Identity): Promise<string | undefined>;
  /** Links an identity to a user; one that is linked already stays as it is. */
  link(identity: Identity, userId: string): Promise<void>;
}

/** The {@link IdentityRepository} over a database. */
export function createIdentities({ db, now }: StoreContext): IdentityRepository {
  return {
    async userOf({ issuer, subject }) {
      const row = await db
        .selectFrom("identities")
        .select("user_id")
        .where("issuer", "=", issuer)
        .where("subject", "=", subject)
        .executeTakeFirst();
      return row?.user_id;
    },
    async link({ issuer, subject }, userId) {
      await db
        .insertInto("identities")
        .values({ issuer, subject, user_id: userId, linked_at: now() })
        .onConflict((conflict) => conflict.columns(["issuer", "subject"]).doNothing())
        .execute();
    },
  };
}
