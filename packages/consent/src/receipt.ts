import { canonicalJson } from "@glassjar/register";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { toBase64 } from "./base64.ts";
import type { How } from "./consent-api.ts";
import { leafHash } from "./merkle.ts";
import type { Regime } from "./regime.ts";

/**
 * The proof of one choice (GDPR Art. 7(1)), and nothing more: no address, no user agent, no page
 * (Art. 5(1)(c)).
 */
export interface ConsentRecord {
  /** 16 characters of base64url; the same as in the choice cookie. */
  readonly id: string;
  readonly site: string;
  /** The published register version the visitor was asked about. */
  readonly version: number;
  /** Categories granted as a whole. */
  readonly granted: readonly string[];
  /** Services that differ from their category: true is granted, false is refused. */
  readonly services: Readonly<Record<string, boolean>>;
  /** When the choice arrived: milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  /** Language the question was asked in, as BCP 47. */
  readonly language: string;
  readonly regime: Regime;
  readonly how: How;
  /** SHA-256, in hex, of the banner script that asked. */
  readonly bannerHash?: string;
  /** SHA-256, in hex, of the register version that was shown. */
  readonly registerHash: string;
}

/** What a visitor keeps as proof: the record, and the path from it to the root of the ledger. */
export interface Receipt {
  readonly format: typeof RECEIPT_FORMAT;
  readonly record: ConsentRecord;
  /** base64 of the 32 bytes that keep the commitment from being guessed. */
  readonly salt: string;
  /** Position of the record in the ledger, from 0. */
  readonly index: number;
  /** Number of leaves of the tree the proof is for. */
  readonly size: number;
  /** base64 of that tree's root. */
  readonly root: string;
  /** base64 of each hash of the inclusion proof, nearest sibling first (RFC 9162 §2.1.3). */
  readonly proof: readonly string[];
  /** Signed checkpoint for the same size and root (C2SP tlog-checkpoint), once there is one. */
  readonly checkpoint?: string;
}

/** Names the shape of a receipt, so that one kept for years can still be read. */
export const RECEIPT_FORMAT = "glassjar-receipt-1";

/** Length of a salt in bytes. One length only, so that salt and record cannot slide into each other. */
export const SALT_BYTES = 32;

/** A fresh salt from the system's secure random source. */
export function newSalt(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(SALT_BYTES));
}

/**
 * The leaf data that stands for a record: SHA-256(salt ‖ canonical JSON). Once salt and record are
 * erased (GDPR Art. 17) it says nothing, and the tree stays valid. Throws a RangeError for a salt
 * that is not `SALT_BYTES` long.
 */
export function commitment(record: ConsentRecord, salt: Uint8Array): Uint8Array {
  if (salt.length !== SALT_BYTES)
    throw new RangeError(`The salt must be ${SALT_BYTES} bytes, not ${salt.length}.`);
  return sha256
    .create()
    .update(salt)
    .update(utf8ToBytes(canonicalJson(record)))
    .digest();
}

/** The leaf hash of a record: what the ledger stores, and what the proof starts from. */
export function recordLeaf(record: ConsentRecord, salt: Uint8Array): Uint8Array {
  return leafHash(commitment(record, salt));
}

/** A record and its place in the ledger, as bytes. */
export interface LedgerEntry {
  readonly record: ConsentRecord;
  readonly salt: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
  readonly checkpoint?: string;
}

/** Writes a receipt as the plain JSON a visitor can keep. */
export function receiptOf({ record, salt, root, proof, ...place }: LedgerEntry): Receipt {
  return {
    format: RECEIPT_FORMAT,
    record,
    salt: toBase64(salt),
    root: toBase64(root),
    proof: proof.map(toBase64),
    ...place,
  };
}
