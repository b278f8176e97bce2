import { sha256 } from "@noble/hashes/sha2.js";

/**
 * The Merkle tree of RFC 9162 §2.1 over SHA-256. A tree is read through its complete subtrees, so
 * that a proof costs O(log n) reads however many leaves there are.
 */

/** A complete subtree: 2^level leaves, the first of which is leaf index × 2^level. */
export interface Subtree {
  readonly level: number;
  readonly index: number;
}

/** Reads the hash of a complete subtree; undefined when it is not known. Level 0 is the leaf hashes. */
export type HashAt = (level: number, index: number) => Uint8Array | undefined;

/** Leaves start (included) to end (excluded): a subtree of the recursion in RFC 9162 §2.1.1. */
type Range = readonly [start: number, end: number];

/** Root of the tree without leaves: the hash of nothing. */
export const EMPTY_ROOT: Uint8Array = /* @__PURE__ */ sha256(new Uint8Array());

/** Hash of a leaf: SHA-256(0x00 ‖ data). */
export function leafHash(data: Uint8Array): Uint8Array {
  return sha256.create().update(Uint8Array.of(0)).update(data).digest();
}

/** Hash of an inner node: SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sha256.create().update(Uint8Array.of(1)).update(left).update(right).digest();
}

/** The largest power of two smaller than `size` (at least 2): where RFC 9162 parts a tree. */
export function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** The complete subtrees that tile a range, largest first. */
function tiles([start, end]: Range): Subtree[] {
  const found: Subtree[] = [];
  for (let from = start, level = 0; from < end; from += 2 ** level) {
    level = Math.floor(Math.log2(end - from));
    found.push({ level, index: from / 2 ** level });
  }
  return found;
}

/** Reads the hashes of subtrees. Throws a RangeError where `hashAt` knows no answer. */
export function hashesAt(hashAt: HashAt, subtrees: readonly Subtree[]): Uint8Array[] {
  return subtrees.map(({ level, index }) => {
    const hash = hashAt(level, index);
    if (!hash) throw new RangeError(`The tree has no hash at level ${level}, index ${index}.`);
    return hash;
  });
}

function hashOf(range: Range, hashAt: HashAt): Uint8Array {
  return hashesAt(hashAt, tiles(range)).reduceRight((right, left) => nodeHash(left, right));
}

function inclusionRanges(index: number, [start, end]: Range): Range[] {
  if (end - start === 1) return [];
  const middle = start + splitOf(end - start);
  return index < middle
    ? [...inclusionRanges(index, [start, middle]), [middle, end]]
    : [...inclusionRanges(index, [middle, end]), [start, middle]];
}

function consistencyRanges(from: number, [start, end]: Range, known: boolean): Range[] {
  if (from === end) return known ? [] : [[start, end]];
  const middle = start + splitOf(end - start);
  return from <= middle
    ? [...consistencyRanges(from, [start, middle], known), [middle, end]]
    : [...consistencyRanges(from, [middle, end], false), [start, middle]];
}

function rangesToInclude(index: number, size: number): Range[] {
  assertWhole(index, 0, size - 1, "index");
  return inclusionRanges(index, [0, size]);
}

function rangesToConnect(from: number, to: number): Range[] {
  assertWhole(from, 0, to, "from");
  return from === 0 || from === to ? [] : consistencyRanges(from, [0, to], true);
}

function assertWhole(value: number, least: number, most: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < least || value > most)
    throw new RangeError(`${name} must be a whole number from ${least} to ${most}, not ${value}.`);
}

/** The subtrees `rootAt` and `frontierAt` read for a tree of `size` leaves: fetch them in one query. */
export function rootSubtrees(size: number): Subtree[] {
  return tiles([0, size]);
}

/** The subtrees `inclusionProof` reads: fetch them in one query. */
export function inclusionSubtrees(index: number, size: number): Subtree[] {
  return rangesToInclude(index, size).flatMap(tiles);
}

/** The subtrees `consistencyProof` reads: fetch them in one query. */
export function consistencySubtrees(from: number, to: number): Subtree[] {
  return rangesToConnect(from, to).flatMap(tiles);
}

/** Root of the first `size` leaves. Throws a RangeError where `hashAt` knows no answer. */
export function rootAt(hashAt: HashAt, size: number): Uint8Array {
  return size === 0 ? EMPTY_ROOT : hashOf([0, size], hashAt);
}

/**
 * Proof that leaf `index` is in the tree of `size` leaves (RFC 9162 §2.1.3.1), nearest sibling first.
 * Throws a RangeError for an index outside the tree, or where `hashAt` knows no answer.
 */
export function inclusionProof(hashAt: HashAt, index: number, size: number): Uint8Array[] {
  return rangesToInclude(index, size).map((range) => hashOf(range, hashAt));
}

/**
 * Proof that the tree of `to` leaves begins with the tree of `from` leaves (RFC 9162 §2.1.4.1).
 * Empty when either tree is empty or both are the same. Throws a RangeError when `from` exceeds `to`.
 */
export function consistencyProof(hashAt: HashAt, from: number, to: number): Uint8Array[] {
  return rangesToConnect(from, to).map((range) => hashOf(range, hashAt));
}

/** A reader over leaf hashes held in memory; every subtree is hashed once, when first asked for. */
export function readerOf(leafHashes: readonly Uint8Array[]): HashAt {
  const known = new Map<string, Uint8Array>();
  const hashAt: HashAt = (level, index) => {
    if (level === 0) return leafHashes[index];
    const key = `${level} ${index}`;
    const left = known.get(key) ?? hashAt(level - 1, index * 2);
    if (!left || known.has(key)) return left;
    const right = hashAt(level - 1, index * 2 + 1);
    if (!right) return undefined;
    const hash = nodeHash(left, right);
    known.set(key, hash);
    return hash;
  };
  return hashAt;
}

/** Root of a tree given by all its leaf hashes. */
export function rootOf(leafHashes: readonly Uint8Array[]): Uint8Array {
  return rootAt(readerOf(leafHashes), leafHashes.length);
}
