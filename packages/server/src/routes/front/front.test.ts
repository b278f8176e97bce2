import { describe, expect, test } from "vitest";
import { createApp } from "../../app.ts";
import { ensurePlatform } from "../../platform.ts";
import { openStore } from "../../store/index.ts";
import { browserSession, HOST, ORIGIN } from "../../testing/browser-session.ts";
import { temporaryFile, temporaryStore } from "../../testing/temporary-store.ts";

const EMAIL = "ada@town.example";
const PASSWORD = "correct horse battery";

async function platform() {
  const store = temporaryStore();
  await ensurePlatform(store);
  const app = await createApp({ store, site: "platform" });
  return { store, app, browser: browserSession(app) };
}

async function withAdministrator() {
  const { store, app, browser } = await platform();
  const code = (await store.setup.newCode()) ?? "";
  await browser.submit("/office/setup", "/office/setup", {
    code,
    email: EMAIL,
    password: PASSWORD,
  });
  return { store, app, browser };
}

const signIn = (browser: ReturnType<typeof browserSession>, fields = {}) =>
  browser.submit("/sign-in", "/sign-in", { email: EMAIL, password: PASSWORD, ...fields });

describe("the first administrator", () => {
  test("is made with the code, once, and is signed in", async () => {
    const { store, browser } = await platform();
    const code = (await store.setup.newCode()) ?? "";
    const made = await browser.submit("/office/setup", "/office/setup", {
      code,
      email: EMAIL,
      password: PASSWORD,
    });
    expect([made.statusCode, made.headers.location]).toEqual([303, "/office/"]);
    expect((await browser.get("/account")).body).toContain(EMAIL);
    expect((await browser.get("/office/setup")).body).not.toContain('name="code"');
    expect(await store.activity.list()).toMatchObject([{ action: "user.create" }]);
  });

  test.each([
    [{ code: "wrong" }, "wrong or has expired"],
    [{ password: "short" }, "at least 15 characters"],
    [{ email: "ada" }, "not an e-mail address"],
  ])("is told what is wrong: %o", async (change, words) => {
    const { store, browser } = await platform();
    const code = (await store.setup.newCode()) ?? "";
    const fields = { code, email: EMAIL, password: PASSWORD, ...change };
    const refused = await browser.submit("/office/setup", "/office/setup", fields);
    expect(refused.statusCode).toBe(400);
    expect(refused.body).toContain(words);
    expect(refused.body).not.toContain(PASSWORD);
    expect(await store.users.count()).toBe(0);
  });
});

describe("signing in", () => {
  test("changes both cookies and leads where one wanted to go", async () => {
    const { app } = await withAdministrator();
    const browser = browserSession(app);
    await browser.get("/");
    const before = browser.cookies.get("csrftoken");
    const answer = await signIn(browser, { next: "/account" });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, "/account"]);
    expect(browser.cookies.get("sessionid")).toMatch(/^[a-z0-9]{32}$/);
    expect(browser.cookies.get("csrftoken")).not.toBe(before);
    const first = browser.cookies.get("sessionid");
    const again = { email: EMAIL, password: PASSWORD };
    expect((await browser.submit("/account", "/sign-in", again)).statusCode).toBe(303);
    expect(browser.cookies.get("sessionid")).not.toBe(first);
  });

  test("sends the session cookie as Django does", async () => {
    const { app } = await withAdministrator();
    const answer = await signIn(browserSession(app));
    expect([answer.headers["set-cookie"]].flat()[0]).toMatch(
      /^sessionid=[a-z0-9]{32}; expires=[^;]+ GMT; HttpOnly; Max-Age=1209600; Path=\/; SameSite=Lax$/,
    );
  });

  test("marks the cookies secure where visitors come by https", async () => {
    const { store } = await withAdministrator();
    const origin = "https://jar.example";
    const app = await createApp({ store, site: "platform", origin });
    const page = await app.inject({ url: "/sign-in", headers: { host: HOST } });
    expect(page.headers["set-cookie"]).toMatch(/^csrftoken=.*; Secure$/);
    expect(page.headers["strict-transport-security"]).toBe("max-age=31536000");
  });

  test("with hardened cookies, browsers take them from this host over HTTPS only", async () => {
    const store = temporaryStore();
    await ensurePlatform(store);
    const hardened = { store, site: "platform", cookies: "hardened" } as const;
    await expect(createApp(hardened)).rejects.toThrow("Hardened cookies need HTTPS");
    const app = await createApp({ ...hardened, origin: "https://jar.example" });
    const browser = browserSession(app, "https://jar.example");
    const code = (await store.setup.newCode()) ?? "";
    const fields = { code, email: EMAIL, password: PASSWORD };
    const answer = await browser.submit("/office/setup", "/office/setup", fields);
    const cookies = [answer.headers["set-cookie"]].flat();
    expect(cookies).toContainEqual(
      expect.stringMatching(
        /^__Host-Http-sessionid=[a-z0-9]{32}; .*HttpOnly; .*Path=\/; SameSite=Lax; Secure$/,
      ),
    );
    expect(cookies).toContainEqual(
      expect.stringMatching(/^__Host-csrftoken=\w{32}; .*Path=\/; SameSite=Lax; Secure$/),
    );
    expect((await browser.get("/account")).body).toContain(EMAIL);
    expect((await browser.submit("/account", "/sign-out", {})).statusCode).toBe(303);
    expect(browser.cookies.has("__Host-Http-sessionid")).toBe(false);
    expect([...browser.cookies.keys()]).toEqual(["__Host-csrftoken"]);
  });

  test.each(["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])(
    "never leads to %s",
    async (next) => {
      const { app } = await withAdministrator();
      expect((await signIn(browserSession(app), { next })).headers.location).toBe("/office/");
    },
  );

  test("with a wrong password says so, the same for an unknown name, and slows down", async () => {
    const { app } = await withAdministrator();
    const browser = browserSession(app);
    const wrong = await signIn(browser, { password: "wrong password, sorry" });
    const unknown = await signIn(browser, { email: "eve@town.example" });
    expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401]);
    expect(wrong.body).toContain("E-mail address or password is wrong.");
    expect(unknown.body).toContain("E-mail address or password is wrong.");
    for (let round = 0; round < 3; round++) await signIn(browser, { password: "wrong" });
    const slowed = await signIn(browser);
    expect(slowed.statusCode).toBe(429);
    expect(Number(slowed.headers["retry-after"])).toBeGreaterThan(0);
    expect(browser.cookies.has("sessionid")).toBe(false);
  });

  test("outlives a restart", async () => {
    const file = temporaryFile();
    const before = openStore(file);
    await ensurePlatform(before);
    const app = await createApp({ store: before, site: "platform" });
    const browser = browserSession(app);
    const code = (await before.setup.newCode()) ?? "";
    await browser.submit("/office/setup", "/office/setup", {
      code,
      email: EMAIL,
      password: PASSWORD,
    });
    await app.close();
    await before.close();

    const store = openStore(file);
    const again = browserSession(await createApp({ store, site: "platform" }));
    for (const [name, value] of browser.cookies) again.cookies.set(name, value);
    expect((await again.get("/account")).body).toContain(EMAIL);
    await store.close();
  });
});

