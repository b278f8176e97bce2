import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { startClientSite, type ClientSite } from "../../support/client-site.ts";
import { STORES, WAYS } from "../../support/ways.ts";

// Where the browser trusts the origin it has caches, the Cookie Store and a file system.
const HOST = "www.site.localhost";

let browser: Browser;
let page: Page;
let site: ClientSite;
let seen: Set<string>;

const asked = () => {
  for (const request of site.asked()) seen.add(request.replace("stats.test/", ""));
  return [...seen].sort();
};
const all = Object.values(WAYS)
  .map(({ asks }) => asks)
  .sort();
/** Long enough for any request to have left the browser. */
const quiet = () => page.waitForTimeout(1000);

const run = (statements: readonly [string, string][]) =>
  statements
    .map(
      ([name, code]) =>
        `try { ${code} } catch (e) { thrown.push(${JSON.stringify(name)} + ": " + e) }`,
    )
    .join("\n");

beforeAll(async () => {
  browser = await launchBrowser();
  site = await startClientSite({
    pages: (port) => {
      const ways = Object.entries(WAYS).map(([name, { code }]): [string, string] => [name, code]);
      const body = `<script>window.thrown = []; const at = (path) => "http://stats.test:${port}/" + path;
        ${run(ways)}\n${run(Object.entries(STORES))}</script>`;
      return { "/": { body }, "/bare": { body, gate: undefined }, "/plain": {} };
    },
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
  site.asked();
  seen = new Set();
});
afterEach(() => page.context().close());

const stored = () =>
  page.evaluate(async () => ({
    cookies: document.cookie
      .split("; ")
      .filter((c) => c !== "" && !c.startsWith("cookies_preferences"))
      .sort(),
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => String(name)).sort(),
    caches: await caches.keys(),
  }));
const nothing = { cookies: [], local: [], session: [], databases: [], caches: [] };

test("there are more than thirty ways, and without the gate each is one", async () => {
  expect(all.length).toBeGreaterThan(30);
  await page.goto(site.url("/bare", HOST));
  await expect.poll(asked, { timeout: 15_000 }).toEqual(all);
  expect(await page.evaluate("thrown")).toEqual([]);
  await expect.poll(stored).toMatchObject({ databases: ["pk", "unknown"], caches: ["pk"] });
});

test("before a choice none gets through, nothing is stored and nothing is thrown", async () => {
  await page.goto(site.url("/", HOST));
  await quiet();
  expect(asked()).toEqual([]);
  expect(await stored()).toEqual(nothing);
  expect(await page.evaluate("thrown")).toEqual([]);
});

test("after a refusal none gets through, on this page and the next", async () => {
  await page.goto(site.url("/", HOST));
  await page.evaluate("glassjar.consent.set({ granted: [] })");
  await quiet();
  await page.reload();
  await quiet();
  expect(asked()).toEqual([]);
  expect(await stored()).toEqual(nothing);
});

test("a grant brings what waited, in place", async () => {
  await page.goto(site.url("/", HOST));
  await page.evaluate("window.same = true");
  await page.evaluate(`glassjar.consent.set({ granted: ["statistical"] })`);
  await expect.poll(asked, { timeout: 15_000 }).toEqual(all);
  await expect.poll(stored).toMatchObject({
    cookies: ["_pk_id.1=1", "_pk_id.2=1"],
    local: ["pk_a", "pk_b"],
    session: ["pk_visit"],
    caches: ["pk"],
    databases: ["pk"],
  });
  expect(await page.evaluate("same")).toBe(true);
});

test("a returning visitor's grant lets all of it through", async () => {
  await page.goto(site.url("/plain", HOST));
  await page.evaluate(`glassjar.consent.set({ granted: ["statistical"] })`);
  await page.goto(site.url("/", HOST));
  await expect.poll(asked, { timeout: 15_000 }).toEqual(all);
  expect(await page.evaluate("thrown")).toEqual([]);
});
