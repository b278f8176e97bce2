import { expect, test } from "vitest";
import { hashPassword } from "../../accounts/password.ts";
import { createApp, type AppOptions } from "../../app.ts";
import { ensurePlatform } from "../../platform.ts";
import { browserSession } from "../../testing/browser-session.ts";
import { signedIn } from "../../testing/signed-in.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";

const BOB = { email: "bob@town.example", password: "correct horse battery" };

async function platform(options: Partial<AppOptions> = {}) {
  const store = temporaryStore();
  await ensurePlatform(store);
  const app = await createApp({ store, site: "platform", ...options });
  const admin = await signedIn(app, store);
  const passwordHash = await hashPassword(BOB.password);
  const bob = await store.users.add({ email: BOB.email, passwordHash, role: "member" });
  const id = bob?.id ?? "";
  const ask = async (method: "GET" | "PUT" | "DELETE", path: string, payload?: object) =>
    admin.request({
      method,
      url: `/api/v1/office/users/${path}`,
      headers: { host: "localhost", "if-match": "*" },
      ...(payload ? { payload } : {}),
    });
  const signIn = async (browser = browserSession(app)) => {
    const { statusCode } = await browser.submit("/sign-in", "/sign-in", BOB);
    return { browser, statusCode };
  };
  return { store, app, admin, id, ask, signIn };
}

test("a closed account is signed out everywhere and stays out, until it is opened again", async () => {
  const { store, id, ask, signIn } = await platform();
  const { browser } = await signIn();
  expect((await ask("PUT", `${id}/disabled`, { disabled: true })).statusCode).toBe(204);
  expect((await browser.get("/account")).statusCode).toBe(303);
  const refused = await browser.submit("/sign-in", "/sign-in", BOB);
  expect([refused.statusCode, refused.body.includes("is wrong")]).toEqual([401, true]);
  expect((await ask("GET", `${id}/sign-in`)).json()).toEqual({
    disabled: true,
    secondFactor: false,
    password: true,
    passkeys: 0,
  });
  expect((await ask("PUT", `${id}/disabled`, { disabled: false })).statusCode).toBe(204);
  expect((await signIn()).statusCode).toBe(303);
  const actions = (await store.activity.list()).map(({ action }) => action);
  expect(actions).toEqual(expect.arrayContaining(["user.disable", "user.enable"]));
});

test("a deleted account takes its sessions and roles with it; the log keeps its entries", async () => {
  const { store, id, ask, signIn } = await platform();
  await store.people.set(id, "platform", "editor");
  const { browser } = await signIn();
  expect((await ask("DELETE", id)).statusCode).toBe(204);
  expect((await ask("DELETE", id)).statusCode).toBe(404);
  expect((await browser.get("/account")).statusCode).toBe(303);
  expect(await store.people.listOf("platform")).toEqual([]);
  const entries = await store.activity.list({ actor: BOB.email });
  expect(entries.map(({ action }) => action)).toEqual(["sign-in"]);
});

test("an account is not deleted by who has not seen what became of it", async () => {
  const { admin, id, store } = await platform();
  const url = `/api/v1/office/users/${id}`;
  const remove = (headers: Record<string, string>) =>
    admin.request({ method: "DELETE", url, headers: { host: "localhost", ...headers } });
  const read = await admin.request({ url, headers: { host: "localhost" } });
  const seen = { "if-match": String(read.headers.etag) };
  expect((await remove({})).statusCode).toBe(428);
  await store.accountList.setRole(id, "administrator");
  expect((await remove(seen)).statusCode).toBe(412);
  expect(await store.users.get(id)).toBeDefined();
});

test("nobody closes their own account, nor that of the last administrator", async () => {
  const { admin, ask, store } = await platform();
  for (const [method, path] of [
    ["PUT", `${admin.id}/disabled`],
    ["DELETE", admin.id],
  ] as const) {
    const body = method === "PUT" ? { disabled: true } : undefined;
    const answer = await ask(method, path, body);
    expect([answer.statusCode, answer.json().code]).toEqual([409, "conflict"]);
  }
  expect(await store.users.countAdministrators()).toBe(1);
});

test("who lost the second factor signs in with the password alone again", async () => {
  const { store, id, ask, signIn } = await platform();
  await store.secondFactors.set(id, { secret: "A".repeat(32), lastStep: 0 });
  await store.secondFactors.newCodes(id);
  expect((await signIn()).browser.cookies.has("sessionid")).toBe(false);
  expect((await ask("DELETE", `${id}/second-factor`)).statusCode).toBe(204);
  expect((await signIn()).browser.cookies.has("sessionid")).toBe(true);
  expect(await store.secondFactors.countCodes(id)).toBe(0);
});

test("where a second factor is a duty, the office waits until there is one", async () => {
  const { store, id, signIn } = await platform({ secondFactor: "required" });
  const { browser } = await signIn();
  const office = await browser.get("/office/");
  expect(office.headers.location).toBe("/account/two-step?needed=1");
  const page = await browser.get("/account/two-step?needed=1");
  expect(page.body).toContain("Turn on two-step sign-in or add a passkey first.");
  const api = await browser.get("/api/v1/office/me", { accept: "application/json" });
  expect([api.statusCode, api.json().code]).toEqual([403, "second-factor-first"]);
  expect((await browser.get("/account")).statusCode).toBe(200);
  await store.secondFactors.set(id, { secret: "A".repeat(32), lastStep: 0 });
  expect((await browser.get("/office/")).statusCode).toBe(200);
  expect((await browser.get("/api/v1/office/me")).statusCode).toBe(200);
});

test("what somebody may not do is on record, and repeating it does not fill the log", async () => {
  const { store, signIn } = await platform();
  const { browser } = await signIn();
  for (let round = 0; round < 3; round++)
    expect((await browser.get("/api/v1/office/users")).statusCode).toBe(403);
  await browser.get("/api/v1/office/sites/platform");
  const refused = await store.activity.list({ action: "access.refused" });
  expect(refused.map(({ actor, subject }) => [actor, subject])).toEqual([
    [BOB.email, "GET /api/v1/office/sites/:site platform"],
    [BOB.email, "GET /api/v1/office/users"],
  ]);
});
