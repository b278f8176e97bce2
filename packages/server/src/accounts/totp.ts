import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { fromBase32, toBase32 } from "./base32.ts";

const STEP_MS = 30_000;
const DIGITS = 6;
const SECRET_BYTES = 20;

/** Steps before and after now that are taken too, for clocks that differ (RFC 6238 §5.2). */
const DRIFT = [0, -1, 1];

/** A new secret of 160 bits, as base32. */
export function newTotpSecret(): string {
  return toBase32(randomBytes(SECRET_BYTES));
}

/** The code of a counter (HOTP, RFC 4226 §5.3). */
export function hotp(secret: Uint8Array, counter: number, digits = DIGITS): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const mac = createHmac("sha1", secret).update(message).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, "0");
}

/**
 * Which step of time a code belongs to (TOTP, RFC 6238); undefined when it is wrong or not newer than
 * the last one used, because each code works once (§5.2).
 *
 * @param now epoch milliseconds.
 */
export function totpStep(
  secret: string,
  code: string,
  { now, lastStep }: { readonly now: number; readonly lastStep: number },
): number | undefined {
  const digits = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(digits)) return undefined;
  const key = fromBase32(secret);
  const current = Math.floor(now / STEP_MS);
  return DRIFT.map((drift) => current + drift).find(
    (step) => step > lastStep && timingSafeEqual(Buffer.from(hotp(key, step)), Buffer.from(digits)),
  );
}

/** The address that authenticator apps read from the QR code (Key URI Format). */
export function totpUri(secret: string, account: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
}
