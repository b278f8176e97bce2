import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendLeaf, EMPTY_FRONTIER, frontierAt, frontierRoot } from "./frontier.ts";
import {
  consistencyProof,
  consistencySubtrees,
  EMPTY_ROOT,
  inclusionProof,
  inclusionSubtrees,
  leafHash,
  nodeHash,
  readerOf,
  rootAt,
  rootOf,
  rootSubtrees,
  type HashAt,
} from "./merkle.ts";
import { verifyConsistency, verifyInclusion } from "./merkle-verify.ts";

// The test data of the Certificate Transparency reference code: eight leaves, the root of each prefix.
const leaves = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
].map((hex) => leafHash(hexToBytes(hex)));
const roots = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];
const hex = (hashes: readonly Uint8Array[]) => hashes.map((hash) => bytesToHex(hash));
const numbered = (count: number) =>
  Array.from({ length: count }, (_, at) => leafHash(utf8ToBytes(`leaf ${at}`)));
type Seven = [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
const flipped = (hash: Uint8Array) => hash.map((byte, at) => (at === 7 ? byte ^ 1 : byte));

describe("known answers", () => {
  it("gives the published root of every prefix", () => {
    expect(roots.map((_, size) => bytesToHex(rootOf(leaves.slice(0, size))))).toEqual(roots);
  });

  it("gives the published inclusion and consistency proofs", () => {
    const hashAt = readerOf(leaves);
    expect(hex(inclusionProof(hashAt, 0, 8))).toEqual([
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ]);
    expect(hex(consistencyProof(hashAt, 6, 8))).toEqual([
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
      roots[4],
    ]);
    expect(hex(consistencyProof(hashAt, 2, 5))).toEqual([
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ]);
  });

  it("builds the seven-leaf example of RFC 9162 §2.1.5", () => {
    const letters = numbered(7);
    const [a, b, c, d, e, f, j] = letters as Seven;
    const [g, h, i] = [nodeHash(a, b), nodeHash(c, d), nodeHash(e, f)];
    const [k, l] = [nodeHash(g, h), nodeHash(i, j)];
    const hashAt = readerOf(letters);
    expect(rootAt(hashAt, 7)).toEqual(nodeHash(k, l));
    expect(inclusionProof(hashAt, 0, 7)).toEqual([b, h, l]);
    expect(inclusionProof(hashAt, 3, 7)).toEqual([c, g, l]);
    expect(inclusionProof(hashAt, 4, 7)).toEqual([f, j, k]);
    expect(inclusionProof(hashAt, 6, 7)).toEqual([i, k]);
    expect(consistencyProof(hashAt, 3, 7)).toEqual([c, d, g, l]);
    expect(consistencyProof(hashAt, 4, 7)).toEqual([l]);
    expect(consistencyProof(hashAt, 6, 7)).toEqual([i, j, k]);
  });
});

const treeWithLeaf = fc
  .integer({ min: 1, max: 70 })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.nat(size - 1) }));
const twoSizes = fc
  .integer({ min: 0, max: 70 })
  .chain((to) => fc.record({ to: fc.constant(to), from: fc.nat(to) }));

