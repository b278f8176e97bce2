import { expect, test } from "vitest";
import type { FastifyInstance } from "fastify";
import { hasPermission, ROLES, type Role } from "../accounts/permissions.ts";
import { accessOf, type Access } from "../accounts/route-access.ts";
import { createApp } from "../app.ts";
import type { Store } from "../store/index.ts";
import { signedIn } from "../testing/signed-in.ts";
import { publishTown } from "../testing/town.ts";
import { temporaryStore } from "../testing/temporary-store.ts";

const OTHER = "shop";
const ID = "01890000-0000-7000-8000-000000000000";

type Somebody = Role | "installation" | "nobody" | "stranger";

/** The office asks for these in an order of its own; the rest of the input is not looked at. */
const VALUES: Readonly<Record<string, string>> = { site: "town", user: ID, id: ID, number: "1" };

async function platform() {
  const store = temporaryStore();
  await publishTown(store);
  await store.sites.ensure(OTHER, "Shop");
  const app = await createApp({
    store,
    site: "town",
    securityContact: "mailto:a@b.example",
    origin: "http://localhost",
    mail: { server: "smtp://127.0.0.1:1", from: "a@b.example" },
  });
  await app.ready();
  return { store, app };
}

const routesOf = (app: FastifyInstance) =>
  [...new Set(app.routeList)].map((route) => {
    const [method = "", url = ""] = route.split(/ (.*)/s);
    return { method, url, access: accessOf(method, url) };
  });

async function somebody(app: FastifyInstance, store: Store, who: Somebody) {
  if (who === "nobody") return undefined;
  const role = who === "installation" ? "administrator" : "member";
  const client = await signedIn(app, store, `${who}@town.example`, role);
  if (who === "stranger") await store.people.set(client.id, OTHER, "administrator");
  else if (who !== "installation") await store.people.set(client.id, "town", who);
  return client;
}

function may(who: Somebody, access: Access): boolean {
  if (access === "public") return true;
  if (who === "nobody") return false;
  if (access === "signed-in" || who === "installation") return true;
  if (access === "installation" || who === "stranger") return false;
  return hasPermission(who, access);
}

test("somebody decided about every route", async () => {
  const { app } = await platform();
  const undecided = routesOf(app).filter(({ access }) => access === undefined);
  expect(undecided.map(({ method, url }) => `${method} ${url}`)).toEqual([]);
  expect(routesOf(app).length).toBeGreaterThan(60);
  for (const { method, url, access } of routesOf(app))
    if (method === "HEAD") expect(access).toBe(accessOf("GET", url));
});

const CASES: readonly Somebody[] = ["nobody", "stranger", "installation", ...ROLES];

test.each(CASES)("%s may use the routes that the tables say, and no others", async (who) => {
  const { app, store } = await platform();
  const client = await somebody(app, store, who);
  for (const { method, url, access } of routesOf(app)) {
    if (access === undefined || access === "public" || method === "HEAD") continue;
    const path = url.replace(/:(\w+)/g, (_, name: string) => VALUES[name] ?? name);
    const options = { method: method as "GET", url: path, headers: { host: "localhost" } };
    const response = await (client ? client.request(options) : app.inject(options));
    const refused = [401, 403].includes(response.statusCode) || isNoSite(response);
    expect([who, `${method} ${url}`, access, !refused]).toEqual([
      who,
      `${method} ${url}`,
      access,
      may(who, access),
    ]);
    if (who === "nobody") expect(response.statusCode).toBe(401);
  }
});

function isNoSite(response: { statusCode: number; body: string }): boolean {
  return response.statusCode === 404 && response.body.includes("There is no site");
}

