import { expect, test } from "vitest";
import { fromBase32 } from "../../accounts/base32.ts";
import { hotp } from "../../accounts/totp.ts";
import { createApp } from "../../app.ts";
import { hashPassword } from "../../accounts/password.ts";
import { ensurePlatform } from "../../platform.ts";
import { browserSession, type BrowserSession } from "../../testing/browser-session.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";

const EMAIL = "ada@town.example";
const PASSWORD = "correct horse battery";

async function platform() {
  const store = temporaryStore();
  await ensurePlatform(store);
  const passwordHash = await hashPassword(PASSWORD);
  const user = await store.users.add({ email: EMAIL, passwordHash, role: "administrator" });
  const app = await createApp({ store, site: "platform" });
  const browser = browserSession(app);
  return { store, app, browser, id: user?.id ?? "" };
}

const firstStep = (browser: BrowserSession, fields = {}) =>
  browser.submit("/sign-in", "/sign-in", { email: EMAIL, password: PASSWORD, ...fields });

const hidden = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? "";

const secretIn = (html: string) => /<code dir="ltr">([A-Z2-7 ]+)</.exec(html)?.[1] ?? "";

/** The code an app shows so many half minutes from now. */
const codeOf = (secret: string, later = 0) =>
  hotp(fromBase32(secret), Math.floor(Date.now() / 30_000) + later);

/** Turns two-step sign-in on with the code of the step before, so that this one's can be used. */
async function turnOn(browser: BrowserSession) {
  const { body } = await browser.get("/account/two-step");
  const secret = secretIn(body);
  const ticket = hidden(body, "ticket");
  const page = await browser.submit("/account", "/account/two-step", {
    ticket,
    code: codeOf(secret, -1),
  });
  const codes = [...page.body.matchAll(/<code dir="ltr">([a-z0-9-]{29})</g)].map(
    ([, code]) => code,
  );
  return { secret, page, codes };
}

async function second(browser: BrowserSession, ticket: string, code: string) {
  return browser.submit("/sign-in", "/sign-in/code", { ticket, code });
}

test("is turned on with a picture or a key and a code; then the password alone is not enough", async () => {
  const { browser, app, store } = await platform();
  await firstStep(browser);
  expect((await browser.get("/account")).body).toContain("Two-step sign-in is off");
  const before = browser.cookies.get("sessionid");
  const { page, codes, secret } = await turnOn(browser);
  expect(page.body).toContain("Two-step sign-in is on");
  expect(new Set(codes).size).toBe(10);
  expect(browser.cookies.get("sessionid")).not.toBe(before);

  const other = browserSession(app);
  const step = await firstStep(other, { next: "/account" });
  expect(step.statusCode).toBe(200);
  expect(other.cookies.has("sessionid")).toBe(false);
  expect(step.body).toContain("Second step");
  const done = await second(other, hidden(step.body, "ticket"), codeOf(secret));
  expect([done.statusCode, done.headers.location]).toEqual([303, "/account"]);
  expect((await other.get("/account")).body).toContain(EMAIL);
  const actions = (await store.activity.list()).map(({ action }) => action);
  expect(actions.toSorted()).toEqual(["sign-in", "sign-in", "sign-in.password", "two-step.on"]);
});

test("the picture holds the key, and the page needs no script", async () => {
  const { browser } = await platform();
  await firstStep(browser);
  const { body } = await browser.get("/account/two-step");
  expect(body).toMatch(/<svg class="qr" role="img" aria-label="QR code of the key"/);
  expect(body).not.toMatch(/ style=|onclick/);
  expect(secretIn(body).replaceAll(" ", "")).toMatch(/^[A-Z2-7]{32}$/);
});

test("a wrong code does not turn it on, and the key stays the same for the next try", async () => {
  const { browser, store, id } = await platform();
  await firstStep(browser);
  const { body } = await browser.get("/account/two-step");
  const ticket = hidden(body, "ticket");
  const wrong = await browser.submit("/account", "/account/two-step", { ticket, code: "000000x" });
  expect(wrong.statusCode).toBe(400);
  expect(wrong.body).toContain("wrong or has been used");
  expect(secretIn(wrong.body)).toBe(secretIn(body));
  expect(await store.secondFactors.get(id)).toBeUndefined();
});

