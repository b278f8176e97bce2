import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { StoreContext } from "./context.ts";

/** The one-time code with which the first administrator signs up; only its hash is stored. */
export interface SetupRepository {
  /**
   * Makes a new code, valid for 24 hours, in place of the one before. Undefined, and nothing is
   * made, once there is a user.
   */
  newCode(): Promise<string | undefined>;
  /** Whether this is the code in force. */
  isValid(code: string): Promise<boolean>;
  /** Forgets the code. */
  clear(): Promise<void>;
}

const ONLY = 1;
const CODE_BYTES = 18;
const LIFETIME_MS = 24 * 60 * 60 * 1000;

const digest = (code: string) => createHash("sha256").update(code).digest();

/** The {@link SetupRepository} over a database. */
export function createSetup({ db, now }: StoreContext): SetupRepository {
  return {
    async newCode() {
      const user = await db.selectFrom("users").select("id").limit(1).executeTakeFirst();
      if (user) return undefined;
      const code = randomBytes(CODE_BYTES).toString("base64url");
      const row = { code_hash: digest(code).toString("hex"), expires_at: now() + LIFETIME_MS };
      await db
        .insertInto("setup")
        .values({ id: ONLY, ...row })
        .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
        .execute();
      return code;
    },
    async isValid(code) {
      const row = await db
        .selectFrom("setup")
        .select("code_hash")
        .where("expires_at", ">", now())
        .executeTakeFirst();
      return row !== undefined && timingSafeEqual(Buffer.from(row.code_hash, "hex"), digest(code));
    },
    async clear() {
      await db.deleteFrom("setup").execute();
    },
  };
}
