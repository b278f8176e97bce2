import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** An answer that can be given again. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals an answer with the idempotency key of who asked, which is stored only as a hash: an answer may
 * hold a secret, such as a new API key, and must not be readable in the database.
 */
export function sealAnswer(answer: KeptAnswer, secret: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", keyOf(secret), iv);
  const text = Buffer.concat([cipher.update(JSON.stringify(answer), "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString("base64");
}

/** Opens what {@link sealAnswer} sealed. Throws an Error when the secret is another one. */
export function openAnswer(sealed: string, secret: string): KeptAnswer {
  const bytes = Buffer.from(sealed, "base64");
  const decipher = createDecipheriv("aes-256-gcm", keyOf(secret), bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const text = Buffer.concat([
    decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)),
    decipher.final(),
  ]);
  return JSON.parse(text.toString("utf8")) as KeptAnswer;
}

function keyOf(secret: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", secret, "", "glassjar idempotency answer", 32));
}
