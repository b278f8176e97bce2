import { pbkdf2, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { verify } from "@node-rs/argon2";

const PBKDF2 = /^pbkdf2_sha256\$(\d{1,8})\$([^$]{1,128})\$([A-Za-z0-9+/]{43}=)$/;
const ARGON2 =
  /^argon2(\$argon2(?:id|i|d)\$v=\d+\$m=(\d{1,7}),t=(\d{1,2}),p=\d{1,2}\$[^$]+\$[^$]+)$/;

// What nobody uses, so that a planted hash cannot keep the server busy.
const MAX_ITERATIONS = 10_000_000;
const MAX_MEMORY_KIB = 1_048_576;

const derive = promisify(pbkdf2);

/** Whether a text is a hash by one of the two hashers of Django that can be checked here. */
export function isDjangoHash(encoded: string): boolean {
  const iterations = PBKDF2.exec(encoded)?.[1];
  if (iterations !== undefined) return Number(iterations) <= MAX_ITERATIONS;
  const memory = ARGON2.exec(encoded)?.[2];
  return memory !== undefined && Number(memory) <= MAX_MEMORY_KIB;
}

/**
 * Whether a password fits a hash that Django made: `pbkdf2_sha256` or `argon2`
 * (django.contrib.auth.hashers of Django 5.2). False for any other text.
 */
export async function verifyDjangoPassword(password: string, encoded: string): Promise<boolean> {
  if (!isDjangoHash(encoded)) return false;
  const phc = ARGON2.exec(encoded)?.[1];
  if (phc !== undefined) return verify(phc, password);
  const [, iterations = "", salt = "", hash = ""] = PBKDF2.exec(encoded) ?? [];
  const derived = await derive(password, salt, Number(iterations), 32, "sha256");
  return timingSafeEqual(derived, Buffer.from(hash, "base64"));
}
