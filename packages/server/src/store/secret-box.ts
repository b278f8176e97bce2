import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";

/** Seals what the store must be able to read again, so that the database file alone does not tell it. */
export interface SecretBox {
  /**
   * Seals a text with the newest key (AES-256-GCM).
   *
   * @param owner what it belongs to: it opens for nothing else
   */
  seal(text: string, owner: string): string;
  /**
   * Opens what {@link SecretBox.seal} sealed, with whichever key that was.
   *
   * @throws {SecretKeyError} when the key is not there, or the text was changed or belongs to another
   */
  open(sealed: string, owner: string): string;
  /** Whether it is sealed, and with the newest key. */
  isCurrent(text: string): boolean;
  /** Whether it is sealed, with whichever key. */
  isSealed(text: string): boolean;
}

/** A key of the installation: 32 random bytes. */
export interface SecretKey {
  /** Tells keys apart, and nothing about the key. */
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** A sealed text cannot be opened, or a key is none. The message says what to do. */
export class SecretKeyError extends Error {
  override readonly name = "SecretKeyError";
}

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
/** Version, identifier of the key, then IV, tag and text in base64url. */
const SEALED = /^1\.([0-9a-f]{8})\.([\w-]+)$/;

/** A new key, as {@link secretKey} reads it. */
export const newSecretKey = (): string => randomBytes(KEY_BYTES).toString("base64");

/**
 * Reads a key: 32 bytes in base64.
 *
 * @param source where it stands, for the message
 * @throws {SecretKeyError} without the text itself
 */
export function secretKey(text: string, source: string): SecretKey {
  const bytes = Buffer.from(text.trim(), "base64");
  if (!/^[\w+/-]+={0,2}$/.test(text.trim()) || bytes.length !== KEY_BYTES)
    throw new SecretKeyError(
      `${source} holds a key that is not ${KEY_BYTES} bytes in base64. Make one with: openssl rand -base64 ${KEY_BYTES}`,
    );
  const id = createHash("sha256").update("glassjar key id").update(bytes).digest("hex").slice(0, 8);
  return { id, bytes };
}

/**
 * The {@link SecretBox} over some keys.
 *
 * @param keys the newest first; asked for when one is needed, and never empty
 * @param source where keys are given, for the message
 */
export function createSecretBox(keys: () => readonly SecretKey[], source: string): SecretBox {
  const newest = () => {
    const [first] = keys();
    if (!first) throw new SecretKeyError(`${source} holds no key.`);
    return first;
  };
  return {
    seal(text, owner) {
      const key = newest();
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv("aes-256-gcm", cipherKey(key), iv).setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      const bytes = Buffer.concat([iv, cipher.getAuthTag(), sealed]);
      return `1.${key.id}.${bytes.toString("base64url")}`;
    },
    open(text, owner) {
      const [, id, encoded = ""] = SEALED.exec(text) ?? [];
      const key = keys().find((one) => one.id === id);
      if (!key)
        throw new SecretKeyError(
          `A secret in the store was sealed with the key ${id ?? "of another format"}, which is not among those of ${source}.`,
        );
      return decipher(Buffer.from(encoded, "base64url"), key, owner);
    },
    isSealed: (text) => SEALED.test(text),
    isCurrent: (text) => SEALED.exec(text)?.[1] === newest().id,
  };
}

function decipher(bytes: Buffer, key: SecretKey, owner: string): string {
  try {
    const iv = bytes.subarray(0, IV_BYTES);
    const opened = createDecipheriv("aes-256-gcm", cipherKey(key), iv, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const text = opened.update(bytes.subarray(IV_BYTES + TAG_BYTES));
    return Buffer.concat([text, opened.final()]).toString("utf8");
  } catch {
    throw new SecretKeyError(
      "A secret in the store does not open with the key it names: it was changed, or belongs to another row.",
    );
  }
}

/** Never the key itself, so that it can serve other purposes too. */
function cipherKey({ bytes }: SecretKey): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", bytes, "", "glassjar secret box", KEY_BYTES));
}
