import { decodeChoice } from "@glassjar/consent/choice";
import { registerJsonSchema } from "@glassjar/register";
import { describe, expect, test } from "vitest";
import { createApp, createSiteApp } from "../../app.ts";
import { browserSession } from "../../testing/browser-session.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { publishTown, TOWN } from "../../testing/town.ts";

/** The town with exempt audience measurement. */
const MEASURED = `${TOWN}  audience:
    provider: town
    category: statistical
    exempt: audience-measurement
    hosts: [count.jar.example]
    name: { en: Visit counts, fr: Comptage, ar: عدّ }
    items:
      - { cookie: visit_count, lifetime: P13M, purpose: To count visits without names }
`;

async function town(options = {}, text = MEASURED) {
  const store = temporaryStore();
  await publishTown(store, text);
  const app = await createSiteApp({ store, site: "town", ...options });
  const browser = browserSession(app);
  const send = (fields: Record<string, string | string[]>) =>
    browser.submit("/cookies", "/api/v1/choices", {
      version: "1",
      language: "en",
      from: "policy",
      ...fields,
    });
  const choice = () => decodeChoice(browser.cookies.get("cookies_preferences"));
  return { store, app, browser, send, choice };
}

describe("the controls on the policy, without JavaScript", () => {
  test("change the categories and come back to where they stand", async () => {
    const { browser, send, choice } = await town();
    const before = await browser.get("/cookies");
    expect(before.body).toContain("You have not decided yet.");
    expect(before.body).not.toMatch(/checked/);
    const answer = await send({ how: "custom", granted: ["marketing"] });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, "/cookies?saved#withdraw"]);
    expect(choice()?.granted).toEqual(["marketing"]);
    const { body } = await browser.get("/cookies?saved");
    expect(body).toMatch(/role="status">Your decision is saved\./);
    expect(body).toMatch(/value="marketing" checked/);
    expect(body).not.toMatch(/value="statistical" checked/);
  });

  test("withdraw everything, which the ledger keeps as a withdrawal", async () => {
    const { send, choice, store } = await town();
    await send({ how: "custom", granted: ["marketing", "statistical"] });
    await send({ how: "withdraw", granted: ["marketing"] });
    expect(choice()?.granted).toEqual([]);
    const receipt = await store.choices.get(choice()?.receipt ?? "");
    expect(receipt?.record).toMatchObject({ how: "withdraw", granted: [] });
  });

  test("object to audience measurement, and take that back, leaving the rest as it was", async () => {
    const { browser, send, choice } = await town();
    expect((await browser.get("/cookies")).body).toContain("You have not objected.");
    await send({ how: "custom", granted: "marketing" });
    browser.cookies.set("visit_count", "7");
    const answer = await send({ how: "object" });
    expect(answer.headers.location).toBe("/cookies?saved#audience");
    expect(choice()).toMatchObject({ granted: ["marketing"], services: { audience: false } });
    expect(browser.cookies.has("visit_count")).toBe(false);
    const { body } = await browser.get("/cookies");
    expect(body).toContain("You have objected");
    expect(body).toContain('value="undo-objection"');
    await send({ how: "undo-objection" });
    expect(choice()).toMatchObject({ granted: ["marketing"], services: {} });
  });

  test("an objection outlasts a change of the categories", async () => {
    const { send, choice } = await town();
    await send({ how: "object" });
    await send({ how: "custom", granted: "statistical" });
    expect(choice()).toMatchObject({ granted: ["statistical"], services: { audience: false } });
  });

  test("nothing else that owes no consent can be refused", async () => {
    const { app } = await town();
    const payload = {
      id: "AAAAAAAAAAAAAAAA",
      version: 1,
      granted: [],
      services: { audience: true },
      language: "en",
      how: "custom",
      regime: "opt-in",
    };
    const post = (services: object) =>
      app.inject({ method: "POST", url: "/api/v1/choices", payload: { ...payload, services } });
    expect((await post({ audience: true })).statusCode).toBe(400);
    expect((await post({ login: false })).statusCode).toBe(400);
    expect((await post({ audience: false })).statusCode).toBe(201);
  });
});

describe("what the policy says of the visitor and the last check", () => {
  test("Global Privacy Control, where the request carries it", async () => {
    const { browser } = await town();
    expect((await browser.get("/cookies")).body).toContain("does not send this signal");
    const { body, headers } = await browser.get("/cookies", { "sec-gpc": "1" });
    expect(body).toContain("Your browser sends this signal, and we honour it.");
    expect(body).toContain("You have objected");
    expect(headers["vary"]).toContain("Sec-GPC");
  });

  test("the last audit that held the site to its register", async () => {
    const { browser, store } = await town();
    expect((await browser.get("/cookies")).body).toContain("No automatic check");
    const audit = { site: "town", url: "http://jar.example/", run: {} };
    const finding = { rule: "a1", severity: "blocking", message: "A cookie" };
    await store.audits.save({ ...audit, version: 1, findings: [finding] });
    await store.audits.save({ ...audit, findings: [] });
    expect((await browser.get("/cookies")).body).toContain("It found 1 point to correct.");
  });
});

