import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hashPassword } from "../../accounts/password.ts";
import { createApp } from "../../app.ts";
import { ensurePlatform } from "../../platform.ts";
import { openStore, type Store } from "../../store/index.ts";
import { browserSession, ORIGIN } from "../../testing/browser-session.ts";
import { signedIn } from "../../testing/signed-in.ts";
import { smtpSink, type Received } from "../../testing/smtp-sink.ts";
import { temporaryFile, temporaryStore } from "../../testing/temporary-store.ts";

const EMAIL = "ada@town.example";
const PASSWORD = "correct horse battery";
const NEXT = "another long sentence";
const FROM = "jar@town.example";
const HOUR = 3_600_000;

async function platform(store: Store = temporaryStore()) {
  await ensurePlatform(store);
  const passwordHash = await hashPassword(PASSWORD);
  const user = await store.users.add({ email: EMAIL, passwordHash, role: "member" });
  const sink = await smtpSink();
  const mail = { server: sink.address, from: FROM };
  const app = await createApp({ store, site: "platform", origin: ORIGIN, mail });
  return { store, app, sink, browser: browserSession(app), id: user?.id ?? "" };
}

const linkIn = ({ text }: Received) => /http:\/\/jar\.example(\/\S+)/.exec(text)?.[1] ?? "";
const ticketIn = (link: string) => new URL(link, ORIGIN).searchParams.get("ticket") ?? "";

type Platform = Awaited<ReturnType<typeof platform>>;

async function forgotten({ browser, sink }: Platform) {
  await browser.submit("/sign-in/forgot", "/sign-in/forgot", { email: EMAIL });
  const mail = await sink.next();
  return { mail, link: linkIn(mail) };
}

const choose = ({ browser }: Platform, link: string, password: string) =>
  browser.submit(link, link.split("?", 1)[0] ?? "", { ticket: ticketIn(link), password });

const signIn = ({ app }: Platform, password: string) =>
  browserSession(app).submit("/sign-in", "/sign-in", { email: EMAIL, password });

test("a forgotten password is replaced through a link that works once", async () => {
  const all = await platform();
  expect((await all.browser.get("/sign-in")).body).toContain('href="/sign-in/forgot"');
  const client = browserSession(all.app);
  await client.submit("/sign-in", "/sign-in", { email: EMAIL, password: PASSWORD });
  const { mail, link } = await forgotten(all);
  expect([mail.from, mail.to]).toEqual([FROM, [EMAIL]]);
  expect(mail.raw).toMatch(/^Subject: A new password for Glassjar\r$/m);
  expect((await choose(all, link, "short")).body).toContain("at least 15 characters");
  const done = await choose(all, link, NEXT);
  expect(done.body).toContain("The password is saved.");
  expect((await client.get("/account")).statusCode).toBe(303);
  expect((await signIn(all, PASSWORD)).statusCode).toBe(401);
  expect((await signIn(all, NEXT)).statusCode).toBe(303);
  expect((await all.browser.get(link)).statusCode).toBe(410);
  expect((await all.store.activity.list()).map(({ action }) => action)).toContain("password.reset");
});

test("who has no account gets no mail, and the page says the same", async () => {
  const { browser, sink } = await platform();
  const ask = (email: string) => browser.submit("/sign-in/forgot", "/sign-in/forgot", { email });
  const unknown = await ask("eve@town.example");
  const known = await ask(EMAIL);
  const words = "If there is an account with this address";
  expect([unknown.statusCode, known.statusCode]).toEqual([200, 200]);
  expect(unknown.body).toContain(words);
  expect(known.body).toContain(words);
  await sink.next();
  expect(sink.received).toHaveLength(1);
});

test("a link expires after an hour, and a newer one voids it", async () => {
  const clock = { now: Date.now() };
  const all = await platform(temporaryStore({ now: () => clock.now }));
  const first = await forgotten(all);
  const second = await forgotten(all);
  expect((await all.browser.get(first.link)).statusCode).toBe(410);
  expect((await all.browser.get(second.link)).statusCode).toBe(200);
  clock.now += HOUR;
  expect((await all.browser.get(second.link)).statusCode).toBe(410);
  const late = await all.browser.submit("/sign-in", "/sign-in/reset", {
    ticket: ticketIn(second.link),
    password: NEXT,
  });
  expect(late.statusCode).toBe(410);
  expect((await signIn(all, PASSWORD)).statusCode).toBe(303);
});

test("the second factor outlives a new password", async () => {
  const all = await platform();
  await all.store.secondFactors.set(all.id, { secret: "A".repeat(32), lastStep: 0 });
  const { link } = await forgotten(all);
  await choose(all, link, NEXT);
  expect((await signIn(all, NEXT)).body).toContain("Second step");
});

test("asking again and again is slowed down", async () => {
  const { browser, sink } = await platform();
  const statuses: number[] = [];
  for (let round = 0; round < 4; round++) {
    const fields = { email: EMAIL };
    const answer = await browser.submit("/sign-in/forgot", "/sign-in/forgot", fields);
    statuses.push(answer.statusCode);
  }
  expect(statuses).toEqual([200, 200, 200, 429]);
  for (let mails = 0; mails < 3; mails++) await sink.next();
});

