import {
  EMPTY_ROOT,
  hashesAt,
  nodeHash,
  rootSubtrees,
  type HashAt,
  type Subtree,
} from "./merkle.ts";

/**
 * The right edge of a tree: all that is needed to append a leaf and to know the root. One hash for
 * each complete subtree, largest first, so at most 53 of them.
 */
export interface Frontier {
  readonly size: number;
  readonly peaks: readonly Uint8Array[];
}

/** A subtree with its hash, as a store keeps it. */
export interface HashedSubtree extends Subtree {
  readonly hash: Uint8Array;
}

/** The frontier of the tree without leaves. */
export const EMPTY_FRONTIER: Frontier = { size: 0, peaks: [] };

/**
 * Appends a leaf hash. `completed` are the subtrees that this leaf completes, itself first (two per
 * leaf on average): a store that keeps them can answer every `hashAt` a proof asks.
 */
export function appendLeaf(
  frontier: Frontier,
  leaf: Uint8Array,
): { readonly frontier: Frontier; readonly completed: readonly HashedSubtree[] } {
  const peaks = [...frontier.peaks];
  let node: HashedSubtree = { level: 0, index: frontier.size, hash: leaf };
  const completed = [node];
  for (let left = peaks.at(-1); node.index % 2 === 1 && left; left = peaks.at(-1)) {
    peaks.pop();
    const hash = nodeHash(left, node.hash);
    node = { level: node.level + 1, index: (node.index - 1) / 2, hash };
    completed.push(node);
  }
  return { frontier: { size: frontier.size + 1, peaks: [...peaks, node.hash] }, completed };
}

/** Root of the tree a frontier stands for. */
export function frontierRoot({ peaks }: Frontier): Uint8Array {
  if (peaks.length === 0) return EMPTY_ROOT;
  return peaks.reduceRight((right, left) => nodeHash(left, right));
}

/** The frontier of the first `size` leaves. Throws a RangeError where `hashAt` knows no answer. */
export function frontierAt(hashAt: HashAt, size: number): Frontier {
  return { size, peaks: hashesAt(hashAt, rootSubtrees(size)) };
}