describe("a version", () => {
  async function twice() {
    const { store, ...rest } = await town();
    await publishTown(store, MEASURED.replace("P13M", "P20M"));
    return { store, ...rest };
  }

  test("keeps its address, and says that a newer one replaced it", async () => {
    const { app } = await twice();
    const old = await app.inject("/cookies/versions/1");
    expect(old.statusCode).toBe(200);
    expect(old.body).toContain("13 months");
    expect(old.body).toContain('<a href="/cookies?lang=en">Read the version in force</a>');
    expect(old.body).not.toContain('<form class="jar-control"');
    const now = await app.inject("/cookies/versions/2");
    expect(now.body).toContain("20 months");
    expect(now.body).not.toContain("Read the version in force");
  });

  test.each([
    ["/cookies.json", "application/json", /^\{"version":2/],
    ["/cookies.md", "text/markdown", /^# /],
    ["/cookies.txt", "text/plain", /^Cookie policy\n/],
    ["/cookies/versions/1.json", "application/json", /^\{"version":1/],
    ["/cookies/versions/1.md", "text/markdown", /^# /],
    ["/cookies/versions/1.txt", "text/plain", /^Cookie policy\n/],
    ["/cookies.fragment.html", "text/html", /^<article class="jar-policy" lang="en"/],
    ["/schema/register-1.json", "application/schema+json", /"\$id":"urn:glassjar:register:1"/],
  ])("%s is %s, with an entity tag", async (url, type, start) => {
    const { app } = await twice();
    const answer = await app.inject(url);
    expect(answer.headers["content-type"]).toBe(`${type}; charset=utf-8`);
    expect(answer.body).toMatch(start);
    const headers = { "if-none-match": `"other", ${String(answer.headers.etag)}` };
    const again = await app.inject({ url, headers });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
  });

  test.each(["0", "3", "01", "1.pdf", "x", "1e3", "99999999999"])("%s is none", async (version) => {
    const { app } = await twice();
    expect((await app.inject(`/cookies/versions/${version}`)).statusCode).toBe(404);
  });

  test("tells in the change log what changed and why it asks again", async () => {
    const { app } = await twice();
    const { body } = await app.inject("/cookies");
    expect(body).toContain('<a href="/cookies/versions/1?lang=en">Version 1, ');
    expect(body).toMatch(
      /_pk_id\* \(Measurement\) now lasts 20 months; before: 13 months – we ask again/,
    );
    const { versions } = (await app.inject("/cookies.json?lang=fr")).json();
    expect(versions[0].changes[0]).toMatchObject({ code: "lifetime-changed", reason: "lifetime" });
    expect(versions[0].changes[0].why).toMatch(/^Le consentement/);
  });
});

describe("the entity tag of the page", () => {
  test("stays while nothing changes, whatever the nonce, and the kept page keeps its policy", async () => {
    const { app } = await town();
    const first = await app.inject("/cookies");
    const headers = { "if-none-match": String(first.headers.etag) };
    const again = await app.inject({ url: "/cookies", headers });
    expect([again.statusCode, again.headers["content-security-policy"]]).toEqual([304, undefined]);
    expect(first.headers["cache-control"]).toBe("private, no-cache");
  });

  test("changes with the version, the language, the choice and the signal", async () => {
    const { store, send, browser } = await town();
    const tag = async (headers = {}) =>
      String((await browser.get("/cookies", headers)).headers.etag);
    const tags = [
      await tag(),
      await tag({ "accept-language": "fr" }),
      await tag({ "sec-gpc": "1" }),
    ];
    await send({ how: "withdraw" });
    tags.push(await tag());
    await publishTown(store, MEASURED.replace("P13M", "P12M"));
    tags.push(await tag());
    expect(new Set(tags).size).toBe(5);
  });

  test("is another for each who signs in", async () => {
    const store = temporaryStore();
    await publishTown(store, MEASURED);
    const app = await createApp({ store, site: "town" });
    const one = await browserSession(app).get("/cookies");
    const other = await app.inject({ url: "/cookies", headers: { cookie: "sessionid=x" } });
    expect(one.headers.etag).not.toBe(other.headers.etag);
  });
});

describe("the fragment", () => {
  test("has live controls on our own pages only, and whole addresses on others", async () => {
    const { app } = await town({ base: "/jar" });
    const url = "/jar/cookies.fragment.html";
    const own = await app.inject({ url, headers: { "sec-fetch-site": "same-origin" } });
    expect(own.body).toContain('action="/jar/api/v1/choices"');
    const headers = { host: "jar.example", "sec-fetch-site": "cross-site" };
    const other = await app.inject({ url, headers });
    expect(other.body).not.toContain("<form");
    expect(other.body).toContain('href="http://jar.example/jar/cookies/preferences"');
    expect(other.headers["access-control-allow-origin"]).toBe("*");
    expect(other.headers["access-control-allow-credentials"]).toBeUndefined();
  });

  test("is fetched by a script that any page may load", async () => {
    const { app } = await town();
    const script = await app.inject("/glassjar-policy.js");
    expect(script.headers["cross-origin-resource-policy"]).toBe("cross-origin");
    expect(script.body.length).toBeLessThan(6000);
    expect(script.body).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|eval\(/);
  });
});

test("the JSON Schema is the register's own", async () => {
  const { app } = await town();
  expect((await app.inject("/schema/register-1.json")).json()).toEqual(registerJsonSchema());
});
