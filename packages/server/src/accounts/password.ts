import { hash, verify, type Options } from "@node-rs/argon2";
import { isDjangoHash, verifyDjangoPassword } from "../django/password.ts";
import { isCommonPassword } from "./common-passwords.ts";

/** Fewest characters of a password that is the only factor (NIST SP 800-63B-4 §3.1.1.2). */
const PASSWORD_MIN = 15;

/** Fewest characters of a password beside a second factor (the same). */
const PASSWORD_MIN_OF_TWO = 8;

/** Most characters of a password: far above any passphrase, so that hashing stays bounded. */
const PASSWORD_MAX = 1024;

/** A shorter part of a name is a syllable that any sentence may contain. */
const NAME_MIN = 4;

/** Argon2id is the library's default; costs as the OWASP Password Storage Cheat Sheet asks at least. */
const COSTS: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const OURS = "$argon2id$v=19$m=19456,t=2,p=1$";

/** Why a password is not taken. */
export type PasswordFault =
  | "too-short"
  | "too-long"
  | "too-common"
  | "personal"
  | "site-name"
  | "breached";

/** Whose password it is to be. */
export interface PasswordOwner {
  readonly email: string;
  /** Whether a second factor is asked for too. */
  readonly secondFactor?: boolean;
}

/** Fewest characters of a password, with or without a second factor. */
export function leastOf(secondFactor: boolean): number {
  return secondFactor ? PASSWORD_MIN_OF_TWO : PASSWORD_MIN;
}

/** Why a password is not taken; undefined when it is. No rules of composition. */
export function passwordFault(
  password: string,
  { email, secondFactor = false }: PasswordOwner,
): PasswordFault | undefined {
  const { length } = Array.from(password);
  if (length < leastOf(secondFactor)) return "too-short";
  if (length > PASSWORD_MAX) return "too-long";
  if (isCommonPassword(password)) return "too-common";
  return namesIn(email).some((name) => password.toLowerCase().includes(name))
    ? "personal"
    : undefined;
}

/** The name in an e-mail address and its parts, as far as they are long enough to give it away. */
function namesIn(email: string): string[] {
  const name = email.toLowerCase().split("@", 1)[0] ?? "";
  return [name, ...name.split(/[^\p{L}\p{N}]+/u)].filter((part) => part.length >= NAME_MIN);
}

/** One form for what different keyboards send for the same characters (NIST SP 800-63B-4). */
const normal = (password: string) => password.normalize("NFKC");

/** Hashes a password: argon2id, as a PHC string. */
export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), COSTS);
}

/** Whether a hash was made by another hasher, or at other costs, than {@link hashPassword}'s. */
export function isOutdated(passwordHash: string): boolean {
  return !passwordHash.startsWith(OURS);
}

let decoy: Promise<string> | undefined;

/**
 * Whether a password fits a hash, ours or Django's. Without a hash (nobody of that name) it takes as
 * long and answers false, so that time does not tell who has an account.
 */
export async function verifyPassword(
  password: string,
  passwordHash: string | undefined,
): Promise<boolean> {
  if (password.length > 4 * PASSWORD_MAX) return false;
  if (passwordHash !== undefined && isDjangoHash(passwordHash))
    return verifyDjangoPassword(password, passwordHash);
  decoy ??= hashPassword("nobody has this password");
  const known = passwordHash?.startsWith("$argon2") ? passwordHash : undefined;
  const fits = await verify(known ?? (await decoy), normal(password));
  return known !== undefined && fits;
}
