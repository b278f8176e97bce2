import { verifyCheckpoint, verifyConsistency, verifyReceipt } from "@glassjar/consent";
import { expect, test } from "vitest";
import { createSiteApp } from "../../app.ts";
import { signDueLedgers } from "../../jobs/checkpoints.ts";
import { HOST, ORIGIN } from "../../testing/browser-session.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { publishTown } from "../../testing/town.ts";

const DAY_MS = 86_400_000;

async function town() {
  let at = 20_000 * DAY_MS;
  const store = temporaryStore({ now: () => at });
  await publishTown(store);
  const app = await createSiteApp({ store, site: "town" });
  const idOf = (number: number) => `receipt-${String(number).padStart(8, "0")}`;
  return {
    app,
    idOf,
    /** Makes choices, and lets a day end. */
    dayWith: async (from: number, to: number) => {
      for (let number = from; number < to; number++)
        await app.inject({
          method: "POST",
          url: "/api/v1/choices",
          headers: { host: HOST, origin: ORIGIN },
          payload: {
            id: idOf(number),
            version: 1,
            granted: [],
            services: {},
            language: "en",
            how: "reject-all",
            regime: "opt-in",
          },
        });
      await signDueLedgers(store, at);
      at += DAY_MS;
    },
  };
}

test("before the first checkpoint the answers say when there will be one", async () => {
  const { app } = await town();
  for (const path of ["key", "checkpoint"]) {
    const answer = await app.inject(`/api/v1/ledger/${path}`);
    expect(answer.statusCode).toBe(404);
    expect(answer.json().detail).toContain("each day");
  }
  expect((await app.inject("/api/v1/ledger/checkpoints")).json()).toEqual([]);
});

test("whoever has the key can prove a receipt, and that the ledger only grew", async () => {
  const { app, dayWith, idOf } = await town();
  await dayWith(0, 3);
  await dayWith(3, 8);
  const key = (await app.inject("/api/v1/ledger/key")).body.trim();
  const newest = (await app.inject("/api/v1/ledger/checkpoint")).body;
  const listed = (await app.inject("/api/v1/ledger/checkpoints")).json();
  expect(listed.map(({ size }: { size: number }) => size)).toEqual([8, 3]);
  expect(listed[0].note).toBe(newest);

  const receipt = (await app.inject(`/api/v1/receipts/${idOf(1)}`)).json();
  expect(await verifyReceipt(receipt, key)).toEqual({ valid: true, signed: true });

  const from = await verifyCheckpoint(listed[1].note, key);
  const to = await verifyCheckpoint(newest, key);
  const { proof } = (await app.inject("/api/v1/ledger/consistency?from=3&to=8")).json();
  if (!from || !to) throw new Error("a checkpoint is not signed by the key");
  expect(
    verifyConsistency({
      from: from.size,
      to: to.size,
      fromRoot: from.root,
      toRoot: to.root,
      proof: proof.map((hash: string) => Uint8Array.from(Buffer.from(hash, "base64"))),
    }),
  ).toBe(true);
});

test.each([
  ["from=8&to=3", 404],
  ["from=1&to=9999", 404],
  ["from=0&to=3", 400],
  ["from=a&to=3", 400],
  ["from=1", 400],
])("consistency of %s is answered with %i", async (query, status) => {
  const { app, dayWith } = await town();
  await dayWith(0, 3);
  const answer = await app.inject(`/api/v1/ledger/consistency?${query}`);
  expect(answer.statusCode).toBe(status);
  expect(answer.headers["content-type"]).toContain("application/problem+json");
});
