import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { choiceIn, startClientSite, type ClientSite } from "../../support/client-site.ts";

// Who has not chosen is asked by the download that holds the page.

let browser: Browser;
let page: Page;
let site: ClientSite;

const strict = `default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; connect-src 'self';
  require-trusted-types-for 'script'; trusted-types glassjar`.replaceAll(/\s+/g, " ");
const served = () => site.served().map((script) => script.split("?")[0]);

beforeAll(async () => {
  browser = await launchBrowser();
  site = await startClientSite({
    noticeLanguage: "en",
    pages: () => ({
      "/": {},
      "/regional": { lang: "en-IE" },
      "/fr": { lang: "fr" },
      "/framed": { body: `<iframe title="page" src="/"></iframe>` },
      "/strict": {
        gate: 'nonce="n1"',
        headers: { "content-security-policy": strict },
        head: `<script nonce="n1">window.violations = [];
          document.addEventListener("securitypolicyviolation", (e) => violations.push(e.violatedDirective))</script>`,
      },
    }),
  });
});
afterAll(() => Promise.all([browser.close(), site.close()]));
beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
  site.served();
});
afterEach(() => page.context().close());

test.each(["/", "/regional"])("%s: one script asks in the page's language", async (path) => {
  await page.goto(site.url(path));
  await page.getByRole("button", { name: "Accept all" }).waitFor();
  expect(served()).toEqual(["/glassjar.js"]);
  await page.getByRole("button", { name: "Accept all" }).click();
  await expect.poll(async () => choiceIn(await page.context().cookies())?.granted.length).toBe(2);
});

test("a page in another language is asked in its own", async () => {
  await page.goto(site.url("/fr"));
  await page.getByRole("button", { name: "Tout accepter" }).waitFor();
  expect(served()).toEqual(["/glassjar.js", "/glassjar-notice.js"]);
  expect(await page.locator("jar-notice").count()).toBe(1);
});

test("the preference centre opens from it, and from the page", async () => {
  await page.goto(site.url("/"));
  await page.getByRole("button", { name: "Choose" }).click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.evaluate("glassjar.consent.open()");
  await page.getByRole("dialog").waitFor();
  expect(served()).not.toContain("/glassjar-notice.js");
});

test("who chose downloads no notice, and is not asked", async () => {
  await page.goto(site.url("/"));
  const first = await page.evaluate(
    async () => (await (await fetch("/glassjar.js")).text()).length,
  );
  await page.evaluate("glassjar.consent.set({ granted: [] })");
  await expect.poll(async () => (await page.context().cookies()).length).toBe(1);
  await page.goto(site.url("/"));
  const later = await page.evaluate(
    async () => (await (await fetch("/glassjar.js")).text()).length,
  );
  expect(later).toBeLessThan(first - 5000);
  expect(await page.locator("jar-notice").count()).toBe(0);
});

test("a frame of a page that asks does not ask again", async () => {
  await page.goto(site.url("/framed"));
  await page.getByRole("button", { name: "Accept all" }).waitFor();
  expect(await page.frameLocator("iframe").locator("jar-notice").count()).toBe(0);
});

test("strict CSP and Trusted Types: clean, and it works", async () => {
  await page.goto(site.url("/strict"));
  await page.getByRole("button", { name: "Reject all" }).click();
  await expect.poll(async () => (await page.context().cookies()).length).toBe(1);
  expect(await page.evaluate("violations")).toEqual([]);
});
