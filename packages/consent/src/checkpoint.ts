import { fromBase64, toBase64 } from "./base64.ts";
import { openNote, signNote, splitNote } from "./signed-note.ts";

/** The head of a ledger at one size (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Identity of the ledger, by recommendation a URL without its scheme; the name of its key. */
  readonly origin: string;
  /** Number of leaves. */
  readonly size: number;
  readonly root: Uint8Array;
}

const HEAD = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([^\n]{44})\n(?:[^\n]+\n)*$/u;
const HASH_BYTES = 32;

function readHead(text: string): Checkpoint | undefined {
  const [, origin, digits, encoded = ""] = HEAD.exec(text) ?? [];
  const root = fromBase64(encoded);
  const size = Number(digits);
  if (!origin || root?.length !== HASH_BYTES || !Number.isSafeInteger(size)) return undefined;
  return { origin, size, root };
}

/** The text that is signed: origin, size and root, a line each. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/**
 * Signs a checkpoint. Sign only heads of one growing ledger: two that do not connect are proof of
 * fraud. Throws a RangeError for a malformed key or an origin that is not one line.
 */
export function signCheckpoint(checkpoint: Checkpoint, signerKey: string): Promise<string> {
  const text = checkpointText(checkpoint);
  if (!readHead(text))
    throw new RangeError("A checkpoint has an origin of one line, a size, a 32-byte root.");
  return signNote(text, signerKey);
}

/** Reads what a checkpoint claims, signed or not; undefined when it is malformed. */
export function parseCheckpoint(note: string): Checkpoint | undefined {
  const parts = splitNote(note);
  return parts && readHead(parts.text);
}

/** The checkpoint, when the ledger's verifier key signed it; undefined otherwise. */
export async function verifyCheckpoint(
  note: string,
  verifierKey: string,
): Promise<Checkpoint | undefined> {
  const text = await openNote(note, verifierKey);
  return text === undefined ? undefined : readHead(text);
}
