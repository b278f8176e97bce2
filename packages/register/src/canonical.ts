import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Register } from "./schema.ts";

/**
 * The one JSON text of a value (RFC 8785): keys in the order of their UTF-16 code units, no white
 * space. Two equal values have the same text, whatever the order they were written in. Members that
 * are undefined are left out, as JSON does.
 *
 * @throws TypeError for what JSON cannot say: NaN, infinities, functions, symbols, big integers
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(",")}]`;
  if (typeof value === "object" && value !== null) return canonicalObject(value);
  if (typeof value === "number" && !Number.isFinite(value))
    throw new TypeError("JSON has no number for NaN or infinity");
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new TypeError(`JSON cannot say a value of type ${typeof value}`);
  return text;
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}

/** SHA-256 of a register's canonical JSON, in hexadecimal: two registers that say the same share it. */
export function registerHash(register: Register): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(register))));
}