test("a link never leads to a host that the request made up", async () => {
  const { app, sink } = await platform();
  const browser = browserSession(app);
  const host = { host: "evil.example" };
  const page = await browser.get("/sign-in/forgot", host);
  const token = /name="csrfmiddlewaretoken" value="(\w+)"/.exec(page.body)?.[1] ?? "";
  await browser.send({
    method: "POST",
    url: "/sign-in/forgot",
    headers: { ...host, origin: ORIGIN, "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({ email: EMAIL, csrfmiddlewaretoken: token }).toString(),
  });
  expect((await sink.next()).text).not.toContain("evil.example");
  const mail = { server: "smtp://127.0.0.1:1", from: FROM };
  await expect(createApp({ store: temporaryStore(), site: "x", mail })).rejects.toThrow("origin");
});

test("mail is in the reader's language", async () => {
  const { browser, sink } = await platform();
  browser.cookies.set("django_language", "ar");
  await browser.submit("/sign-in/forgot", "/sign-in/forgot", { email: EMAIL });
  const mail = await sink.next();
  expect(mail.text).toContain("كلمة مرور جديدة للحساب ada@town.example");
  expect((await browser.get(linkIn(mail))).body).toContain('<html lang="ar" dir="rtl">');
});

test("somebody invited makes an account with a role, once", async () => {
  const { app, store, sink, browser } = await platform();
  const admin = await signedIn(app, store, "boss@town.example");
  const url = "/api/v1/office/sites/platform/invitations";
  const headers = { host: "jar.example" };
  const payload = { email: "Bob@town.example", role: "editor" };
  const sent = await admin.request({ method: "POST", url, headers, payload });
  expect([sent.statusCode, sent.json()]).toEqual([201, { sent: true }]);
  const mail = await sink.next();
  expect(mail.text).toContain("boss@town.example invited you to Glassjar.");
  const link = linkIn(mail);
  expect((await browser.get(link)).body).toContain(
    "You were invited to Glassjar as bob@town.example",
  );
  const accept = (password: string) =>
    browser.submit(link, "/invitation", { ticket: ticketIn(link), password });
  expect((await accept("short")).body).toContain("at least 15 characters");
  const done = await accept(NEXT);
  expect([done.statusCode, done.headers.location]).toEqual([303, "/office/"]);
  const bob = await store.users.byEmail("bob@town.example");
  expect(bob?.role).toBe("member");
  expect(await store.people.roleOf(bob?.id ?? "", "platform")).toBe("editor");
  expect((await browserSession(app).get(link)).statusCode).toBe(410);
  const again = await admin.request({ method: "POST", url, headers, payload });
  expect([again.statusCode, again.json().user]).toEqual([409, bob?.id]);
});

test("an invitation is listed until it is followed or taken back", async () => {
  const { app, store, sink, browser } = await platform();
  const admin = await signedIn(app, store, "boss@town.example");
  await store.sites.ensure("shop", "Shop");
  const url = "/api/v1/office/sites/platform/invitations";
  const headers = { host: "jar.example" };
  const payload = { email: "bob@town.example", role: "editor" };
  await admin.request({ method: "POST", url, headers, payload });
  const link = linkIn(await sink.next());
  const { results } = (await admin.request({ url })).json();
  expect(results).toMatchObject([{ email: "bob@town.example", role: "editor" }]);
  const [{ id, expiresAt }] = results;
  expect(link).not.toContain(id);
  expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(6 * 24 * HOUR);
  const elsewhere = "/api/v1/office/sites/shop/invitations";
  expect((await admin.request({ url: elsewhere })).json().results).toEqual([]);
  const remove = (base: string) =>
    admin.request({ method: "DELETE", url: `${base}/${id}`, headers });
  const statuses = [await remove(elsewhere), await remove(url), await remove(url)];
  expect(statuses.map(({ statusCode }) => statusCode)).toEqual([404, 204, 404]);
  expect((await browser.get(link)).statusCode).toBe(410);
  expect((await admin.request({ url })).json().results).toEqual([]);
});

test("where no e-mail is set up, the inviter gets the link, and nobody resets a password", async () => {
  const store = temporaryStore();
  await ensurePlatform(store);
  const app = await createApp({ store, site: "platform" });
  const admin = await signedIn(app, store);
  const url = "/api/v1/office/sites/platform/invitations";
  const payload = { email: "bob@town.example", role: "viewer" };
  const headers = { host: "jar.example" };
  const { sent, link } = (await admin.request({ method: "POST", url, headers, payload })).json();
  expect(sent).toBe(false);
  const browser = browserSession(app);
  expect((await browser.get(new URL(link).pathname + new URL(link).search)).statusCode).toBe(200);
  expect((await browser.get("/sign-in")).body).not.toContain("/sign-in/forgot");
  expect((await browser.get("/sign-in/forgot")).statusCode).toBe(404);
});

test("tickets are not in the file", async () => {
  const file = temporaryFile();
  const store = openStore(file);
  const all = await platform(store);
  const { link } = await forgotten(all);
  await all.app.close();
  await store.close();
  expect(ticketIn(link)).toMatch(/^[\w-]{43}$/);
  expect(readFileSync(file).includes(ticketIn(link))).toBe(false);
});
