import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { fromBase64, toBase64 } from "./base64.ts";
import { sameBytes } from "./merkle-verify.ts";

/**
 * Signed notes with Ed25519 keys (C2SP signed-note v1.0.0). Keys are written the way Go's
 * `sumdb/note` and the C2SP tools write them: `name+id+base64(type ‖ key)`.
 */

/** A key pair of a log. The signer key is a secret. */
export interface NoteKeys {
  readonly signerKey: string;
  readonly verifierKey: string;
}

interface Key {
  readonly name: string;
  readonly id: Uint8Array;
  /** 32 bytes: the public key, or the seed of the private one (RFC 8032 §5.1.5). */
  readonly bytes: Uint8Array;
}

/** Signature type identifier of Ed25519 in C2SP signed-note. */
const ED25519 = 1;
const KEY_BYTES = 32;
const SIGNER_PREFIX = "PRIVATE+KEY+";
/** ASCII control characters other than newline, which no note may contain. */
const CONTROL = /[^\P{Cc}\n\u007f-\u009f]/u;
const NAME = /^[^\s+\p{Cc}]{1,256}$/u;
/** What a checkpoint with the 16 signatures that must be accepted, post-quantum ones too, stays under. */
const MAX_NOTE = 128 * 1024;
const SIGNATURE_LINE = /^— ([^\s+]+) (\S+)$/u;
/** DER of an Ed25519 private key up to its seed (RFC 8410 §7): WebCrypto imports no bare seed. */
const PKCS8_PREFIX = Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32);

function keyId(name: string, publicKey: Uint8Array): Uint8Array {
  const typed = Uint8Array.of(10, ED25519);
  return sha256(concatBytes(utf8ToBytes(name), typed, publicKey)).slice(0, 4);
}

function writeKey(name: string, id: Uint8Array, bytes: Uint8Array): string {
  return `${name}+${bytesToHex(id)}+${toBase64(Uint8Array.of(ED25519, ...bytes))}`;
}

function readKey(text: string): Key | undefined {
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.{1,64})$/u.exec(text) ?? [];
  const typed = encoded === undefined ? undefined : fromBase64(encoded);
  if (!name || !id || typed?.length !== KEY_BYTES + 1 || typed[0] !== ED25519) return undefined;
  return { name, id: hexToBytes(id), bytes: typed.slice(1) };
}

function importSeed(seed: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey("pkcs8", concatBytes(PKCS8_PREFIX, seed), "Ed25519", true, [
    "sign",
  ]);
}

/** The public half of a private key: WebCrypto tells it only through the JWK form. */
async function publicKeyOf(key: CryptoKey): Promise<Uint8Array> {
  const { x = "" } = await crypto.subtle.exportKey("jwk", key);
  const padded = x.replaceAll("-", "+").replaceAll("_", "/").padEnd(44, "=");
  return fromBase64(padded) ?? new Uint8Array();
}

/**
 * A key pair for a log named `name`, by recommendation a URL without its scheme. The seed is 32
 * random bytes unless given. Throws a RangeError for a name with a space, a plus or a control character.
 */
export async function createNoteKeys(
  name: string,
  seed: Uint8Array = crypto.getRandomValues(new Uint8Array(KEY_BYTES)),
): Promise<NoteKeys> {
  if (!NAME.test(name))
    throw new RangeError(`"${name}" cannot name a key: 1 to 256 characters, no spaces, no "+".`);
  const publicKey = await publicKeyOf(await importSeed(seed));
  const id = keyId(name, publicKey);
  return {
    signerKey: SIGNER_PREFIX + writeKey(name, id, seed),
    verifierKey: writeKey(name, id, publicKey),
  };
}

/**
 * Signs a text, which must end in a newline. Throws a RangeError for a text that no note can hold
 * or a signer key that is malformed; the message never contains the key.
 */
export async function signNote(text: string, signerKey: string): Promise<string> {
  if (!text.endsWith("\n") || CONTROL.test(text))
    throw new RangeError("A note ends in a newline and has no other control characters.");
  const key = signerKey.startsWith(SIGNER_PREFIX)
    ? readKey(signerKey.slice(SIGNER_PREFIX.length))
    : undefined;
  if (!key) throw new RangeError("The signer key is malformed.");
  const signing = await importSeed(key.bytes);
  const signature = await crypto.subtle.sign(
    "Ed25519",
    signing,
    Uint8Array.from(utf8ToBytes(text)),
  );
  return `${text}\n— ${key.name} ${toBase64(concatBytes(key.id, new Uint8Array(signature)))}\n`;
}

/** Parts a note at its last empty line. The text is not to be trusted: no signature is checked here. */
export function splitNote(
  note: string,
): { readonly text: string; readonly signatures: readonly string[] } | undefined {
  const end = note.lastIndexOf("\n\n");
  if (end < 0 || note.length > MAX_NOTE || !note.endsWith("\n")) return undefined;
  return { text: note.slice(0, end + 1), signatures: note.slice(end + 2, -1).split("\n") };
}

function signatureBy(key: Key, line: string): Uint8Array | undefined {
  const [, name, encoded = ""] = SIGNATURE_LINE.exec(line) ?? [];
  const bytes = name === key.name ? fromBase64(encoded) : undefined;
  return bytes && sameBytes(bytes.slice(0, 4), key.id) ? bytes.slice(4) : undefined;
}

/**
 * The text of a note, when the key signed it; undefined otherwise. Signatures of other keys are
 * passed over, one bad signature of this key refuses the note (C2SP signed-note, "Signatures").
 */
export async function openNote(note: string, verifierKey: string): Promise<string | undefined> {
  const key = readKey(verifierKey);
  const parts = splitNote(note);
  if (!key || !parts || !sameBytes(keyId(key.name, key.bytes), key.id)) return undefined;
  const { text, signatures } = parts;
  if (!signatures.every((line) => SIGNATURE_LINE.test(line))) return undefined;
  const own = signatures
    .map((line) => signatureBy(key, line))
    .filter((signature) => signature !== undefined);
  const publicKey = await crypto.subtle.importKey(
    "raw",
    Uint8Array.from(key.bytes),
    "Ed25519",
    false,
    ["verify"],
  );
  const signed = Uint8Array.from(utf8ToBytes(text));
  const verdicts = await Promise.all(
    own.map((signature) =>
      crypto.subtle.verify("Ed25519", publicKey, Uint8Array.from(signature), signed),
    ),
  );
  return verdicts.length > 0 && verdicts.every(Boolean) ? text : undefined;
}
