import * as fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createApp } from "../app.ts";
import { temporaryStoreOf } from "../testing/temporary-store.ts";
import type { Store } from "../store/index.ts";
import { faultOf } from "../testing/fuzz/faults.ts";
import type { Known } from "../testing/fuzz/known.ts";
import { operationsOf, type Operation } from "../testing/fuzz/operations.ts";
import { requestsTo } from "../testing/fuzz/requests.ts";
import { signedIn, type SignedInClient } from "../testing/signed-in.ts";
import { publishTown } from "../testing/town.ts";

/** The same requests each time; `FUZZ_SEED` and `FUZZ_RUNS` try others. */
const SEED = Number(process.env["FUZZ_SEED"] ?? 20261123);
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 20);

/** Shaped like a key, so that it is looked up like one. */
const SECRET = `gj_${"S3cret-".repeat(6)}x`;

let app: FastifyInstance;
let store: Store;
let close: () => Promise<void>;
let known: Known;
let people = 0;
const logged: string[] = [];

beforeAll(async () => {
  vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
    // Node says of its own SQLite that it is new; that is no word of ours.
    if (!String(chunk).includes("ExperimentalWarning")) logged.push(String(chunk));
    return true;
  });
  ({ store, close } = temporaryStoreOf());
  await publishTown(store);
  app = await createApp({ store, site: "town", securityContact: "mailto:a@b.example" });
  await app.ready();
  const audit = { site: "town", version: 1, url: "http://jar.example/", run: {}, findings: [] };
  const { id } = await store.audits.save(audit);
  known = {
    secret: SECRET,
    path: {
      site: ["town", "shop"],
      dataset: ["items", "audience"],
      format: ["csv", "parquet"],
      id: [id, "abcdefghijklmnop"],
      version: ["1", "1.json"],
    },
  };
});

afterAll(async () => {
  vi.restoreAllMocks();
  await app.close();
  await close();
});

/** Somebody new each time, because some routes end the session they are called with. */
async function administrator(): Promise<SignedInClient> {
  people += 1;
  return signedIn(app, store, `ada${people}@town.example`);
}

async function fuzz(operation: Operation, client: SignedInClient | undefined): Promise<number[]> {
  const statuses: number[] = [];
  const property = fc.asyncProperty(requestsTo(operation, known), async (request) => {
    const response = await (client ? client.request(request) : app.inject(request));
    statuses.push(response.statusCode);
    expect(faultOf(operation, response)).toBeUndefined();
  });
  await fc.assert(property, { seed: SEED, numRuns: RUNS });
  return statuses;
}

/** Thousands of requests: room for a busy machine. */
const TIMEOUT_MS = 120_000;

describe("every route, whatever is asked of it", { timeout: TIMEOUT_MS }, () => {
  test("answers administrators without an error of its own", async () => {
    for (const operation of operationsOf(app)) {
      const client = await administrator();
      const statuses = await fuzz(operation, client).catch((error: unknown) => {
        throw new Error(`${operation.method} ${operation.url}`, { cause: error });
      });
      if (/\/office\//.test(operation.url)) expect(statuses.some((one) => one !== 401)).toBe(true);
    }
  });

  test("answers anybody without an error of its own", async () => {
    for (const operation of operationsOf(app))
      await fuzz(operation, undefined).catch((error: unknown) => {
        throw new Error(`${operation.method} ${operation.url}`, { cause: error });
      });
    expect(logged).toEqual([]);
  });

  test("keeps secrets out of the log and out of the answer when the store fails", async () => {
    const client = await administrator();
    await close();
    for (const { method, url } of operationsOf(app)) {
      const response = await client.request({
        method: method as "GET",
        url: `${url}?token=${SECRET}`,
        headers: { authorization: `Apikey ${SECRET}`, "content-type": "application/json" },
        ...(method === "GET" ? {} : { payload: { password: SECRET, code: SECRET } }),
      });
      expect(response.body).not.toMatch(/\n\s+at /);
      expect(response.body).not.toContain(client.cookies.sessionid);
    }
    expect(logged.length).toBeGreaterThan(10);
    const log = logged.join("");
    for (const secret of [SECRET, client.cookies.sessionid, client.cookies.csrftoken])
      expect(log).not.toContain(secret);
  });
});