test("a code works once, a ticket too, and after five wrong codes one begins anew", async () => {
  const { browser, app } = await platform();
  await firstStep(browser);
  const { secret, codes } = await turnOn(browser);
  const code = codeOf(secret);
  const other = browserSession(app);
  const ticket = hidden((await firstStep(other)).body, "ticket");
  expect((await second(other, ticket, code)).statusCode).toBe(303);
  expect((await second(browserSession(app), ticket, code)).body).toContain("took too long");

  const thief = browserSession(app);
  const again = hidden((await firstStep(thief)).body, "ticket");
  expect((await second(thief, again, code)).statusCode).toBe(401);
  // A recovery code signs in once, whatever its case.
  const [recovery = ""] = codes;
  expect((await second(thief, again, recovery.toUpperCase())).statusCode).toBe(303);
  const last = hidden((await firstStep(browserSession(app))).body, "ticket");
  expect((await second(browserSession(app), last, recovery)).statusCode).toBe(401);
});

test("guessing codes is slowed down", async () => {
  const { browser, app } = await platform();
  await firstStep(browser);
  await turnOn(browser);
  const thief = browserSession(app);
  const ticket = hidden((await firstStep(thief)).body, "ticket");
  const statuses: number[] = [];
  for (let round = 0; round < 4; round++)
    statuses.push((await second(thief, ticket, "000000x")).statusCode);
  expect(statuses).toEqual([401, 401, 401, 429]);
});

test("new recovery codes void the old ones", async () => {
  const { browser, store, id } = await platform();
  await firstStep(browser);
  const { codes } = await turnOn(browser);
  const page = await browser.submit("/account/two-step", "/account/two-step/codes", {});
  expect(page.body).toContain("they are not shown again");
  expect(await store.secondFactors.useCode(id, codes[0] ?? "")).toBe(false);
  expect(await store.secondFactors.countCodes(id)).toBe(10);
  expect((await browser.get("/account/two-step")).body).toContain("Recovery codes left: 10");
});

test("is turned off with the password, and not by one too short to stand alone", async () => {
  const { browser, store, id } = await platform();
  await firstStep(browser);
  await turnOn(browser);
  const off = (password: string) =>
    browser.submit("/account/two-step", "/account/two-step/off", { password });
  expect((await off("wrong")).body).toContain("The current password is wrong.");
  await store.users.setPasswordHash(id, await hashPassword("lemon-tree"));
  expect((await off("lemon-tree")).body).toContain("at least 15 characters");
  await store.users.setPasswordHash(id, await hashPassword(PASSWORD));
  expect((await off(PASSWORD)).statusCode).toBe(303);
  expect(await store.secondFactors.get(id)).toBeUndefined();
  expect(await store.secondFactors.countCodes(id)).toBe(0);
});

test("needs a fresh proof of who one is", async () => {
  const clock = { now: Date.now() - 20 * 60_000 };
  const store = temporaryStore({ now: () => clock.now });
  await ensurePlatform(store);
  const passwordHash = await hashPassword(PASSWORD);
  await store.users.add({ email: EMAIL, passwordHash, role: "member" });
  const browser = browserSession(await createApp({ store, site: "platform" }));
  await firstStep(browser);
  const page = await browser.get("/account/two-step");
  expect(page.headers.location).toBe("/sign-in?again=1&next=/account/two-step");
  const asked = await browser.get("/sign-in?again=1&next=/account/two-step");
  expect(asked.body).toContain("Sign in again to confirm that it is you.");
  const codes = await browser.submit("/account", "/account/two-step/codes", {});
  expect(codes.statusCode).toBe(403);
  clock.now = Date.now();
  const back = await browser.submit("/account", "/sign-in", {
    email: EMAIL,
    password: PASSWORD,
    next: "/account/two-step",
  });
  expect(back.headers.location).toBe("/account/two-step");
  expect((await browser.get("/account/two-step")).statusCode).toBe(200);
});

test("the password is changed with the old one, and every other session ends", async () => {
  const { browser, app } = await platform();
  await firstStep(browser);
  const other = browserSession(app);
  await firstStep(other);
  const change = (current: string, next: string) =>
    browser.submit("/account/password", "/account/password", { current, next });
  expect((await change("wrong", "another long sentence")).body).toContain(
    "current password is wrong",
  );
  expect((await change(PASSWORD, "short")).body).toContain("at least 15 characters");
  const before = browser.cookies.get("sessionid");
  const done = await change(PASSWORD, "another long sentence");
  expect(done.body).toContain("The password is changed.");
  expect(browser.cookies.get("sessionid")).not.toBe(before);
  expect((await other.get("/account")).statusCode).toBe(303);
  expect((await browser.get("/account")).statusCode).toBe(200);
  expect((await firstStep(browserSession(app))).statusCode).toBe(401);
});