describe("signing out", () => {
  test("ends the session on the server too", async () => {
    const { browser, app } = await withAdministrator();
    const stolen = new Map(browser.cookies);
    const answer = await browser.submit("/account", "/sign-out", {});
    expect([answer.headers["set-cookie"]].flat()).toContainEqual(
      'sessionid=""; expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; Max-Age=0; Path=/; SameSite=Lax',
    );
    expect(browser.cookies.has("sessionid")).toBe(false);
    expect(answer.headers["clear-site-data"]).toBe('"cache"');
    const thief = browserSession(app);
    for (const [name, value] of stolen) thief.cookies.set(name, value);
    expect((await thief.get("/account")).statusCode).toBe(303);
  });

  test("needs the token", async () => {
    const { browser } = await withAdministrator();
    const answer = await browser.send({
      method: "POST",
      url: "/sign-out",
      headers: { origin: ORIGIN },
    });
    expect(answer.statusCode).toBe(403);
    expect((await browser.get("/account")).statusCode).toBe(200);
  });
});

describe("the account", () => {
  test("lists sessions and ends another one, as a form and through the API", async () => {
    const { app, browser } = await withAdministrator();
    const others = [browserSession(app), browserSession(app)];
    for (const other of others) await signIn(other);
    const account = await browser.get("/api/v1/account", { accept: "application/json" });
    const sessions = account.json().sessions as { id: string; current: boolean }[];
    const [first, second] = sessions.filter(({ current }) => !current);
    expect(sessions).toHaveLength(3);

    const revoke = `/account/sessions/${first?.id}/revoke`;
    expect((await browser.submit("/account", revoke, {})).headers.location).toBe("/account");
    const headers = { "x-csrftoken": browser.cookies.get("csrftoken") ?? "", accept: "*/*" };
    const api = `/api/v1/account/sessions/${second?.id}`;
    expect((await browser.send({ method: "DELETE", url: api, headers })).statusCode).toBe(204);
    expect((await browser.send({ method: "DELETE", url: api, headers })).statusCode).toBe(404);
    for (const other of others) expect((await other.get("/account")).statusCode).toBe(303);
  });

  test("says until when a session lasts, and ends all others at once", async () => {
    const { app, store, browser } = await withAdministrator();
    const others = [browserSession(app), browserSession(app), browserSession(app)];
    for (const other of others) await signIn(other);
    const url = "/api/v1/account/sessions";
    const { results } = (await browser.get(url, { accept: "application/json" })).json();
    expect(results).toHaveLength(4);
    for (const { seenAt, endsAt } of results)
      expect(Date.parse(endsAt) - Date.parse(seenAt)).toBe(14 * 24 * 60 * 60_000);
    const csrf = browser.cookies.get("csrftoken") ?? "";
    const forged = await browser.send({ method: "DELETE", url, headers: { accept: "*/*" } });
    expect(forged.statusCode).toBe(403);
    const headers = { "x-csrftoken": csrf, accept: "*/*" };
    expect((await browser.send({ method: "DELETE", url, headers })).statusCode).toBe(204);
    for (const other of others) expect((await other.get("/account")).statusCode).toBe(303);
    expect((await browser.get("/account")).statusCode).toBe(200);
    await signIn(browserSession(app));
    const form = await browser.submit("/account", "/account/sessions/revoke", {});
    expect(form.headers.location).toBe("/account");
    const left = (await browser.get(url, { accept: "application/json" })).json().results;
    expect(left).toMatchObject([{ current: true }]);
    const log = (await store.activity.list()).filter(({ action }) => action === "sessions.end");
    expect(log.map(({ subject }) => subject.split(" ")[1])).toEqual(["1", "3"]);
  });

  test("is nobody else's", async () => {
    const { app } = await withAdministrator();
    const answer = await app.inject("/api/v1/account");
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ code: "not-signed-in", status: 401 });
  });
});

