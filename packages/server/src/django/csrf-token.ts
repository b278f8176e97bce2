import { randomBytes, timingSafeEqual } from "node:crypto";

/** The 62 characters of a secret, in the order the arithmetic of masking relies on. */
export const CSRF_ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

/** Length of a secret; a masked token is twice as long. */
export const CSRF_SECRET_LENGTH = 32;

/** What is wrong with the form of a secret or token; undefined when nothing is. */
export function tokenFault(token: string): string | undefined {
  if (token.length !== CSRF_SECRET_LENGTH && token.length !== 2 * CSRF_SECRET_LENGTH)
    return "has incorrect length";
  return /[^a-zA-Z0-9]/.test(token) ? "has invalid characters" : undefined;
}

/** Turns bytes into a secret; each character takes one byte below 248, so that all are equally likely. */
export function secretFrom(bytes: Uint8Array): string {
  const fair = [...bytes].filter((byte) => byte < 4 * CSRF_ALPHABET.length);
  return fair.map((byte) => CSRF_ALPHABET[byte % CSRF_ALPHABET.length]).join("");
}

/** A new random text of 32 characters: a secret, or a mask. */
export function newSecret(): string {
  let secret = "";
  while (secret.length < CSRF_SECRET_LENGTH) secret += secretFrom(randomBytes(CSRF_SECRET_LENGTH));
  return secret.slice(0, CSRF_SECRET_LENGTH);
}

function combine(text: string, mask: string, sign: 1 | -1): string {
  const size = CSRF_ALPHABET.length;
  return Array.from(text, (character, index) => {
    const shift = sign * CSRF_ALPHABET.indexOf(mask[index] ?? "");
    return CSRF_ALPHABET[(CSRF_ALPHABET.indexOf(character) + shift + size) % size];
  }).join("");
}

/** Masks a secret, so that a compressed page does not give it away (BREACH): mask, then masked secret. */
export function maskSecret(secret: string, mask: string = newSecret()): string {
  return mask + combine(secret, mask, 1);
}

/** The secret in a well-formed token, masked or not. */
export function secretOf(token: string): string {
  if (token.length === CSRF_SECRET_LENGTH) return token;
  return combine(token.slice(CSRF_SECRET_LENGTH), token.slice(0, CSRF_SECRET_LENGTH), -1);
}

/** Whether two well-formed tokens stand for the same secret, in constant time. */
export function isSameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(secretOf(a)), Buffer.from(secretOf(b)));
}
