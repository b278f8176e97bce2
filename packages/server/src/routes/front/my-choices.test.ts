import { expect, test } from "vitest";
import { createApp } from "../../app.ts";
import { createSessions, csrfSecretOf } from "../../accounts/sessions.ts";
import { browserSession } from "../../testing/browser-session.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { publishTown } from "../../testing/town.ts";

const PAGE = "/account/choices";

async function town() {
  const store = temporaryStore();
  await publishTown(store);
  const app = await createApp({ store, site: "town" });
  const user = await store.users.add({
    email: "ada@town.example",
    passwordHash: "none",
    role: "member",
  });
  if (!user) throw new Error("There is Ada already.");
  /** A device of somebody who is signed in; without signing in when told so. */
  const device = async (isSignedIn = true) => {
    const browser = browserSession(app);
    if (isSignedIn) {
      const token = await createSessions(store).open(user, undefined);
      browser.cookies.set("sessionid", token).set("csrftoken", csrfSecretOf(token));
    }
    const choose = (how: string, granted: readonly string[] = []) =>
      browser.submit(PAGE, "/api/v1/choices", { version: "1", language: "en", how, granted });
    const act = (action: string, fields = {}) => browser.submit(PAGE, `${PAGE}/${action}`, fields);
    const memory = async () => {
      const { results } = (await browser.get("/api/v1/account/choices")).json();
      return (results as { granted: string[] }[]).map(({ granted }) => granted.join(" "));
    };
    const granted = () => browser.cookies.get("cookies_preferences")?.split("~")[2];
    const body = async () => (await browser.get(PAGE)).body;
    return { browser, choose, act, memory, granted, body };
  };
  return { store, user, device };
}

test("an account knows of no choice until somebody asks it to remember", async () => {
  const { device } = await town();
  const phone = await device();
  await phone.choose("accept-all");
  expect(await phone.memory()).toEqual([]);
  expect(await phone.body()).toContain("Remember my choices in my account");

  await phone.act("remember");
  expect(await phone.memory()).toEqual(["marketing statistical"]);
  await phone.choose("reject-all");
  await phone.choose("custom", ["marketing"]);
  expect(await phone.memory()).toEqual(["marketing", "", "marketing statistical"]);
});

test("another device keeps its own choice until one is used there; a refusal as well", async () => {
  const { device } = await town();
  const phone = await device();
  await phone.act("remember");
  await phone.choose("reject-all");

  const laptop = await device();
  await (await device(false)).choose("accept-all");
  await laptop.choose("accept-all");
  expect(await laptop.memory()).toEqual(["marketing statistical", ""]);
  expect(laptop.granted()).toBe("marketing.statistical");

  const refusal = (await laptop.browser.get("/api/v1/account/choices")).json().results[1].id;
  const used = await laptop.act("use", { id: refusal });
  expect([used.statusCode, laptop.granted()]).toEqual([303, ""]);
  // A choice of this device, with a receipt of its own.
  expect(laptop.browser.cookies.get("cookies_preferences")).not.toContain(refusal);
  expect(await laptop.memory()).toEqual(["", "marketing statistical", ""]);
  expect(phone.granted()).toBe("");
});

test("nobody uses a choice that their account does not remember", async () => {
  const { device } = await town();
  const stranger = await device(false);
  await stranger.choose("accept-all");
  const receipt = stranger.browser.cookies.get("cookies_preferences")?.split("~")[4];
  const phone = await device();
  await phone.act("remember");
  expect((await phone.act("use", { id: receipt ?? "" })).statusCode).toBe(404);
  expect(phone.granted()).toBeUndefined();
});

test("forgetting leaves no link, and the receipts as they are", async () => {
  const { store, device, user } = await town();
  const phone = await device();
  await phone.act("remember");
  await phone.choose("accept-all");
  const { id } = (await phone.browser.get("/api/v1/account/choices")).json().results[0];
  await phone.act("forget");
  expect(await phone.memory()).toEqual([]);
  expect(await store.choiceMemory.since(user.id, "town")).toBeUndefined();
  await phone.act("remember");
  // Only the one in force on this device is known again.
  expect(await phone.memory()).toEqual(["marketing statistical"]);
  expect((await store.choices.get(id))?.record.granted).toEqual(["marketing", "statistical"]);
});

test("who is not signed in is led to the sign-in page, and learns nothing", async () => {
  const { device } = await town();
  const { browser } = await device(false);
  expect((await browser.get(PAGE)).headers.location).toBe("/sign-in?next=/account/choices");
  expect((await browser.get("/api/v1/account/choices")).statusCode).toBe(401);
});
