import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { startClientSite, type ClientSite } from "../../support/client-site.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: ClientSite;

const HOST = "www.site.test";
const consent = (...granted: string[]) =>
  page.evaluate(`glassjar.consent.set({ granted: ${JSON.stringify(granted)} })`);
const cookieNames = async () =>
  (await context.cookies())
    .map(({ name, domain, path }) => `${name} ${domain} ${path}`)
    .filter((text) => !text.startsWith("cookies_preferences"))
    .sort();

beforeAll(async () => {
  browser = await launchBrowser();
  site = await startClientSite({
    pages: () => ({ "/": {}, "/area/shop/": {}, "/bare": { gate: undefined } }),
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

test("withdrawal erases cookies by host, parent domain and path, and only what was withdrawn", async () => {
  const declared = { value: "1", expires: -1 };
  await context.addCookies([
    { ...declared, name: "_pk_id.1", domain: HOST, path: "/" },
    { ...declared, name: "_pk_id.2", domain: ".site.test", path: "/" },
    { ...declared, name: "_pk_id.3", domain: HOST, path: "/area" },
    { ...declared, name: "_pk_id.4", domain: `.${HOST}`, path: "/area/shop/" },
    { ...declared, name: "tv_seen", domain: HOST, path: "/" },
    { ...declared, name: "sid", domain: HOST, path: "/" },
    { ...declared, name: "unknown", domain: HOST, path: "/" },
  ]);
  await page.goto(site.url("/area/shop/", HOST));
  await consent("statistical", "marketing");
  await expect.poll(cookieNames).toHaveLength(7);
  await consent("marketing");
  await expect
    .poll(cookieNames)
    .toEqual(["sid www.site.test /", "tv_seen www.site.test /", "unknown www.site.test /"]);
});

test("a cookie that declares its path dies from any page", async () => {
  await context.addCookies([{ name: "_pk_area", value: "1", domain: HOST, path: "/area/" }]);
  await page.goto(site.url("/", HOST));
  await consent("statistical");
  await consent();
  await expect.poll(cookieNames).toEqual([]);
});

test("withdrawal erases web storage, databases and caches, and only what was withdrawn", async () => {
  // On localhost, because caches and partitioned cookies exist only where the browser trusts the origin.
  await page.goto(site.url("/", "www.site.localhost"));
  await consent("statistical");
  await page.goto(site.url("/bare", "www.site.localhost"));
  await page.evaluate(`(async () => {
    for (const storage of [localStorage, sessionStorage])
      for (const name of ["pk_visit", "draft"]) storage[name] = "1";
    for (const name of ["pk", "other"]) {
      indexedDB.open(name);
      await caches.open(name);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  })()`);
  await page.goto(site.url("/", "www.site.localhost"));
  await consent();
  const left = () =>
    page.evaluate(`(async () => [
      Object.keys(localStorage).join(), Object.keys(sessionStorage).join(),
      (await indexedDB.databases()).map((d) => d.name).join(), (await caches.keys()).join(),
    ].join(" "))()`);
  await expect.poll(left).toBe("draft draft other other");
});

test("what was withdrawn does not come back", async () => {
  await page.goto(site.url("/", HOST));
  await consent("statistical");
  await page.evaluate(`document.cookie = "_pk_id.1=1"; localStorage.setItem("pk_a", "1")`);
  await expect.poll(cookieNames).toEqual([`_pk_id.1 ${HOST} /`]);
  await consent();
  await page.evaluate(`document.cookie = "_pk_id.1=1"; localStorage.setItem("pk_a", "1")`);
  await expect.poll(cookieNames).toEqual([]);
  expect(await page.evaluate("localStorage.length")).toBe(0);
});

test("the Cookie Store is held like document.cookie", async () => {
  await page.goto(site.url("/", "www.site.localhost"));
  await page.evaluate(`{
    cookieStore.set("_pk_id.1", "1"); cookieStore.set({ name: "_pk_id.2", value: "1" }); cookieStore.set("sid", "1");
  }`);
  await expect.poll(cookieNames).toEqual(["sid www.site.localhost /"]);
  await consent("statistical");
  await expect.poll(cookieNames).toHaveLength(3);
});

test("a report that no try could bring is sent on the next page, and then forgotten", async () => {
  await page.goto(site.url("/", HOST));
  site.reported();
  site.failReports(1000);
  await consent("statistical");
  const kept = () => page.evaluate("localStorage.getItem('cookies_preferences')");
  expect(JSON.parse(String(await kept()))).toMatchObject({ granted: ["statistical"] });
  site.failReports(0);
  await page.reload();
  await expect.poll(() => site.reported()).toMatchObject([{ granted: ["statistical"] }]);
  await expect.poll(kept).toBeNull();
});

test("a report that waits for another try gives way to a newer choice", async () => {
  await page.goto(site.url("/", HOST));
  site.reported();
  site.failReports(1);
  await consent("statistical");
  await consent("statistical", "marketing");
  const newest = { granted: ["statistical", "marketing"] };
  await expect.poll(() => site.reported()).toMatchObject([newest]);
  // Long enough for the next try of the first.
  await page.waitForTimeout(1500);
  expect(site.reported()).toEqual([]);
});

test("a page may always delete its cookies", async () => {
  await context.addCookies([{ name: "_pk_id.1", value: "1", domain: HOST, path: "/" }]);
  await page.goto(site.url("/", HOST));
  await page.evaluate(
    `document.cookie = "_pk_id.1=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/"`,
  );
  await expect.poll(cookieNames).toEqual([]);
});
