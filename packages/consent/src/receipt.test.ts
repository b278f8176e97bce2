import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { toBase64 } from "./base64.ts";
import { signCheckpoint } from "./checkpoint.ts";
import { inclusionProof, readerOf, rootAt } from "./merkle.ts";
import { verifyReceipt } from "./receipt-verify.ts";
import {
  commitment,
  newSalt,
  receiptOf,
  recordLeaf,
  SALT_BYTES,
  type ConsentRecord,
  type Receipt,
} from "./receipt.ts";
import { createNoteKeys } from "./signed-note.ts";

const record: ConsentRecord = {
  id: "AAECAwQFBgcICQoL",
  site: "portal",
  version: 3,
  granted: ["statistical"],
  services: { video: true },
  at: Date.UTC(2026, 10, 24),
  language: "fr",
  regime: "opt-in",
  how: "custom",
  registerHash: "ab".repeat(32),
};
const salts = Array.from({ length: 11 }, newSalt);
const records = salts.map((_, at) => ({ ...record, at: record.at + at }));
const hashAt = readerOf(records.map((entry, at) => recordLeaf(entry, salts.at(at)!)));
const root = rootAt(hashAt, 11);

function receiptAt(index: number, checkpoint?: string): Receipt {
  return receiptOf({
    record: records.at(index)!,
    salt: salts.at(index)!,
    index,
    size: 11,
    root,
    proof: inclusionProof(hashAt, index, 11),
    ...(checkpoint === undefined ? {} : { checkpoint }),
  });
}

describe("a commitment", () => {
  it("does not depend on the order of keys", () => {
    const reversed = Object.fromEntries(
      Object.entries(record).toReversed(),
    ) as unknown as ConsentRecord;
    expect(commitment(reversed, salts.at(0)!)).toEqual(commitment(record, salts.at(0)!));
  });

  it("cannot be guessed from the record without the salt", () => {
    expect(commitment(record, newSalt())).not.toEqual(commitment(record, newSalt()));
  });

  it("takes one length of salt", () => {
    expect(() => commitment(record, new Uint8Array(SALT_BYTES - 1))).toThrow("must be 32 bytes");
  });
});

describe("a receipt", () => {
  it("verifies after a trip through JSON, whatever its place", async () => {
    for (let index = 0; index < 11; index++)
      expect(await verifyReceipt(JSON.parse(JSON.stringify(receiptAt(index))))).toEqual({
        valid: true,
        signed: false,
      });
  });

  it.each([
    ["what was granted", { record: { ...records[4], granted: ["statistical", "marketing"] } }],
    ["when", { record: { ...records[4], at: 0 } }],
    ["an added field", { record: { ...records[4], ip: "192.0.2.1" } }],
    ["the salt", { salt: toBase64(new Uint8Array(32)) }],
    ["the position", { index: 5 }],
    ["the size", { size: 17 }],
    ["the root", { root: toBase64(new Uint8Array(32)) }],
    ["the proof", { proof: receiptAt(4).proof.slice(1) }],
    ["a position that is no whole number", { index: 4.5 }],
  ])("is refused when someone changed %s", async (_, change) => {
    expect(await verifyReceipt({ ...receiptAt(4), ...change })).toEqual({
      valid: false,
      reason: "not-included",
    });
  });

  it.each([
    { format: "glassjar-receipt-2" },
    { salt: "AAAA" },
    { salt: 7 },
    { root: "not base64" },
    { proof: "none" },
    { proof: [toBase64(new Uint8Array(31))] },
    { proof: Array.from({ length: 54 }, () => toBase64(new Uint8Array(32))) },
    { index: "4" },
    { size: null },
    { record: [] },
    { record: undefined },
    { checkpoint: 1 },
  ])("is malformed with %j", async (change) => {
    expect(await verifyReceipt({ ...receiptAt(4), ...change })).toEqual({
      valid: false,
      reason: "malformed",
    });
  });

  it("is never verified, and nothing thrown, for what is not one", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (value) => {
        expect(await verifyReceipt(value)).toEqual({ valid: false, reason: "malformed" });
      }),
    );
    let nested: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) nested = [nested];
    const deep = { ...receiptAt(4), record: { ...record, granted: nested } };
    expect(await verifyReceipt(deep)).toEqual({ valid: false, reason: "malformed" });
  });
});

describe("a receipt with a checkpoint", () => {
  const origin = "portal.example/ledger";
  let keys = { signerKey: "", verifierKey: "" };
  let signed: Receipt = receiptAt(4);
  beforeAll(async () => {
    keys = await createNoteKeys(origin);
    signed = receiptAt(4, await signCheckpoint({ origin, size: 11, root }, keys.signerKey));
  });

  it("is signed under the ledger's key, and says so", async () => {
    expect(await verifyReceipt(signed, keys.verifierKey)).toEqual({ valid: true, signed: true });
    expect(await verifyReceipt(signed)).toEqual({ valid: true, signed: false });
  });

  it("is refused under another key", async () => {
    const other = await createNoteKeys(origin);
    expect(await verifyReceipt(signed, other.verifierKey)).toEqual({
      valid: false,
      reason: "bad-signature",
    });
  });

  it("is refused with the checkpoint of another tree", async () => {
    const shorter = { origin, size: 10, root: rootAt(hashAt, 10) };
    const checkpoint = await signCheckpoint(shorter, keys.signerKey);
    expect(await verifyReceipt({ ...signed, checkpoint }, keys.verifierKey)).toEqual({
      valid: false,
      reason: "checkpoint-differs",
    });
  });

  it("is asked for when a key is given", async () => {
    expect(await verifyReceipt(receiptAt(4), keys.verifierKey)).toEqual({
      valid: false,
      reason: "no-checkpoint",
    });
  });
});
