import { verifyCheckpoint, verifyConsistency, verifyReceipt } from "@glassjar/consent";
import { expect, test } from "vitest";
import { signDueLedgers } from "../jobs/checkpoints.ts";
import { temporaryStore } from "../testing/temporary-store.ts";
import type { NewChoice } from "./choice-row.ts";

const DAY_MS = 86_400_000;
const ORIGIN = "town.example/glassjar/town";

const choice = (number: number): NewChoice => ({
  id: `receipt-${String(number).padStart(8, "0")}`,
  site: "town",
  version: 1,
  granted: [],
  services: {},
  language: "en",
  how: "reject-all",
  regime: "opt-in",
  registerHash: "cd".repeat(32),
});

async function town(choices: number, now = () => 20_000 * DAY_MS) {
  const store = temporaryStore({ now });
  await store.sites.ensure("town", "Town");
  const add = (from: number, to: number) =>
    Promise.all(
      Array.from({ length: to - from }, (_, at) => store.choices.record(choice(from + at))),
    );
  await add(0, choices);
  return { store, add };
}

test("an empty ledger has nothing to sign, and makes no key", async () => {
  const { store } = await town(0);
  expect(await store.checkpoints.sign("town", ORIGIN)).toBeUndefined();
  expect(await store.checkpoints.verifierKey("town")).toBeUndefined();
  expect(await store.checkpoints.list("town", 10)).toEqual([]);
});

test("a checkpoint is signed by the site's key over the ledger's size and root", async () => {
  const { store } = await town(5);
  const signed = await store.checkpoints.sign("town", ORIGIN);
  const key = (await store.checkpoints.verifierKey("town")) ?? "";
  expect(signed?.size).toBe(5);
  expect(await verifyCheckpoint(signed?.note ?? "", key)).toMatchObject({
    origin: ORIGIN,
    size: 5,
  });
  expect(key.startsWith(`${ORIGIN}+`)).toBe(true);
});

test("a ledger that has not grown is not signed again, and keeps its key when it has", async () => {
  const { store, add } = await town(5);
  const first = await store.checkpoints.sign("town", ORIGIN);
  const key = await store.checkpoints.verifierKey("town");
  expect(await store.checkpoints.sign("town", ORIGIN)).toEqual(first);
  await add(5, 12);
  expect(await store.checkpoints.sign("town", "moved.example")).toMatchObject({ size: 12 });
  expect(await store.checkpoints.verifierKey("town")).toBe(key);
  expect((await store.checkpoints.list("town", 10)).map(({ size }) => size)).toEqual([12, 5]);
});

test("a receipt proves its choice in the oldest signed tree that has it", async () => {
  const { store, add } = await town(5);
  await store.checkpoints.sign("town", ORIGIN);
  await add(5, 9);
  await store.checkpoints.sign("town", ORIGIN);
  await add(9, 10);
  const key = (await store.checkpoints.verifierKey("town")) ?? "";
  const sizes = [0, 4, 5, 8, 9].map(async (number) => {
    const receipt = await store.choices.get(choice(number).id);
    return [receipt?.size, await verifyReceipt(receipt, key)] as const;
  });
  expect(await Promise.all(sizes)).toEqual([
    [5, { valid: true, signed: true }],
    [5, { valid: true, signed: true }],
    [9, { valid: true, signed: true }],
    [9, { valid: true, signed: true }],
    [10, { valid: false, reason: "no-checkpoint" }],
  ]);
});

test("two checkpoints are proved to be of one growing ledger", async () => {
  const { store, add } = await town(5);
  const first = await store.checkpoints.sign("town", ORIGIN);
  await add(5, 13);
  const second = await store.checkpoints.sign("town", ORIGIN);
  const key = (await store.checkpoints.verifierKey("town")) ?? "";
  const [from, to] = await Promise.all(
    [first, second].map((checkpoint) => verifyCheckpoint(checkpoint?.note ?? "", key)),
  );
  const proof = await store.checkpoints.consistency("town", 5, 13);
  if (!from || !to || !proof) throw new Error("a checkpoint or the proof is missing");
  const claim = { from: from.size, to: to.size, fromRoot: from.root, toRoot: to.root, proof };
  expect(verifyConsistency(claim)).toBe(true);
  expect(await store.checkpoints.consistency("town", 5, 14)).toBeUndefined();
  expect(await store.checkpoints.consistency("town", 6, 5)).toBeUndefined();
});

test("the job signs each ledger once a day", async () => {
  let at = 20_000 * DAY_MS + 1000;
  const { store, add } = await town(3, () => at);
  const register = {
    glassjar: 1 as const,
    site: { name: "Town", origin: "https://town.example", languages: ["en"] },
    providers: {},
    services: {},
  };
  const version = { site: "town", text: "glassjar: 1", register, hash: "ab".repeat(32) };
  const made = { note: "First", by: "editor", material: false };
  await store.versions.publish({ ...version, ...made }, 0);
  await signDueLedgers(store, at);
  await add(3, 5);
  at += 3_600_000;
  await signDueLedgers(store, at);
  expect((await store.checkpoints.latest("town"))?.size).toBe(3);
  at += DAY_MS;
  await signDueLedgers(store, at);
  expect((await store.checkpoints.latest("town"))?.size).toBe(5);
  expect(await store.checkpoints.verifierKey("town")).toMatch(/^town\.example\/glassjar\/town\+/);
});
