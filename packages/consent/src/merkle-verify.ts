import { EMPTY_ROOT, nodeHash, splitOf } from "./merkle.ts";

/** What an inclusion proof claims. */
export interface Inclusion {
  readonly leafHash: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** What a consistency proof claims: the tree of `from` leaves is how the tree of `to` leaves begins. */
export interface Consistency {
  readonly from: number;
  readonly to: number;
  readonly fromRoot: Uint8Array;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether two byte strings are equal. Not constant-time: for public values only. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** The root that leaf and proof lead to; undefined when the proof has not the length the size asks for. */
function rootFrom(
  leaf: Uint8Array,
  index: number,
  size: number,
  proof: readonly Uint8Array[],
): Uint8Array | undefined {
  const sibling = proof.at(-1);
  if (size === 1 || !sibling) return size === 1 && !sibling ? leaf : undefined;
  const split = splitOf(size);
  const rest = proof.slice(0, -1);
  const inLeft = index < split;
  const inner = inLeft
    ? rootFrom(leaf, index, split, rest)
    : rootFrom(leaf, index - split, size - split, rest);
  return inner && (inLeft ? nodeHash(inner, sibling) : nodeHash(sibling, inner));
}

/** Whether a leaf is in the tree with this root (RFC 9162 §2.1.3.2). Never throws. */
export function verifyInclusion({ leafHash, index, size, proof, root }: Inclusion): boolean {
  if (!isSize(index) || !isSize(size) || index >= size) return false;
  const reached = rootFrom(leafHash, index, size, proof);
  return reached !== undefined && sameBytes(reached, root);
}

/** Old and new root of a subtree, rebuilt from the proof. */
type Roots = readonly [old: Uint8Array, now: Uint8Array];

function rootsFrom(
  from: number,
  to: number,
  proof: readonly Uint8Array[],
  known: Uint8Array | undefined,
): Roots | undefined {
  if (from === to) {
    const [only, more] = known ? [known, proof[0]] : proof;
    return only && !more ? [only, only] : undefined;
  }
  const sibling = proof.at(-1);
  if (!sibling) return undefined;
  const split = splitOf(to);
  const rest = proof.slice(0, -1);
  if (from <= split) {
    const left = rootsFrom(from, split, rest, known);
    return left && [left[0], nodeHash(left[1], sibling)];
  }
  const right = rootsFrom(from - split, to - split, rest, undefined);
  return right && [nodeHash(sibling, right[0]), nodeHash(sibling, right[1])];
}

/**
 * Whether nothing was rewritten between two trees (RFC 9162 §2.1.4.2). Any tree begins with the
 * empty tree, whose proof is empty. Never throws.
 */
export function verifyConsistency(claim: Consistency): boolean {
  const { from, to, fromRoot, toRoot, proof } = claim;
  if (!isSize(from) || !isSize(to) || from > to) return false;
  if (from === 0) return proof.length === 0 && sameBytes(fromRoot, EMPTY_ROOT);
  const roots = rootsFrom(from, to, proof, fromRoot);
  return roots !== undefined && sameBytes(roots[0], fromRoot) && sameBytes(roots[1], toRoot);
}
