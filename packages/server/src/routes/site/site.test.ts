import { Script } from "node:vm";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { verifyReceipt } from "@glassjar/consent";
import { decodeChoice } from "@glassjar/consent/choice";
import { describe, expect, test } from "vitest";
import { createApp, createSiteApp } from "../../app.ts";
import { publishRegister } from "../../publish.ts";
import { browserSession, formBody, HOST, ORIGIN } from "../../testing/browser-session.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { publishTown, TOWN } from "../../testing/town.ts";

const CHOICE = {
  id: "AAAAAAAAAAAAAAAA",
  version: 1,
  granted: ["marketing"],
  services: { measure: false },
  language: "fr",
  how: "custom",
  regime: "opt-in",
};

async function town(options = {}) {
  const store = temporaryStore();
  await publishTown(store);
  const app = await createSiteApp({ store, site: "town", ...options });
  const browser = browserSession(app);
  const choose = (payload: object, headers = {}) =>
    app.inject({
      method: "POST",
      url: "/api/v1/choices",
      payload,
      headers: { host: HOST, origin: ORIGIN, ...headers },
    });
  return { store, app, browser, choose };
}

describe("a choice", () => {
  test("is stored with a receipt that verifies, and put into the cookie", async () => {
    const { choose, app } = await town();
    const answer = await choose(CHOICE);
    expect(answer.statusCode).toBe(201);
    const { id, receipt, cookie } = answer.json();
    expect(id).toBe(CHOICE.id);
    expect(await verifyReceipt(receipt)).toMatchObject({ valid: true });
    expect(receipt.record).toMatchObject({ ...CHOICE, site: "town" });
    expect(decodeChoice(cookie)).toMatchObject({ version: 1, granted: ["marketing"], receipt: id });
    expect((await app.inject(`/api/v1/receipts/${id}`)).json()).toEqual(receipt);
  });

  test("is remembered for six months, and takes away what it does not grant", async () => {
    const { choose } = await town();
    const answer = await choose(
      { ...CHOICE, granted: [], services: {}, how: "reject-all" },
      {
        cookie: "_pk_id.1.ab=x; unrelated=y; video_id=z",
      },
    );
    const [choice = "", ...expired] = [answer.headers["set-cookie"] ?? []].flat();
    expect(choice).toMatch(
      /^cookies_preferences=1~1~~\d+~AAAAAAAAAAAAAAAA; expires=.*; Path=\/; SameSite=Lax$/,
    );
    const days = Number(/Max-Age=(\d+)/.exec(choice)?.[1]) / 86_400;
    expect(days).toBeGreaterThan(179);
    expect(days).toBeLessThan(185);
    const names = new Set(expired.map((header) => header.split("=", 1)[0]));
    expect(names).toEqual(new Set(["video_id", "_pk_id.1.ab"]));
    expect(expired.every((header) => header.includes("Max-Age=0"))).toBe(true);
    expect(expired.some((header) => header.includes("Path=/watch"))).toBe(true);
  });

  test("sent again is answered again; another one under the same receipt is refused", async () => {
    const { choose, store } = await town();
    const first = await choose(CHOICE);
    const again = await choose(CHOICE);
    expect(again.statusCode).toBe(200);
    expect(again.json()).toEqual(first.json());
    const other = await choose({ ...CHOICE, granted: [] });
    expect([other.statusCode, other.json().code]).toEqual([409, "conflict"]);
    expect(await store.choices.ledgerSize("town")).toBe(1);
  });

  test("about an older version is still a choice about that version", async () => {
    const { choose, store } = await town();
    await publishTown(store, TOWN.replace("P13M", "P6M"));
    const answer = await choose(CHOICE);
    expect(answer.statusCode).toBe(201);
    expect(answer.json().receipt.record.registerHash).toBe(
      (await store.versions.get("town", 1))?.hash,
    );
  });

  test.each([
    [{ version: 9 }, /no version 9; the version in force is 1/],
    [{ granted: ["necessary"] }, /no category "necessary"; it asks about marketing, statistical/],
    [{ services: { login: true } }, /no service "login"; it asks about video, measure/],
    [{ id: "short" }, /body\/id must match pattern/],
    [{ granted: "<script>" }, /body\/granted/],
    [{ how: "coerced" }, /body\/how must be equal to one of/],
    [{ services: { x: "maybe" } }, /body\/services\/x must be boolean/],
    [{ visitor: "ada" }, /does not take "visitor"/],
  ])("that makes no sense is refused: %o", async (change, words) => {
    const { choose, store } = await town();
    const answer = await choose({ ...CHOICE, ...change });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(answer.json().detail).toMatch(words);
    expect(await store.choices.ledgerSize("town")).toBe(0);
  });

  test.each([
    [{ origin: "https://evil.example" }],
    [{ origin: "null" }],
    [{ "sec-fetch-site": "cross-site" }],
    [{ "sec-fetch-site": "same-site" }],
  ])("made by another site is refused: %o", async (headers) => {
    const { choose, store } = await town();
    const answer = await choose(CHOICE, headers);
    expect([answer.statusCode, answer.json().code]).toEqual([403, "csrf-failed"]);
    expect(await store.choices.ledgerSize("town")).toBe(0);
  });

  test("larger than any choice is refused", async () => {
    const { choose } = await town();
    const answer = await choose({ ...CHOICE, language: "x".repeat(5000) });
    expect([answer.statusCode, answer.json().code]).toEqual([413, "too-large"]);
  });

  test("is not shown at another site", async () => {
    const { app, choose, store } = await town();
    await choose(CHOICE);
    await publishRegister(store, { site: "shop", text: TOWN, note: "", by: "" });
    const shop = await createSiteApp({ store, site: "shop" });
    const url = `/api/v1/receipts/${CHOICE.id}`;
    expect((await app.inject(url)).statusCode).toBe(200);
    expect((await shop.inject(url)).statusCode).toBe(404);
  });
});

