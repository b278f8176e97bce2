import { expect, test } from "vitest";
import { createApp, type AppOptions } from "../app.ts";
import { signedIn } from "../testing/signed-in.ts";
import { publishTown } from "../testing/town.ts";
import { temporaryFile, temporaryStore } from "../testing/temporary-store.ts";
import { readFileSync } from "node:fs";
import { openStore } from "../store/index.ts";

const KEYS = "/api/v1/office/sites/town/keys";
const DAY = 86_400_000;

async function platform(store = temporaryStore(), options: Pick<AppOptions, "quota"> = {}) {
  await publishTown(store);
  await store.sites.ensure("shop", "Shop");
  const app = await createApp({ store, site: "town", ...options });
  const admin = await signedIn(app, store);
  const make = async (body: object) => {
    const headers = { host: "localhost" };
    return admin.request({ method: "POST", url: KEYS, headers, payload: body });
  };
  const read = (url: string, key: string) =>
    app.inject({ url, headers: { authorization: `Apikey ${key}` } });
  return { store, app, admin, make, read };
}

test("a key is shown once, and reads what its scopes say, on its site only", async () => {
  const { admin, make, read } = await platform();
  const made = await make({ name: "Dashboard", scopes: ["audits.read", "data.read"], days: 30 });
  expect(made.statusCode).toBe(201);
  const { key, entry } = made.json();
  expect(key).toMatch(/^gj_[\w-]{43}$/);
  expect(entry).toMatchObject({ name: "Dashboard", createdBy: "ada@example.org" });
  expect(JSON.stringify((await admin.request({ url: KEYS })).json())).not.toContain(key);

  const office = "/api/v1/office/sites";
  expect((await read(`${office}/town/audits`, key)).statusCode).toBe(200);
  expect((await read("/api/v1/services", key)).statusCode).toBe(200);
  expect((await read("/api/explore/v2.1/catalog/datasets", key)).statusCode).toBe(200);
  expect((await read(`${office}/town/activity`, key)).json().code).toBe("forbidden");
  expect((await read(`${office}/shop/audits`, key)).json().code).toBe("not-found");
  expect((await read("/api/v1/office/me", key)).statusCode).toBe(401);
  expect((await read("/api/v1/office/users", key)).statusCode).toBe(401);
  expect((await read(KEYS, key)).json().code).toBe("forbidden");
});

test("a key never writes", async () => {
  const { app, make } = await platform();
  const { key } = (await make({ name: "x", scopes: ["register.read"] })).json();
  const headers = { authorization: `Apikey ${key}`, host: "localhost" };
  const url = "/api/v1/office/sites/town/register/check";
  const answer = await app.inject({ method: "POST", url, headers, payload: { text: "" } });
  expect(answer.statusCode).toBe(401);
});

test("without the scope for published data, a key does not read it either", async () => {
  const { make, read } = await platform();
  const { key } = (await make({ name: "x", scopes: ["audits.read"] })).json();
  for (const url of [
    "/api/v1/services",
    "/api/v1/services.csv",
    "/api/explore/v2.1/catalog/datasets",
  ])
    expect((await read(url, key)).statusCode).toBe(403);
});

test("a key that is wrong, has expired or was revoked is refused", async () => {
  const clock = { now: Date.now() };
  const store = temporaryStore({ now: () => clock.now });
  const { admin, make, read } = await platform(store);
  const one = (await make({ name: "x", scopes: ["data.read"], days: 1 })).json();
  const two = (await make({ name: "y", scopes: ["data.read"], days: 10 })).json();
  const url = "/api/v1/services";
  expect((await read(url, "gj_wrong")).json()).toMatchObject({ code: "bad-key", status: 401 });
  clock.now += 2 * DAY;
  expect((await read(url, one.key)).json().code).toBe("bad-key");
  expect((await read(url, two.key)).statusCode).toBe(200);
  clock.now -= 2 * DAY;
  const path = { url: `${KEYS}/${two.entry.id}`, headers: { host: "localhost" } };
  expect((await admin.request({ method: "DELETE", ...path })).statusCode).toBe(204);
  expect((await admin.request({ method: "DELETE", ...path })).statusCode).toBe(404);
  expect((await read(url, two.key)).json().code).toBe("bad-key");
  const log = await store.activity.list({ site: "town" });
  expect(log.filter(({ action }) => action.startsWith("key."))).toHaveLength(3);
});

test.each([
  { name: "x", scopes: [] },
  { name: "", scopes: ["data.read"] },
  { name: "x", scopes: ["register.publish"] },
  { name: "x", scopes: ["people.manage"] },
  { name: "x", scopes: ["data.read"], days: 366 },
  { name: "x", scopes: ["data.read"], site: "shop" },
])("refuses %o", async (body) => {
  const { make } = await platform();
  expect((await make(body)).statusCode).toBe(400);
});

test("calls are counted by key, and by address for those without one", async () => {
  const { app, make, read } = await platform();
  const { key } = (await make({ name: "x", scopes: ["data.read"] })).json();
  const left = (response: { headers: Record<string, unknown> }) =>
    Number(response.headers["x-ratelimit-remaining"]);
  const first = await read("/api/v1/services", key);
  expect(first.headers["x-ratelimit-limit"]).toBe("5000");
  await app.inject("/api/v1/services");
  expect(left(await read("/api/v1/services", key))).toBe(left(first) - 1);
});

test("every route of the API counts calls, but those that visitors' pages make", async () => {
  const { app, make, read } = await platform(undefined, { quota: { calls: 3, people: 5 } });
  const { headers: made } = await make({ name: "x", scopes: ["data.read", "site.read"] });
  expect(made).toMatchObject({ "x-ratelimit-limit": "5", "x-ratelimit-remaining": "4" });
  const { key } = (await make({ name: "y", scopes: ["data.read", "site.read"] })).json();
  const left = [];
  for (const url of ["/api/v1/office/sites/town", "/api/v1/openapi.json", "/api/v1/items"])
    left.push((await read(url, key)).headers["x-ratelimit-remaining"]);
  expect(left).toEqual(["2", "1", "0"]);
  const refused = await read("/api/v1/office/sites/town", key);
  expect([refused.statusCode, refused.json().code]).toEqual([429, "too-many-tries"]);
  expect(refused.headers["retry-after"]).toBe(String(refused.json().retryAfter));
  const explore = await read("/api/explore/v2.1/catalog/datasets", key);
  expect([explore.statusCode, explore.json().errorcode]).toEqual([429, 10002]);
  // Somebody else still may, and pages are not counted.
  expect((await app.inject("/api/v1/items")).headers["x-ratelimit-remaining"]).toBe("2");
  expect((await app.inject("/cookies")).headers["x-ratelimit-limit"]).toBeUndefined();
  const hit = () =>
    app.inject({
      method: "POST",
      url: "/api/v1/hits",
      payload: { path: "/" },
      headers: { host: "localhost" },
    });
  const hits = await Promise.all([hit(), hit(), hit(), hit()]);
  expect(hits.map(({ statusCode }) => statusCode)).toEqual([204, 204, 204, 204]);
});

test("keys are not in the file", async () => {
  const file = temporaryFile();
  const store = openStore(file);
  const { make } = await platform(store);
  const { key } = (await make({ name: "x", scopes: ["data.read"] })).json();
  await store.close();
  expect(readFileSync(file).includes(key)).toBe(false);
});