describe("forms from elsewhere", () => {
  test("are refused, with a page that says what to do", async () => {
    const { app } = await platform();
    const browser = browserSession(app);
    await browser.get("/");
    const answer = await browser.send({
      method: "POST",
      url: "/i18n/setlang/",
      headers: {
        origin: "https://evil.example",
        "x-csrftoken": browser.cookies.get("csrftoken") ?? "",
      },
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.body).toContain("Allow cookies, load the page again");
  });

  test("are refused when the cookie was planted: the token belongs to the session", async () => {
    const { browser } = await withAdministrator();
    const planted = "a".repeat(32);
    browser.cookies.set("csrftoken", planted);
    const answer = await browser.send({
      method: "POST",
      url: "/sign-out",
      headers: { origin: ORIGIN, "x-csrftoken": planted, accept: "application/json" },
    });
    expect(answer.json()).toMatchObject({ code: "csrf-failed" });
    // The next page mends it.
    expect((await browser.submit("/account", "/sign-out", {})).statusCode).toBe(303);
  });
});

describe("the language", () => {
  test("is kept in django_language, and pages follow it", async () => {
    const { app } = await platform();
    const browser = browserSession(app);
    const answer = await browser.submit("/cookies?x=1", "/i18n/setlang/", {
      language: "ar",
      next: "/cookies?x=1",
    });
    expect([answer.statusCode, answer.headers.location]).toEqual([302, "/cookies?x=1"]);
    expect(browser.cookies.get("django_language")).toBe("ar");
    const page = await browser.get("/");
    expect(page.body).toContain('<html lang="ar" dir="rtl">');
    expect(page.body).toContain("ما يخزّنه هذا الموقع");
    expect(page.headers["content-language"]).toBe("ar");
    expect(page.headers.vary).toBe("Cookie, Accept-Language");
  });

  test("follows the browser, and an unknown one is not kept", async () => {
    const { app } = await platform();
    const browser = browserSession(app);
    const page = await browser.get("/", { "accept-language": "fr-CA, en;q=0.5" });
    expect(page.body).toContain('<html lang="fr" dir="ltr">');
    await browser.submit("/", "/i18n/setlang/", { language: "xx", next: "/" });
    expect(browser.cookies.has("django_language")).toBe(false);
  });

  test.each(["/", "/cookies", "/cookies/preferences", "/sign-in", "/office/setup", "/nothing"])(
    "can be chosen on %s, and cookies be managed",
    async (url) => {
      const { app } = await platform();
      const { body } = await browserSession(app).get(url);
      expect(body).toContain('action="/i18n/setlang/"');
      expect(body).toContain('href="/cookies/preferences" data-jar-open');
    },
  );
});

test("the home page counts what the register declares", async () => {
  const { app } = await platform();
  const { body } = await browserSession(app).get("/");
  const numbers = [...body.matchAll(/<dt>([^<]+)<\/dt><dd>(\d+)<\/dd>/g)].map(([, dt, dd]) => [
    dt,
    dd,
  ]);
  expect(numbers).toEqual([
    ["Providers", "1"],
    ["Services", "4"],
    ["Stored items", "5"],
    ["Stored by this site", "5"],
    ["Stored by others", "0"],
  ]);
});

test("before anything is published, the pages say so", async () => {
  const store = temporaryStore();
  const browser = browserSession(await createApp({ store, site: "platform" }));
  expect((await browser.get("/")).body).toContain("has not published its register yet");
  const policy = await browser.get("/cookies");
  expect(policy.statusCode).toBe(404);
  expect(policy.body).toContain("has not published its register yet");
});
