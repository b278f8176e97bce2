import { afterAll, beforeAll, expect, test } from "vitest";
import type { OidcOptions } from "../../accounts/oidc.ts";
import { createInvitations } from "../../accounts/invitations.ts";
import { createApp } from "../../app.ts";
import { hashPassword } from "../../accounts/password.ts";
import { ensurePlatform } from "../../platform.ts";
import { browserSession, ORIGIN, type BrowserSession } from "../../testing/browser-session.ts";
import {
  startIdentityProvider,
  type IdentityProvider,
  type Person,
} from "../../testing/identity-provider.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";

const EMAIL = "ada@town.example";
const PASSWORD = "correct horse battery";
const ADA: Person = { sub: "1001", email: EMAIL, email_verified: true };
const EVE: Person = { sub: "1002", email: "eve@town.example", email_verified: true };

let provider: IdentityProvider;

beforeAll(async () => {
  provider = await startIdentityProvider(ORIGIN);
});

afterAll(() => provider?.close());

async function platform(options: Partial<OidcOptions> = {}) {
  const store = temporaryStore();
  await ensurePlatform(store);
  const passwordHash = await hashPassword(PASSWORD);
  const user = await store.users.add({ email: EMAIL, passwordHash, role: "administrator" });
  const { issuer, clientId, clientSecret } = provider;
  const oidc = { issuer, clientId, clientSecret, name: "Town account", ...options };
  const app = await createApp({ store, site: "platform", origin: ORIGIN, oidc });
  provider.person = ADA;
  return { store, app, browser: browserSession(app), id: user?.id ?? "" };
}

type Platform = Awaited<ReturnType<typeof platform>>;

async function comeBack(browser: BrowserSession, query = "") {
  const start = await browser.get(`/sign-in/oidc${query}`);
  expect(start.statusCode).toBe(303);
  const back = await provider.visit(String(start.headers.location));
  return back.slice(ORIGIN.length);
}

async function signIn(
  all: Platform,
  person: Person,
  browser = browserSession(all.app),
  query = "",
) {
  provider.person = person;
  const answer = await browser.get(await comeBack(browser, query));
  return { browser, answer };
}

test("who has an account signs in elsewhere, and is known again when the address changes", async () => {
  const all = await platform();
  const page = await all.browser.get("/sign-in?next=/account");
  expect(page.body).toContain('href="/sign-in/oidc?next=%2Faccount"');
  expect(page.body).toContain("Sign in with Town account");
  const first = await signIn(all, ADA, all.browser, "?next=/account");
  expect([first.answer.statusCode, first.answer.headers.location]).toEqual([303, "/account"]);
  expect((await all.browser.get("/account")).body).toContain(EMAIL);
  expect((await all.store.sessions.listOf(all.id))[0]?.via).toBe("oidc");
  const renamed = { sub: ADA.sub, email: "ada@new.example", email_verified: true };
  const second = await signIn(all, renamed);
  expect((await second.browser.get("/account")).body).toContain(EMAIL);
  const actions = (await all.store.activity.list()).map(({ action, subject }) => [action, subject]);
  expect(actions).toContainEqual(["identity.link", "Town account"]);
  expect(actions).toContainEqual(["sign-in", "Town account"]);
});

test("asks for a code with PKCE, state and nonce, and for nothing more than it needs", async () => {
  const { browser } = await platform();
  const { headers } = await browser.get("/sign-in/oidc");
  const asked = new URL(String(headers.location)).searchParams;
  expect(Object.fromEntries(asked)).toMatchObject({
    response_type: "code",
    code_challenge_method: "S256",
    scope: "openid email",
    redirect_uri: `${ORIGIN}/sign-in/oidc/callback`,
  });
  for (const name of ["state", "nonce", "code_challenge"])
    expect(asked.get(name)).toMatch(/^[\w-]{43,}$/);
  expect(headers.location).not.toContain("secret");
});

test.each([
  ["an address that is not confirmed", { ...ADA, email_verified: false }, "has not confirmed"],
  ["no address", { sub: "7" }, "has not confirmed"],
  ["an address nobody here has", EVE, "There is no account for eve@town.example"],
])("%s does not sign in, and the page says why", async (_, person, words) => {
  const all = await platform();
  const { answer, browser } = await signIn(all, person);
  expect(answer.statusCode).toBe(403);
  expect(answer.body).toContain(words);
  expect(browser.cookies.has("sessionid")).toBe(false);
  expect(await all.store.users.count()).toBe(1);
});

test("whoever was invited gets an account with the role of the invitation", async () => {
  const all = await platform();
  const invitations = createInvitations(all.store);
  await invitations.invite({ email: "eve@town.example", site: "platform", role: "editor" });
  const { answer } = await signIn(all, EVE);
  expect(answer.statusCode).toBe(303);
  const eve = await all.store.users.byEmail("eve@town.example");
  expect(await all.store.people.roleOf(eve?.id ?? "", "platform")).toBe("editor");
  expect(await invitations.pendingOf("platform")).toEqual([]);
  expect(await all.store.users.hasPassword(eve?.id ?? "")).toBe(false);
  const guess = { email: "eve@town.example", password: "!" };
  const password = await all.browser.submit("/sign-in", "/sign-in", guess);
  expect(password.statusCode).toBe(401);
});

