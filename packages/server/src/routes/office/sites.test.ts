import { parseRegister } from "@glassjar/register";
import { expect, test } from "vitest";
import { createApp } from "../../app.ts";
import { signedIn } from "../../testing/signed-in.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { publishTown } from "../../testing/town.ts";

const headers = { host: "localhost", "if-match": "*" };
const START = {
  id: "shop",
  name: 'The "Shop": a & b',
  origin: "https://shop.example/",
  mode: "observe",
  languages: ["fr", "en"],
};

async function platform() {
  const store = temporaryStore();
  await publishTown(store);
  const app = await createApp({ store, site: "town" });
  const admin = await signedIn(app, store);
  const send = (method: "POST" | "PUT" | "GET" | "DELETE", url: string, payload?: object) =>
    admin.request({
      method,
      url: `/api/v1/office${url}`,
      headers,
      ...(payload === undefined ? {} : { payload }),
    });
  return { store, app, admin, send };
}

test("a new site begins with a draft that says where it is", async () => {
  const { store, send } = await platform();
  expect((await send("POST", "/sites", START)).statusCode).toBe(201);
  const draft = await store.drafts.get("shop");
  const { register, problems } = parseRegister(draft?.text ?? "");
  expect(register?.site).toMatchObject({
    name: START.name,
    origin: "https://shop.example",
    languages: ["fr", "en"],
    undeclared: "observe",
  });
  // What is left to be said, and nothing else.
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["todo"]));
  const again = await send("POST", "/sites", START);
  expect([again.statusCode, again.json().reason]).toEqual([409, "taken"]);
  expect(await store.drafts.get("shop")).toEqual(draft);
  const entries = (await send("GET", "/sites")).json().results;
  expect(entries).toMatchObject([
    { id: "shop", name: START.name },
    { id: "town", version: 1, mode: "enforce" },
  ]);
});

test("settings are lines of the draft, and hold when it is published", async () => {
  const { store, send } = await platform();
  const url = "/sites/town/settings";
  const before = (await send("GET", url)).json();
  expect(before).toMatchObject({ drafted: false, settings: { mode: "enforce" } });
  const settings = { ...before.settings, origin: "https://new.example", mode: "observe" };
  expect((await send("PUT", url, settings)).json()).toMatchObject({ drafted: true, settings });
  expect((await send("GET", url)).json()).toMatchObject({ drafted: true, settings });
  const draft = await store.drafts.get("town");
  const published = await store.versions.latest("town");
  expect(draft?.base).toBe(published?.number);
  expect(published?.register.site.origin).not.toBe("https://new.example");
  const drafted = parseRegister(draft?.text ?? "").register;
  expect(drafted?.services).toEqual(published?.register.services);
  const wrong = await send("PUT", url, { ...settings, origin: "ftp://new.example" });
  expect(wrong.statusCode).toBe(400);
});

test("the settings of a draft with mistakes wait until they are corrected", async () => {
  const { store, send } = await platform();
  await store.drafts.save("town", { text: "glassjar: [", base: 1, editedBy: "a" }, 0);
  const url = "/sites/town/settings";
  expect((await send("GET", url)).json()).toEqual({
    drafted: true,
    languages: [],
    etag: expect.any(String),
  });
  const settings = { name: "Town", origin: "https://town.example", mode: "enforce" };
  expect((await send("PUT", url, settings)).statusCode).toBe(422);
});

test("somebody administers the installation, and each site that knows nobody better", async () => {
  const { app, store, admin, send } = await platform();
  const role = (id: string, name: string) => send("PUT", `/users/${id}/role`, { role: name });
  const refused = await role(admin.id, "member");
  expect([refused.statusCode, refused.json().reason]).toEqual([409, "last-administrator"]);
  const bob = await signedIn(app, store, "bob@town.example", "member");
  await store.people.set(bob.id, "town", "administrator");
  const url = `/api/v1/office/sites/town/people/${bob.id}`;
  const leave = await bob.request({ method: "DELETE", url, headers });
  expect([leave.statusCode, leave.json().reason]).toEqual([409, "last-administrator"]);
  const payload = { role: "viewer" };
  const demote = await bob.request({ method: "PUT", url, headers, payload });
  expect(demote.statusCode).toBe(409);
  expect(await store.people.roleOf(bob.id, "town")).toBe("administrator");
  expect((await role(bob.id, "administrator")).statusCode).toBe(204);
  expect((await role(admin.id, "member")).statusCode).toBe(204);
  expect((await send("GET", "/users")).statusCode).toBe(403);
});

test("me tells of the second factor", async () => {
  const { send } = await platform();
  expect((await send("GET", "/me")).json()).toMatchObject({ twoStep: false });
});
