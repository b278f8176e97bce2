import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createEdge, type Edge } from "@glassjar/guard/proxy";
import type { Register } from "@glassjar/register";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { startWiki, type Wiki } from "../support/wiki.ts";
import { choiceCookie, guardedSite } from "../support/edge.ts";

const HOST = "wiki.test";
const register: Register = {
  glassjar: 1,
  site: { name: "Town wiki", origin: `http://${HOST}`, languages: ["en"] },
  providers: { town: { name: "Town" } },
  services: {
    session: {
      provider: "town",
      category: "necessary",
      name: "Session",
      items: [
        { cookie: "DokuWiki", purpose: "session" },
        { cookie: "DW*", purpose: "signing in" },
      ],
    },
    editor: {
      provider: "town",
      category: "preferences",
      name: "Editor",
      items: [{ cookie: "DOKU_PREFS", purpose: "size of the editor" }],
    },
    statistics: {
      provider: "town",
      category: "statistical",
      name: "Statistics",
      items: [{ cookie: "_pk_*", purpose: "statistics" }],
    },
  },
};

let wiki: Wiki;
let edge: Edge;
let browser: Browser;
let visitor: BrowserContext;
let page: Page;
let origin: string;

beforeAll(async () => {
  wiki = await startWiki("dokuwiki");
  const site = { ...guardedSite(register), headTags: () => "" };
  edge = createEdge({ upstream: new URL(wiki.upstream), site: () => site });
  await once(edge.listen(0, "127.0.0.1"), "listening");
  origin = `http://${HOST}:${(edge.address() as AddressInfo).port}`;
  browser = await launchBrowser();
  visitor = await browser.newContext();
  const [name = "", value = ""] = choiceCookie([], {}, { version: 3 }).split(/=(.*)/);
  await visitor.addCookies([{ name, value, url: origin }]);
  page = await visitor.newPage();
});

afterAll(async () => {
  await browser?.close();
  await edge?.drain(0);
  await wiki?.close();
});

const cookieNames = async () => (await visitor.cookies()).map(({ name }) => name);

test.sequential("with consent refused the clerk signs in", async () => {
  await page.goto(`${origin}/doku.php?id=start&do=login`);
  await page.fill("#dw__login [name=u]", wiki.clerk.user);
  await page.fill("#dw__login [name=p]", wiki.clerk.password);
  await page.click("#dw__login button[type=submit]");
  await expect.poll(() => page.locator(".user").first().innerText()).toContain("The Clerk");
  expect((await cookieNames()).some((name) => /^DW[0-9a-f]{32}$/.test(name))).toBe(true);
});

test.sequential("a page is written, and read by others", async () => {
  await page.goto(`${origin}/doku.php?id=market&do=edit`);
  await page.fill("#wiki__text", "====== Market ======\nThe market opens at seven with 42 stalls.");
  await page.click("#edbtn__save");
  await expect
    .poll(() => page.locator("main, #dokuwiki__content").first().innerText())
    .toContain("42 stalls");
  const other = await (await browser.newContext()).newPage();
  await other.goto(`${origin}/doku.php?id=market`);
  expect(await other.locator("h1#market").innerText()).toBe("Market");
  await other.context().close();
});

test.sequential("a picture is uploaded, and shown on the page", async () => {
  const picture = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  await page.goto(`${origin}/lib/exe/mediamanager.php?ns=`);
  await page.setInputFiles("input[type=file]", {
    name: "stall.png",
    mimeType: "image/png",
    buffer: picture,
  });
  await page.click("#mediamanager__upload_button, form#dw__upload button[type=submit]");
  await expect
    .poll(() => page.locator("#mediamgr__content, #mediamanager__page").innerText())
    .toContain("stall.png");
  const sent = await page.goto(`${origin}/lib/exe/fetch.php?media=stall.png`);
  expect(await sent?.body()).toEqual(picture);
});

test.sequential("the search finds the page", async () => {
  await page.goto(`${origin}/doku.php?id=market`);
  await page.goto(`${origin}/doku.php?do=search&q=stalls`);
  await expect
    .poll(async () => {
      await page.reload();
      return page
        .locator(".search_fullpage_result, .search_results")
        .first()
        .innerText()
        .catch(() => "");
    })
    .toContain("market");
});

test.sequential("what was refused is not kept, and signing out ends the session", async () => {
  await visitor.addCookies([
    { name: "DOKU_PREFS", value: "sizeCtl%23200px", url: origin },
    { name: "_pk_id.1", value: "x", url: origin },
  ]);
  await page.goto(`${origin}/doku.php?id=market`);
  expect((await cookieNames()).filter((name) => /^(?:DOKU_PREFS|_pk_)/.test(name))).toEqual([]);
  await page.click("a[href*='do=logout']");
  await expect.poll(() => page.locator("a[href*='do=login']").count()).toBeGreaterThan(0);
  expect((await cookieNames()).some((name) => /^DW[0-9a-f]{32}$/.test(name))).toBe(false);
});