test("roles follow the groups, come and go with them, and other domains stay out", async () => {
  const lines = [
    { value: "web-leads", site: "platform", role: "publisher" as const },
    { value: "web", site: "platform", role: "editor" as const },
  ];
  const all = await platform({ domains: ["town.example"], mapping: { claim: "groups", lines } });
  const editor = await signIn(all, { ...EVE, groups: ["web", "staff"] });
  expect(editor.answer.statusCode).toBe(303);
  const id = (await all.store.users.byEmail("eve@town.example"))?.id ?? "";
  expect(await all.store.people.roleOf(id, "platform")).toBe("editor");
  await signIn(all, { ...EVE, groups: ["web", "web-leads"] });
  expect(await all.store.people.roleOf(id, "platform")).toBe("publisher");
  // Other rights need another session.
  expect((await editor.browser.get("/account")).statusCode).toBe(303);
  await signIn(all, EVE);
  expect(await all.store.people.roleOf(id, "platform")).toBeUndefined();
  const mallory = { sub: "9", email: "m@evil.example", email_verified: true, groups: ["web"] };
  expect((await signIn(all, mallory)).answer.body).toContain("There is no account");
});

test("what comes back works once, and in the browser that began only", async () => {
  const all = await platform();
  const back = await comeBack(all.browser);
  const thief = await browserSession(all.app).get(back);
  expect(thief.statusCode).toBe(403);
  expect(thief.body).toContain("Signing in with Town account did not work.");
  // Whoever tried it elsewhere has used it up.
  expect((await all.browser.get(back)).statusCode).toBe(403);
  const again = await comeBack(all.browser);
  expect((await all.browser.get(again)).statusCode).toBe(303);
  expect((await all.browser.get(again)).statusCode).toBe(403);
});

test.each([
  ["another state", (url: URL) => url.searchParams.set("state", "x".repeat(43))],
  ["another code", (url: URL) => url.searchParams.set("code", "x".repeat(43))],
  ["another issuer", (url: URL) => url.searchParams.set("iss", "https://evil.example")],
  ["a refusal", (url: URL) => url.searchParams.set("error", "access_denied")],
])("%s signs nobody in", async (_, change) => {
  const all = await platform();
  const url = new URL(await comeBack(all.browser), ORIGIN);
  change(url);
  const answer = await all.browser.get(url.pathname + url.search);
  expect(answer.statusCode).toBe(403);
  expect(answer.body).toContain("Try again, or sign in another way.");
  expect(all.browser.cookies.has("sessionid")).toBe(false);
});

test("an ID token whose signature cannot be checked signs nobody in", async () => {
  const all = await platform();
  provider.keysLost = true;
  const { answer, browser } = await signIn(all, ADA).finally(() => (provider.keysLost = false));
  expect(answer.statusCode).toBe(403);
  expect(browser.cookies.has("sessionid")).toBe(false);
});

test("a second factor of the account is asked for here too", async () => {
  const all = await platform();
  await all.store.secondFactors.set(all.id, { secret: "A".repeat(32), lastStep: 0 });
  const [code = ""] = await all.store.secondFactors.newCodes(all.id);
  const { answer, browser } = await signIn(all, ADA);
  expect(answer.body).toContain("Second step");
  expect(browser.cookies.has("sessionid")).toBe(false);
  const ticket = /name="ticket" value="([^"]+)"/.exec(answer.body)?.[1] ?? "";
  const done = await browser.submit("/sign-in", "/sign-in/code", { ticket, code });
  expect(done.statusCode).toBe(303);
});

test("a sensitive step asks the provider to ask again", async () => {
  const all = await platform();
  const { browser } = await signIn(all, ADA);
  const before = provider.logins.count;
  const page = await browser.get("/account/two-step");
  expect(page.headers.location).toBe("/sign-in?again=1&next=/account/two-step");
  const asked = await browser.get("/sign-in?again=1&next=/account/two-step");
  const start = /href="(\/sign-in\/oidc[^"]+)"/.exec(asked.body)?.[1]?.replaceAll("&amp;", "&");
  expect(start).toContain("again=1");
  await signIn(all, ADA, browser, start?.slice("/sign-in/oidc".length));
  expect(provider.logins.count).toBe(before + 1);
  expect((await browser.get("/account/two-step")).statusCode).toBe(200);
});

test("signing out leads to the way to sign out there too", async () => {
  const all = await platform();
  const { browser } = await signIn(all, ADA);
  const out = await browser.submit("/account", "/sign-out", {});
  expect(out.headers.location).toBe("/sign-in/oidc/signed-out");
  const page = await browser.get("/sign-in/oidc/signed-out");
  expect(page.body).toContain("You are signed out here.");
  const link = /href="([^"]*)">Sign out of Town account too/.exec(page.body)?.[1] ?? "";
  const url = new URL(link.replaceAll("&amp;", "&"));
  expect(url.href).toContain(`${provider.issuer}/session/end`);
  expect(url.searchParams.get("post_logout_redirect_uri")).toBe(`${ORIGIN}/`);
  expect(url.searchParams.has("id_token_hint")).toBe(false);
});

test("a provider that cannot be reached is said so, and found again later", async () => {
  const all = await platform({ issuer: "http://localhost:1" });
  const answer = await all.browser.get("/sign-in/oidc");
  expect(answer.statusCode).toBe(502);
  expect(answer.body).toContain("Signing in with Town account did not work.");
  expect((await all.browser.get("/sign-in")).statusCode).toBe(200);
});

test("an issuer over plain HTTP elsewhere is refused at the start, and so is one without an origin", async () => {
  await expect(platform({ issuer: "http://idp.example" })).rejects.toThrow("is not https");
  const oidc = { issuer: "https://idp.example", clientId: "a", clientSecret: "b", name: "c" };
  await expect(createApp({ store: temporaryStore(), site: "platform", oidc })).rejects.toThrow(
    "origin",
  );
});