describe("the preference page, without JavaScript", () => {
  const submit = (browser: ReturnType<typeof browserSession>, fields: object) =>
    browser.submit("/cookies/preferences", "/api/v1/choices", {
      version: "1",
      language: "en",
      ...fields,
    });

  test.each([
    ["accept-all", [], ["marketing", "statistical"]],
    ["reject-all", ["marketing"], []],
    ["custom", ["statistical"], ["statistical"]],
    ["custom", ["marketing", "statistical"], ["marketing", "statistical"]],
  ])("%s with %o ticked grants %o", async (how, granted, expected) => {
    const { browser } = await town();
    const answer = await submit(browser, { how, granted });
    expect([answer.statusCode, answer.headers.location]).toEqual([
      303,
      "/cookies/preferences?saved",
    ]);
    const choice = decodeChoice(browser.cookies.get("cookies_preferences"));
    expect(choice?.granted).toEqual(expected);
  });

  const MAPS = `
  maps:
    provider: tube
    category: marketing
    name: Maps
    hosts: [maps.example]
    items: [{ cookie: maps_id, lifetime: P1M, purpose: To remember the place }]
`;

  test.each([
    [["maps"], [], { maps: true }],
    [["maps", "video"], ["marketing"], {}],
    [[], [], {}],
  ])("of a category with two services %o switched on grants %o and %o", async (...said) => {
    const [service, granted, services] = said;
    const { browser, store } = await town();
    await publishTown(store, TOWN + MAPS);
    const answer = await submit(browser, { version: "2", how: "custom", service });
    expect(answer.statusCode).toBe(303);
    const choice = decodeChoice(browser.cookies.get("cookies_preferences"));
    expect([choice?.granted, { ...choice?.services }]).toEqual([granted, services]);
    const { body } = await browser.get("/cookies/preferences");
    const on = [...body.matchAll(/name="service" value="(\w+)" checked/g)].map(([, id]) => id);
    expect(on.toSorted()).toEqual(service);
    expect(body).not.toContain('name="granted" value="marketing"');
  });

  test("a service that nobody declares is refused", async () => {
    const { browser } = await town();
    const answer = await submit(browser, { how: "custom", service: "nonsense" });
    expect(answer.statusCode).toBe(400);
  });

  test("shows the state, the receipt, and that it was saved", async () => {
    const { browser } = await town();
    const before = await browser.get("/cookies/preferences");
    expect(before.body).toContain("You have not chosen yet");
    expect(before.body).not.toContain("checked");
    await submit(browser, { how: "custom", granted: "marketing" });
    const { body } = await browser.get("/cookies/preferences?saved");
    const receipt = decodeChoice(browser.cookies.get("cookies_preferences"))?.receipt ?? "?";
    expect(body).toContain("Your choice is saved.");
    expect(body).toMatch(/value="marketing" checked/);
    expect(body).not.toMatch(/value="statistical" checked/);
    expect(body).toContain(`/api/v1/receipts/${receipt}`);
  });

  test("asks again after a material change, not after another one", async () => {
    const { browser, store } = await town();
    await submit(browser, { how: "accept-all" });
    await publishTown(store, TOWN.replace("To recommend videos", "To suggest videos"));
    await publishTown(store, TOWN.replace("P13M", "P6M"));
    const state = async () => (await browser.get("/cookies/preferences")).body;
    const material = await store.versions.lastMaterial("town");
    expect((await state()).includes("You have not chosen yet")).toBe(material > 1);
    await publishTown(store, TOWN.replace("P13M", "P25M"));
    expect(await state()).toContain("You have not chosen yet");
  });

  test("takes a malformed cookie for no choice", async () => {
    const { browser } = await town();
    for (const value of [
      "",
      "1~1~marketing~1~x",
      '{"a":1}',
      "%00",
      "1~1~<b>~20000~AAAAAAAAAAAAAAAA",
    ]) {
      browser.cookies.set("cookies_preferences", value);
      const page = await browser.get("/cookies/preferences");
      expect(page.statusCode).toBe(200);
      expect(page.body).toContain("You have not chosen yet");
    }
  });

  test("with a form that makes no sense gives a page that says so", async () => {
    const { browser, store } = await town();
    const answer = await submit(browser, { how: "custom", granted: "nonsense" });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers["content-type"]).toContain("text/html");
    expect(answer.body).toContain("This choice does not fit what the site offers");
    expect(await store.choices.ledgerSize("town")).toBe(0);
  });
});

