import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROLES } from "../../accounts/permissions.ts";
import { createApp } from "../../app.ts";
import type { Store } from "../../store/index.ts";
import { signedIn, type SignedInClient } from "../../testing/signed-in.ts";
import { temporaryStoreOf } from "../../testing/temporary-store.ts";
import { publishTown } from "../../testing/town.ts";

const HEADERS = { host: "localhost" };

let store: Store;
let app: FastifyInstance;
let admin: SignedInClient;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ store, close } = temporaryStoreOf());
  await publishTown(store);
  await store.sites.ensure("shop", "Shop");
  app = await createApp({ store, site: "town" });
  admin = await signedIn(app, store);
  for (let at = 0; at < 23; at += 1) {
    // No order of the alphabet, and neighbours that differ only in the case of a letter.
    const email = `${"xbqam"[at % 5]}${at}_%@town.example`;
    const user = await store.users.add({ email, passwordHash: "none", role: "member" });
    const role = ROLES[at % ROLES.length] ?? "viewer";
    if (user && at % 4 > 0) await store.people.set(user.id, "town", role);
    await store.apiKeys.add({
      site: at % 4 > 0 ? "town" : "shop",
      name: `Key ${"xbqam"[at % 3]}`,
      scopes: ["data.read"],
      createdBy: "ada@example.org",
      expiresAt: Date.now() + (at % 7) * 86_400_000,
    });
  }
});

afterAll(async () => {
  await app.close();
  await close();
});

async function get(url: string) {
  const answer = await admin.request({ url: `/api/v1/office${url}`, headers: HEADERS });
  expect(answer.statusCode).toBe(200);
  return answer.json() as { results: Record<string, unknown>[]; next?: string; total?: number };
}

/** All pages of a list, one after the other. */
async function walk(url: string): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  let after = "";
  do {
    const page = await get(`${url}&limit=4${after && `&after=${after}`}`);
    rows.push(...page.results);
    expect(rows.length).toBeLessThan(100);
    after = page.next ?? "";
  } while (after !== "");
  return rows;
}

describe.each([
  ["/sites/town/people", "email", "email", 18],
  ["/sites/town/people", "since", "id", 18],
  ["/users", "email", "email", 24],
  ["/users", "since", "id", 24],
  ["/sites/town/keys", "made", "id", 17],
  ["/sites/town/keys", "name", "name", 17],
  ["/sites/town/keys", "expires", "expiresAt", 17],
])("%s sorted by %s", (url, sort, member, count) => {
  test("is whole over its pages, in order both ways", async () => {
    const up = await walk(`${url}?sort=${sort}`);
    const down = await walk(`${url}?sort=-${sort}`);
    const values = up.map((row) => String(row[member]));
    expect(values).toEqual([...values].sort());
    expect(new Set(up.map(({ id }) => id)).size).toBe(count);
    expect(down.map(({ id }) => id)).toEqual(up.map(({ id }) => id).toReversed());
    expect((await get(`${url}?sort=${sort}&limit=1`)).total).toBe(count);
  });
});

test("people are found by a part of their address and by role, also by what SQL reads otherwise", async () => {
  const found = await walk("/sites/town/people?search=_%25%40TOWN&role=auditor");
  expect(found.length).toBeGreaterThan(2);
  expect(new Set(found.map(({ role }) => role))).toEqual(new Set(["auditor"]));
  expect(await walk("/sites/town/people?search=_town")).toEqual([]);
  const administrators = await get("/sites/town/people?role=administrator");
  expect(administrators.total).toBe(administrators.results.length);
  expect(administrators.results.map(({ email }) => email)).toContain("ada@example.org");
});

test("an account tells its role on each site", async () => {
  const [first] = (await get("/users?search=b1_")).results;
  expect(first).toMatchObject({ role: "member", sites: { town: "editor" } });
});

test("keys are found by a part of their name; unused ones come first by last use", async () => {
  const named = await walk("/sites/town/keys?search=EY%20q");
  expect(named.length).toBeGreaterThan(2);
  const { key } = await store.apiKeys.add({
    site: "town",
    name: "Used",
    scopes: ["data.read"],
    createdBy: "ada@example.org",
    expiresAt: Date.now() + 86_400_000,
  });
  await store.apiKeys.find(key);
  const used = await walk("/sites/town/keys?sort=used");
  expect(used.at(-1)).toMatchObject({ name: "Used" });
});

test.each(["e30", "WyJhIl0", "x", "WzEsMl0"])("%s is no cursor", async (cursor) => {
  const url = `/api/v1/office/users?after=${cursor}`;
  const answer = await admin.request({ url, headers: HEADERS });
  expect([answer.statusCode, answer.json().code]).toEqual([400, "invalid-input"]);
});

test("the activity log is given oldest first, by day, and whole as JSON", async () => {
  for (const subject of ["1", "2", "3"])
    await store.activity.add({ site: "shop", actor: "a", action: "role.set", subject });
  const base = "/sites/shop/activity";
  const old = await get(`${base}?sort=when`);
  expect(old.results.map(({ subject }) => subject)).toEqual(["1", "2", "3"]);
  expect(old.total).toBe(3);
  const first = await get(`${base}?sort=when&limit=2`);
  const second = await get(`${base}?sort=when&limit=2&after=${first.next}`);
  expect(second.results.map(({ subject }) => subject)).toEqual(["3"]);
  const today = new Date().toISOString().slice(0, 10);
  expect((await get(`${base}?from=${today}&to=${today}`)).results).toHaveLength(3);
  expect((await get(`${base}?to=2020-01-31`)).results).toEqual([]);
  expect((await get(`${base}?from=2999-01-01`)).results).toEqual([]);
  expect((await get(`${base}.json`)).results.map(({ subject }) => subject)).toEqual([
    "3",
    "2",
    "1",
  ]);
  expect((await get(`${base}.json?action=none`)).results).toEqual([]);
  const url = `/api/v1/office${base}?from=2026-02-31`;
  expect((await admin.request({ url, headers: HEADERS })).statusCode).toBe(400);
});
