import { fromBase64 } from "./base64.ts";
import { parseCheckpoint, verifyCheckpoint } from "./checkpoint.ts";
import { sameBytes, verifyInclusion } from "./merkle-verify.ts";
import {
  RECEIPT_FORMAT,
  recordLeaf,
  SALT_BYTES,
  type LedgerEntry,
  type Receipt,
} from "./receipt.ts";

/** Why a receipt proves nothing. */
export type ReceiptFault =
  /** Not a receipt in the format this code reads. */
  | "malformed"
  /** Record, salt, position and proof do not lead to the root: one of them was changed. */
  | "not-included"
  /** The checkpoint is of another tree. */
  | "checkpoint-differs"
  /** The checkpoint is not signed by the key given. */
  | "bad-signature"
  /** A key was given, and the receipt has no checkpoint to check with it. */
  | "no-checkpoint";

/**
 * What a receipt proves. `signed` says that size and root are ones the ledger's key signed; without
 * it the receipt agrees with itself only, and both must be compared with what is published elsewhere.
 */
export type ReceiptVerdict =
  | { readonly valid: true; readonly signed: boolean }
  | { readonly valid: false; readonly reason: ReceiptFault };

const HASH_BYTES = 32;
/** A tree whose size is a safe integer is never deeper. */
const MAX_PROOF = 53;

function bytesOf(value: unknown, length: number): Uint8Array | undefined {
  // Four characters for three bytes, padded; longer text is not even decoded.
  if (typeof value !== "string" || value.length !== Math.ceil(length / 3) * 4) return undefined;
  const bytes = fromBase64(value);
  return bytes?.length === length ? bytes : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readEntry(value: unknown): LedgerEntry | undefined {
  if (!isObject(value)) return undefined;
  const { format, record, salt, index, size, root, proof, checkpoint } = value as Partial<Receipt>;
  if (format !== RECEIPT_FORMAT || !isObject(record)) return undefined;
  if (!Array.isArray(proof) || proof.length > MAX_PROOF) return undefined;
  const hashes = proof.map((hash) => bytesOf(hash, HASH_BYTES));
  const place = { salt: bytesOf(salt, SALT_BYTES), root: bytesOf(root, HASH_BYTES) };
  if (!place.salt || !place.root || typeof index !== "number" || typeof size !== "number")
    return undefined;
  if (!hashes.every((hash) => hash !== undefined)) return undefined;
  if (checkpoint !== undefined && typeof checkpoint !== "string") return undefined;
  return {
    record,
    salt: place.salt,
    root: place.root,
    index,
    size,
    proof: hashes,
    ...(checkpoint === undefined ? {} : { checkpoint }),
  };
}

async function checkpointFault(
  { size, root, checkpoint }: LedgerEntry,
  logKey: string | undefined,
): Promise<ReceiptFault | undefined> {
  if (checkpoint === undefined) return logKey === undefined ? undefined : "no-checkpoint";
  const claimed = parseCheckpoint(checkpoint);
  if (!claimed || claimed.size !== size || !sameBytes(claimed.root, root))
    return "checkpoint-differs";
  if (logKey === undefined) return undefined;
  return (await verifyCheckpoint(checkpoint, logKey)) ? undefined : "bad-signature";
}

/** The leaf of a record from outside, which may hold what has no canonical form, or be nested without end. */
function leafOf({ record, salt }: LedgerEntry): Uint8Array | undefined {
  try {
    return recordLeaf(record, salt);
  } catch {
    return undefined;
  }
}

/**
 * Verifies a receipt offline. With `logKey`, the ledger's verifier key, also that the root is one
 * the ledger signed. Takes anything, for receipts come from outside; never throws for a bad receipt.
 */
export async function verifyReceipt(receipt: unknown, logKey?: string): Promise<ReceiptVerdict> {
  const entry = readEntry(receipt);
  const leafHash = entry && leafOf(entry);
  if (!leafHash) return { valid: false, reason: "malformed" };
  if (!verifyInclusion({ ...entry, leafHash })) return { valid: false, reason: "not-included" };
  const reason = await checkpointFault(entry, logKey);
  return reason ? { valid: false, reason } : { valid: true, signed: logKey !== undefined };
}