test("sites are strictly apart: another one's people see neither it nor its name", async () => {
  const { app, store } = await platform();
  const stranger = await somebody(app, store, "stranger");
  const sites = await stranger?.request({ url: "/api/v1/office/sites" });
  expect(sites?.json().results).toEqual([{ id: OTHER, name: "Shop" }]);
  const me = await stranger?.request({ url: "/api/v1/office/me" });
  expect(Object.keys(me?.json().sites)).toEqual([OTHER]);
  const hidden = await stranger?.request({ url: "/api/v1/office/sites/town" });
  const missing = await stranger?.request({ url: "/api/v1/office/sites/none" });
  expect([hidden?.statusCode, missing?.statusCode]).toEqual([404, 404]);
  expect(hidden?.json().detail.replace("town", "none")).toBe(missing?.json().detail);
});

test("a changed role is on record and ends the sessions that had the old one", async () => {
  const { app, store } = await platform();
  const admin = await signedIn(app, store);
  const member = await signedIn(app, store, "bob@town.example", "member");
  const url = `/api/v1/office/sites/town/people/${member.id}`;
  const headers = { host: "localhost", "if-match": "*" };
  const set = await admin.request({ method: "PUT", url, headers, payload: { role: "editor" } });
  expect(set.statusCode).toBe(204);
  expect(await store.people.roleOf(member.id, "town")).toBe("editor");
  expect((await member.request({ url: "/api/v1/office/me" })).statusCode).toBe(401);
  const unknown = { role: "emperor" };
  expect((await admin.request({ method: "PUT", url, headers, payload: unknown })).statusCode).toBe(
    400,
  );
  const people = await admin.request({ url: "/api/v1/office/sites/town/people" });
  expect(people.json().results).toMatchObject([
    { email: "ada@example.org", role: "administrator", ofInstallation: true },
    { id: member.id, email: "bob@town.example", role: "editor", ofInstallation: false },
  ]);
  expect((await admin.request({ method: "DELETE", url, headers })).statusCode).toBe(204);
  expect((await admin.request({ method: "DELETE", url, headers })).statusCode).toBe(404);
  const log = await admin.request({ url: "/api/v1/office/sites/town/activity" });
  expect(log.json().results).toMatchObject([
    { action: "role.remove", subject: "bob@town.example", actor: "ada@example.org" },
    { action: "role.set", subject: "bob@town.example editor", address: "127.0.0.0/24" },
  ]);
});

test("a sensitive step needs a proof of the last 15 minutes", async () => {
  const clock = { now: Date.now() - 16 * 60_000 };
  const store = temporaryStore({ now: () => clock.now });
  await publishTown(store);
  const app = await createApp({ store, site: "town" });
  const admin = await signedIn(app, store);
  const url = `/api/v1/office/users/${admin.id}/sessions`;
  const answer = await admin.request({ method: "DELETE", url, headers: { host: "localhost" } });
  expect([answer.statusCode, answer.json().code]).toEqual([403, "confirm-first"]);
});

test("the activity log is given page by page, and as CSV", async () => {
  const { app, store } = await platform();
  const admin = await signedIn(app, store);
  for (const subject of ["1", "2", "=3"])
    await store.activity.add({ site: "town", actor: "a", action: "role.set", subject });
  await store.activity.add({ site: OTHER, actor: "a", action: "role.set", subject: "other" });
  const base = "/api/v1/office/sites/town/activity";
  const first = (await admin.request({ url: `${base}?limit=2` })).json();
  const second = (await admin.request({ url: `${base}?limit=2&after=${first.next}` })).json();
  const subjects = [...first.results, ...second.results].map(({ subject }) => subject);
  expect([subjects, second.next]).toEqual([["=3", "2", "1"], undefined]);
  const csv = await admin.request({ url: `${base}.csv` });
  expect(csv.headers["content-type"]).toBe("text/csv; charset=utf-8");
  expect(csv.body.split("\r\n")[0]).toBe("id,at,site,actor,action,subject,address");
  expect(csv.body).toContain("'=3");
  const all = (await admin.request({ url: "/api/v1/office/activity" })).json();
  expect(all.results).toHaveLength(4);
});