describe("the policy", () => {
  test.each([
    ["en", "ltr", "Authentication"],
    ["fr", "ltr", "Authentification"],
    ["ar", "rtl", "المصادقة"],
  ])("in %s reads %s", async (language, direction, word) => {
    const { browser } = await town();
    const { body } = await browser.get("/cookies", { "accept-language": language });
    expect(body).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(body).toContain(word);
    expect(body).toContain("_pk_id*");
  });

  test("escapes what the register says", async () => {
    const { browser } = await town();
    for (const url of ["/cookies", "/cookies/preferences"]) {
      const { body } = await browser.get(url);
      expect(body).toContain("&lt;b>");
      expect(body).not.toContain("<b>");
    }
  });

  test("comes as JSON and Markdown too", async () => {
    const { app } = await town();
    const json = (await app.inject("/cookies.json?lang=fr")).json();
    expect(json).toMatchObject({ version: 1, language: "fr", site: { name: "Ville" } });
    const markdown = await app.inject("/cookies.md");
    expect(markdown.headers["content-type"]).toBe("text/markdown; charset=utf-8");
    expect(markdown.body).toMatch(/^# /);
  });

  test("shows a new version as soon as it is published", async () => {
    const { app, store } = await town();
    expect((await app.inject("/cookies.json")).json().version).toBe(1);
    await publishTown(store, TOWN.replace("P1Y", "P2Y"));
    expect((await app.inject("/cookies.json")).json().version).toBe(2);
  });
});

describe("the scripts", () => {
  /** The configuration at the head of a composed script. */
  function configOf(script: string, name: string): unknown {
    const [, json = ""] = new RegExp(`^\\(\\(\\)=>\\{const ${name}=(.*);\\n`).exec(script) ?? [];
    return JSON.parse(json);
  }

  test("carry the configuration of the published version", async () => {
    const { app } = await town({ base: "/jar", enforcedByHttp: true });
    const gate = await app.inject("/jar/glassjar.js?v=1");
    expect(gate.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    const config = JSON.stringify(configOf(gate.body, "__GLASSJAR__"));
    expect(config).toContain('"/jar/glassjar-*.js?v=1&lang=","/jar/cookies/preferences"');
    expect(config).toContain('"video marketing !"');
    const banner = await app.inject("/jar/glassjar-notice.js?lang=ar&v=1");
    expect(configOf(banner.body, "__GLASSJAR_BANNER__")).toMatchObject({
      language: "ar",
      direction: "rtl",
      preferencesUrl: "/jar/cookies/preferences",
      settingsUrl: "/jar/glassjar-settings.js?v=1&lang=ar",
    });
  });

  test("are valid JavaScript", async () => {
    const { app } = await town();
    for (const url of ["/glassjar.js", "/glassjar-notice.js", "/glassjar-settings.js"]) {
      const { body } = await app.inject(url);
      expect(() => new Script(body)).not.toThrow();
    }
  });

  test("are sent once: the same again is 304, a new version is not", async () => {
    const { app, store } = await town();
    const first = await app.inject("/glassjar.js");
    const headers = { "if-none-match": String(first.headers.etag) };
    const again = await app.inject({ url: "/glassjar.js", headers });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    await publishTown(store, TOWN.replace("P1Y", "P2Y"));
    expect((await app.inject({ url: "/glassjar.js", headers })).statusCode).toBe(200);
    expect(first.headers["cache-control"]).toBe("private, no-cache");
    expect((await app.inject("/glassjar.js?v=1")).headers["cache-control"]).toBe(
      "private, max-age=3600",
    );
  });

  test.each([
    ["br, gzip", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["identity", undefined],
    [undefined, undefined],
  ])("travel compressed where the client takes %s", async (accepted, coding) => {
    const { app } = await town();
    const plain = await app.inject("/glassjar.js");
    const headers = accepted === undefined ? {} : { "accept-encoding": accepted };
    const answer = await app.inject({ url: "/glassjar.js", headers });
    expect(answer.headers["content-encoding"]).toBe(coding);
    expect(answer.headers.vary).toContain("Accept-Encoding");
    const decode = { br: brotliDecompressSync, gzip: gunzipSync, none: (body: Buffer) => body };
    expect(decode[(coding ?? "none") as "none"](answer.rawPayload).toString()).toBe(plain.body);
    expect(answer.headers.etag === plain.headers.etag).toBe(coding === undefined);
    const again = { ...headers, "if-none-match": String(answer.headers.etag) };
    expect((await app.inject({ url: "/glassjar.js", headers: again })).statusCode).toBe(304);
  });

  test("say that Global Privacy Control is honoured when it is on", async () => {
    const { app } = await town();
    const line = '{"class":"gpc","hidden":""}';
    expect((await app.inject("/glassjar-notice.js")).body).toContain(line);
    const banner = await app.inject({ url: "/glassjar-notice.js", headers: { "sec-gpc": "1" } });
    expect(banner.body).not.toContain(line);
    expect(banner.headers.vary).toContain("Sec-GPC");
  });
});

describe("at the edge", () => {
  test("no cookie is set and there are no accounts", async () => {
    const { app } = await town();
    const page = await app.inject({ url: "/cookies", headers: { accept: "text/html" } });
    expect(page.headers["set-cookie"]).toBeUndefined();
    expect(page.body).not.toContain("/sign-in");
    expect(page.body).not.toContain("/i18n/setlang/");
    expect(page.body).toContain('href="/cookies?lang=fr"');
    expect((await app.inject("/sign-in")).statusCode).toBe(404);
  });

  test("all paths move under the prefix, but what is well known", async () => {
    const { app } = await town({ base: "/jar" });
    expect((await app.inject("/cookies")).statusCode).toBe(404);
    const page = await app.inject({ url: "/jar/cookies", headers: { accept: "text/html" } });
    const own = [...page.body.matchAll(/(?:src|href|action)="(\/[^"]*)"/g)].map(([, url]) => url);
    expect(own.filter((url) => url !== "/" && !url?.startsWith("/jar/"))).toEqual([]);
    // A form's address takes no GET.
    for (const url of own.filter((address) => address !== "/" && !address?.includes("/api/")))
      expect([url, (await app.inject(url ?? "")).statusCode]).toEqual([url, 200]);
    expect((await app.inject("/.well-known/gpc.json")).json()).toMatchObject({ gpc: true });
  });

  test("a form sent from the preference page is taken", async () => {
    const { app } = await town({ base: "/jar" });
    const answer = await app.inject({
      method: "POST",
      url: "/jar/api/v1/choices",
      headers: { host: HOST, origin: ORIGIN, "content-type": "application/x-www-form-urlencoded" },
      payload: formBody({ version: "1", language: "en", how: "reject-all" }),
    });
    expect(answer.headers.location).toBe("/jar/cookies/preferences?saved");
  });

  test.each([
    ["/shop/?q=a%20b#top", "/shop/?q=a%20b#top"],
    [`${ORIGIN}/shop/`, `${ORIGIN}/shop/`],
    ["https://elsewhere.example/", "/cookies/preferences?saved"],
    ["//elsewhere.example/", "/cookies/preferences?saved"],
    ["/\\elsewhere.example/", "/cookies/preferences?saved"],
    ["javascript:alert(1)", "/cookies/preferences?saved"],
    ["", "/cookies/preferences?saved"],
  ])("a form goes back to the page it stands on, and nowhere else: %j", async (next, location) => {
    const { app } = await town();
    const answer = await app.inject({
      method: "POST",
      url: "/api/v1/choices",
      headers: { host: HOST, origin: ORIGIN, "content-type": "application/x-www-form-urlencoded" },
      payload: formBody({ version: "1", language: "en", how: "reject-all", next }),
    });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, location]);
  });

  test.each([
    [{ origin: "null", "sec-fetch-site": "same-origin" }, 303],
    [{ origin: "null", "sec-fetch-site": "cross-site" }, 403],
    [{ origin: "null" }, 403],
  ])("a page that hides where it is is known by its relation: %o", async (headers, status) => {
    const { app } = await town();
    const answer = await app.inject({
      method: "POST",
      url: "/api/v1/choices",
      headers: { host: HOST, "content-type": "application/x-www-form-urlencoded", ...headers },
      payload: formBody({ version: "1", language: "en", how: "reject-all" }),
    });
    expect(answer.statusCode).toBe(status);
  });
});

describe("page views", () => {
  test("are handed to the counter, and nothing is answered", async () => {
    const hits: unknown[] = [];
    const { app } = await town({ onHit: (hit: unknown) => hits.push(hit) });
    const answer = await app.inject({
      method: "POST",
      url: "/api/v1/hits",
      payload: { path: "/a" },
      headers: { host: HOST, "user-agent": "Firefox/140", "sec-gpc": "1" },
    });
    expect([answer.statusCode, answer.body]).toEqual([204, ""]);
    expect(hits).toMatchObject([{ path: "/a", host: HOST, gpc: true, userAgent: "Firefox/140" }]);
  });

  test("reach the tallies of the platform", async () => {
    const store = temporaryStore();
    await publishTown(store);
    const app = await createApp({ store, site: "town" });
    const userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    const headers = { host: HOST, "user-agent": userAgent };
    await app.inject({ method: "POST", url: "/api/v1/hits", payload: { path: "/a" }, headers });
    await app.close();
    const today = Math.floor(Date.now() / 86_400_000);
    expect(await store.tallies.top("town", "page_day", today - 1, today + 2)).toMatchObject([
      { key: "/a", views: 1 },
    ]);
  });

  test("have no address where nobody counts", async () => {
    const { app } = await town();
    const answer = await app.inject({
      method: "POST",
      url: "/api/v1/hits",
      payload: { path: "/" },
    });
    expect(answer.statusCode).toBe(404);
  });
});