describe("proofs", () => {
  const all = numbered(70);
  const hashAt = readerOf(all);

  it("prove every leaf of every tree, and nothing else", () => {
    fc.assert(
      fc.property(treeWithLeaf, ({ size, index }) => {
        const proof = inclusionProof(hashAt, index, size);
        const claim = {
          leafHash: all.at(index)!,
          index,
          size,
          proof,
          root: rootOf(all.slice(0, size)),
        };
        expect(verifyInclusion(claim)).toBe(true);
        expect(verifyInclusion({ ...claim, leafHash: flipped(claim.leafHash) })).toBe(false);
        expect(verifyInclusion({ ...claim, root: flipped(claim.root) })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: [...proof, claim.root] })).toBe(false);
        expect(verifyInclusion({ ...claim, index: size })).toBe(false);
        expect(verifyInclusion({ ...claim, index: index + 0.5 })).toBe(false);
        if (size === 1) return;
        expect(verifyInclusion({ ...claim, index: (index + 1) % size })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: proof.slice(1) })).toBe(false);
        expect(verifyInclusion({ ...claim, proof: proof.slice(0, -1) })).toBe(false);
      }),
    );
  });

  it("connect every two trees, and no rewritten one", () => {
    fc.assert(
      fc.property(twoSizes, ({ from, to }) => {
        const proof = consistencyProof(hashAt, from, to);
        const [fromRoot, toRoot] = [rootAt(hashAt, from), rootAt(hashAt, to)];
        const claim = { from, to, fromRoot, toRoot, proof };
        expect(verifyConsistency(claim)).toBe(true);
        expect(verifyConsistency({ ...claim, fromRoot: flipped(fromRoot) })).toBe(false);
        expect(verifyConsistency({ ...claim, proof: [...proof, toRoot] })).toBe(false);
        if (from > 0) expect(verifyConsistency({ ...claim, toRoot: flipped(toRoot) })).toBe(false);
        if (from < to) expect(verifyConsistency({ ...claim, from: to, to: from })).toBe(false);
        if (proof.length > 0)
          expect(verifyConsistency({ ...claim, proof: proof.slice(1) })).toBe(false);
      }),
    );
  });

  it("read only the subtrees that were announced", () => {
    const only = (announced: readonly { level: number; index: number }[]): HashAt => {
      const keys = new Set(announced.map(({ level, index }) => `${level} ${index}`));
      return (level, index) => (keys.has(`${level} ${index}`) ? hashAt(level, index) : undefined);
    };
    fc.assert(
      fc.property(treeWithLeaf, twoSizes, ({ size, index }, { from, to }) => {
        const proof = inclusionProof(only(inclusionSubtrees(index, size)), index, size);
        expect(proof).toEqual(inclusionProof(hashAt, index, size));
        consistencyProof(only(consistencySubtrees(from, to)), from, to);
        expect(rootAt(only(rootSubtrees(size)), size)).toEqual(rootAt(hashAt, size));
      }),
    );
  });

  it("are refused for what lies outside the tree", () => {
    expect(() => inclusionProof(hashAt, 7, 7)).toThrow("index must be a whole number from 0 to 6");
    expect(() => inclusionProof(hashAt, 0, 0)).toThrow(RangeError);
    expect(() => consistencyProof(hashAt, 8, 7)).toThrow(RangeError);
    expect(() => inclusionProof(() => undefined, 0, 2)).toThrow("no hash at level 0, index 1");
  });
});

describe("frontier", () => {
  it("grows leaf by leaf to the same roots, and completes exactly the subtrees a store needs", () => {
    const kept = new Map<string, Uint8Array>();
    const hashAt: HashAt = (level, index) => kept.get(`${level} ${index}`);
    let frontier = EMPTY_FRONTIER;
    const all = numbered(70);
    for (const leaf of all) {
      const appended = appendLeaf(frontier, leaf);
      frontier = appended.frontier;
      for (const { level, index, hash } of appended.completed) kept.set(`${level} ${index}`, hash);
      const root = rootOf(all.slice(0, frontier.size));
      expect(frontierRoot(frontier)).toEqual(root);
      expect(frontierAt(hashAt, frontier.size)).toEqual(frontier);
    }
    expect(kept.size).toBe(70 + 35 + 17 + 8 + 4 + 2 + 1);
    expect(inclusionProof(hashAt, 41, 70)).toEqual(inclusionProof(readerOf(all), 41, 70));
  });

  it("starts from the hash of nothing", () => {
    expect(frontierRoot(EMPTY_FRONTIER)).toEqual(EMPTY_ROOT);
    expect(frontierAt(() => undefined, 0)).toEqual(EMPTY_FRONTIER);
  });
});
