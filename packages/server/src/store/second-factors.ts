import { createHash, randomInt } from "node:crypto";
import { sql } from "kysely";
import type { StoreContext } from "./context.ts";
import { SecretKeyError, type SecretBox } from "./secret-box.ts";

/** The authenticator app of a user. */
export interface TotpDevice {
  /** Base32. */
  readonly secret: string;
  /** The step of time whose code was used last. */
  readonly lastStep: number;
}

/** Second factors: one authenticator app for each user, passkeys, and recovery codes. */
export interface SecondFactorRepository {
  /** Whether the password of a user is not enough: there is an app or a passkey. */
  isOn(userId: string): Promise<boolean>;
  /** The app of a user; undefined when there is none. */
  get(userId: string): Promise<TotpDevice | undefined>;
  /** Turns two-step sign-in on, or replaces the app. */
  set(userId: string, device: TotpDevice): Promise<void>;
  /** Forgets the app, and the recovery codes unless a passkey is left. */
  remove(userId: string): Promise<void>;
  /** Forgets app, passkeys and recovery codes. */
  removeAll(userId: string): Promise<void>;
  /** Voids the recovery codes when there is neither app nor passkey any more. */
  tidy(userId: string): Promise<void>;
  /** Notes which step's code was used; false when one as late was used meanwhile. */
  use(userId: string, step: number): Promise<boolean>;
  /** Makes new recovery codes in place of the old ones. They cannot be read again. */
  newCodes(userId: string): Promise<string[]>;
  /** Uses a recovery code up; false when it is wrong or was used. */
  useCode(userId: string, code: string): Promise<boolean>;
  countCodes(userId: string): Promise<number>;
  /**
   * Seals anew what is not sealed with the newest key, and tells how many rows that were.
   *
   * @throws {SecretKeyError} when a row was sealed with a key that is not there
   */
  reseal(): Promise<number>;
}

const CODES = 10;
const LENGTH = 24;
// Without letters that look like others. 24 of 32 are 120 bits: from 112 on a fast hash will do
// (ASVS 5.0 §6.5.2).
const ALPHABET = "abcdefghjkmnpqrstuvwxyz023456789";

const newCode = () =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)])
    .join("")
    .replace(/(.{4})(?=.)/g, "$1-");

const hashOf = (userId: string, code: string) =>
  createHash("sha256")
    .update(`${userId} ${code.toLowerCase().replace(/[\s-]/g, "")}`)
    .digest("hex");

const ownerOf = (userId: string) => `totp ${userId}`;

/** The {@link SecondFactorRepository} over a database; keys of apps are sealed in it. */
export function createSecondFactors(
  { db }: StoreContext,
  secrets: SecretBox,
): SecondFactorRepository {
  const isOn = async (userId: string) => {
    const rows = await db
      .selectFrom("totp")
      .select("user_id")
      .where("user_id", "=", userId)
      .unionAll(db.selectFrom("passkeys").select("user_id").where("user_id", "=", userId))
      .limit(1)
      .execute();
    return rows.length > 0;
  };
  // A release before sealed nothing.
  const opened = (userId: string, secret: string) =>
    secrets.isSealed(secret) ? secrets.open(secret, ownerOf(userId)) : secret;
  const tidy = async (userId: string) => {
    if (!(await isOn(userId)))
      await db.deleteFrom("recovery_codes").where("user_id", "=", userId).execute();
  };
  return {
    async get(userId) {
      const row = await db
        .selectFrom("totp")
        .select(["secret", "last_step"])
        .where("user_id", "=", userId)
        .executeTakeFirst();
      return row && { secret: opened(userId, row.secret), lastStep: row.last_step };
    },
    async set(userId, { secret, lastStep }) {
      const row = { secret: secrets.seal(secret, ownerOf(userId)), last_step: lastStep };
      await db
        .insertInto("totp")
        .values({ user_id: userId, ...row })
        .onConflict((conflict) => conflict.column("user_id").doUpdateSet(row))
        .execute();
    },
    async remove(userId) {
      await db.deleteFrom("totp").where("user_id", "=", userId).execute();
      await tidy(userId);
    },
    async removeAll(userId) {
      await db.deleteFrom("passkeys").where("user_id", "=", userId).execute();
      await db.deleteFrom("totp").where("user_id", "=", userId).execute();
      await tidy(userId);
    },
    isOn,
    tidy,
    async use(userId, step) {
      const used = await db
        .updateTable("totp")
        .set({ last_step: step })
        .where("user_id", "=", userId)
        .where("last_step", "<", step)
        .executeTakeFirst();
      return used.numUpdatedRows > 0n;
    },
    async newCodes(userId) {
      const codes = Array.from({ length: CODES }, newCode);
      await db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom("recovery_codes").where("user_id", "=", userId).execute();
        await transaction
          .insertInto("recovery_codes")
          .values(codes.map((code) => ({ user_id: userId, code_hash: hashOf(userId, code) })))
          .execute();
      });
      return codes;
    },
    async useCode(userId, code) {
      const removed = await db
        .deleteFrom("recovery_codes")
        .where("user_id", "=", userId)
        .where("code_hash", "=", hashOf(userId, code))
        .executeTakeFirst();
      return removed.numDeletedRows > 0n;
    },
    async countCodes(userId) {
      const row = await db
        .selectFrom("recovery_codes")
        .select((eb) => eb.fn.countAll<number>().as("count"))
        .where("user_id", "=", userId)
        .executeTakeFirstOrThrow();
      return row.count;
    },
    async reseal() {
      const rows = await db
        .selectFrom("totp")
        .innerJoin("users", "users.id", "totp.user_id")
        .select(["user_id", "secret", "email"])
        .execute();
      const old = rows.filter(({ secret }) => !secrets.isCurrent(secret));
      const fresh = old.map(({ user_id, secret, email }) => ({
        user_id,
        secret,
        sealed: secrets.seal(
          namingOwner(email, () => opened(user_id, secret)),
          ownerOf(user_id),
        ),
      }));
      // Else what was not sealed would stay to be read in the parts of the file that are free.
      if (fresh.length > 0) await sql`PRAGMA secure_delete = ON`.execute(db);
      for (const { user_id, secret, sealed } of fresh)
        await db
          .updateTable("totp")
          .set({ secret: sealed })
          .where("user_id", "=", user_id)
          .where("secret", "=", secret)
          .execute();
      return fresh.length;
    },
  };
}

function namingOwner(email: string, open: () => string): string {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof SecretKeyError)) throw error;
    throw new SecretKeyError(
      `${error.message} It is the key of ${email}'s authenticator app. Give the missing key too, after the new one; if it is lost, run: glassjar users reset-second-factor ${email}`,
    );
  }
}
