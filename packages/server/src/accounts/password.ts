import { hash, verify, type Options } from "@node-rs/argon2";

/** Fewest characters of a password that is the only factor (NIST SP 800-63B-4 §3.1.1.2). */
const PASSWORD_MIN = 15;

/** Most characters of a password: far above any passphrase, so that hashing stays bounded. */
const PASSWORD_MAX = 1024;

/** Argon2id is the library's default; costs as the OWASP Password Storage Cheat Sheet asks at least. */
const COSTS: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Why a password is not taken; undefined when it is. No rules of composition. */
export function passwordFault(password: string): "too-short" | "too-long" | undefined {
  const { length } = Array.from(password);
  if (length < PASSWORD_MIN) return "too-short";
  return length > PASSWORD_MAX ? "too-long" : undefined;
}

/** One form for what different keyboards send for the same characters (NIST SP 800-63B-4). */
const normal = (password: string) => password.normalize("NFKC");

/** Hashes a password: argon2id, as a PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), COSTS);
}

let decoy: Promise<string> | undefined;

/**
 * Whether a password fits a hash. Without a hash (nobody of that name) it takes as long and answers
 * false, so that time does not tell who has an account.
 */
export async function verifyPassword(
  password: string,
  passwordHash: string | undefined,
): Promise<boolean> {
  if (password.length > 4 * PASSWORD_MAX) return false;
  decoy ??= hashPassword("nobody has this password");
  const fits = await verify(passwordHash ?? (await decoy), normal(password));
  return passwordHash !== undefined && fits;
}
