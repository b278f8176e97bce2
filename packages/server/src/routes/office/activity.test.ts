import { expect, test } from "vitest";
import { createApp } from "../../app.ts";
import type { Action } from "../../store/activity.ts";
import { signedIn } from "../../testing/signed-in.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { publishTown } from "../../testing/town.ts";

const BASE = "/api/v1/office/sites/town/activity";

async function office() {
  const store = temporaryStore();
  await publishTown(store);
  const app = await createApp({ store, site: "town" });
  const client = await signedIn(app, store);
  const get = async (url: string) => client.request({ url, headers: { host: "localhost" } });
  const subjects = async (url: string) =>
    (await get(url)).json().results.map(({ subject }: { subject: string }) => subject);
  const add = (actor: string, action: Action, subject: string, site = "town") =>
    store.activity.add({ site, actor, action, subject });
  return { get, subjects, add };
}

test("the log is filtered by actor and action, and the cursor keeps to the filter", async () => {
  const { get, subjects, add } = await office();
  await add("Ada@town.example", "role.set", "1");
  await add("bob@town.example", "role.set", "2");
  await add("ada@town.example", "role.remove", "3");
  await add("ada@town.example", "role.set", "4");
  expect(await subjects(`${BASE}?actor=ADA`)).toEqual(["4", "3", "1"]);
  expect(await subjects(`${BASE}?action=role.set`)).toEqual(["4", "2", "1"]);
  expect(await subjects(`${BASE}?actor=ada&action=role.set`)).toEqual(["4", "1"]);
  const first = (await get(`${BASE}?actor=ada&limit=2`)).json();
  expect(await subjects(`${BASE}?actor=ada&limit=2&after=${first.next}`)).toEqual(["1"]);
});

test("a filter is a text, not a pattern", async () => {
  const { subjects, add } = await office();
  await add("a_b%c\\d", "role.set", "odd");
  await add("axbycd", "role.set", "plain");
  for (const part of ["_", "%", "\\", "a_b%c\\d"])
    expect(await subjects(`${BASE}?actor=${encodeURIComponent(part)}`)).toEqual(["odd"]);
});

test.each(["", ".csv", ".json", "/actions"])(
  "of a site that is not there is nothing: %j",
  async (rest) => {
    const { get } = await office();
    expect((await get(`/api/v1/office/sites/nowhere/activity${rest}`)).statusCode).toBe(404);
  },
);

test("the actions there are, by site", async () => {
  const { get, add } = await office();
  await add("a", "role.set", "");
  await add("a", "role.set", "");
  await add("a", "key.create", "", "shop");
  expect((await get(`${BASE}/actions`)).json()).toEqual({ results: ["role.set"] });
  const all = (await get("/api/v1/office/activity/actions")).json();
  expect(all).toEqual({ results: ["key.create", "role.set"] });
});

test("the export has every entry of the filter, however long the log", async () => {
  const { get, add } = await office();
  for (let index = 0; index < 1001; index += 1) await add("ada", "role.set", `n${index}`);
  await add("bob", "role.set", "other");
  const answer = await get(`${BASE}.csv?actor=ada`);
  const lines = answer.body.trimEnd().split("\r\n");
  expect(lines).toHaveLength(1002);
  expect(lines[0]).toBe("id,at,site,actor,action,subject,address");
  expect(lines.filter((line) => line.startsWith("id,"))).toHaveLength(1);
  expect([lines[1], lines.at(-1)].map((line) => line?.split(",")[5])).toEqual(["n1000", "n0"]);
  expect((await get(`${BASE}?actor=ada&format=csv&limit=1`)).body).toBe(answer.body);
  const { results } = (await get(`${BASE}.json?actor=ada`)).json();
  expect([results.length, results[1000].subject]).toEqual([1001, "n0"]);
});
