import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { ReducedHit } from "./reduce.ts";

/** Length of the salt of a day, in bytes. */
export const SALT_BYTES = 32;

/**
 * The key a visitor has for one day on one site: HMAC-SHA-256(salt, site, network, family), cut to
 * 128 bits. It stays in memory, and nobody can compute it again once the salt is gone.
 */
export function visitorKey(
  salt: Uint8Array,
  site: string,
  { network, family }: Pick<ReducedHit, "network" | "family">,
): string {
  const message = utf8ToBytes(JSON.stringify([site, network, family]));
  return String.fromCharCode(...hmac(sha256, salt, message).subarray(0, 16));
}
