import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { BeaconHit } from "@glassjar/audience";
import { findBrowser } from "@glassjar/audit";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";

const beacon = readFileSync(
  join(import.meta.dirname, "../../packages/audience/bundle/beacon.js"),
  "utf8",
);

interface Received {
  readonly url: string | undefined;
  readonly type: string | undefined;
  readonly body: BeaconHit;
}

let server: Server;
let browser: Browser;
let page: Page;
let origin: string;
let received: Received[] = [];

/** A site with the beacon on each page; `/end` comes after it, so a hit sent before has arrived. */
function createSite(): Server {
  return createServer(async (request, response) => {
    if (request.method === "POST") {
      const { url, headers } = request;
      received.push({ url, type: headers["content-type"], body: JSON.parse(await text(request)) });
      response.writeHead(204).end();
    } else if (request.url === "/beacon.js") {
      response.setHeader("content-type", "text/javascript").end(beacon);
    } else {
      response.setHeader("content-type", "text/html");
      response.end('<!doctype html><script src="/beacon.js" data-base="/jar" async></script>');
    }
  });
}

/** Opens a page and waits until a request made after the beacon's has been answered. */
async function visit(path: string, referrer?: string): Promise<void> {
  await page.goto(origin + path, { waitUntil: "load", ...(referrer ? { referer: referrer } : {}) });
  await page.evaluate(async () => {
    await fetch("/end", { method: "POST", body: '"end"' });
  });
}

const hits = () => received.filter(({ url }) => url !== "/end");

beforeAll(async () => {
  server = createSite().listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
});

beforeEach(async () => {
  received = [];
  page = await (await browser.newContext()).newPage();
});

afterEach(() => page.context().close());

afterAll(async () => {
  await browser.close();
  server.close();
});

test("the beacon sends the path and nothing that follows it", async () => {
  await visit("/news/?utm_source=letter#top", "https://search.example/find?q=secret");
  await expect.poll(hits).toEqual([
    {
      url: "/jar/api/v1/hits",
      type: "application/json",
      body: { path: "/news/", referrer: "https://search.example" },
    },
  ]);
});

test("the beacon keeps nothing on the device", async () => {
  await visit("/");
  await expect.poll(hits).toHaveLength(1);
  const { cookies, origins } = await page.context().storageState({ indexedDB: true });
  expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("the beacon is silent under Global Privacy Control", async () => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "globalPrivacyControl", { value: true });
  });
  await visit("/");
  expect(hits()).toEqual([]);
});

test("the beacon is silent for a visitor who objected, and for nobody else", async () => {
  const choose = (granted: boolean) => `window.glassjar = { consent: { get: () =>
    ({ services: { audience: ${granted} } }) } }`;
  await page.addInitScript(choose(false));
  await visit("/");
  expect(hits()).toEqual([]);
  await page.addInitScript(choose(true));
  await visit("/");
  await expect.poll(hits).toHaveLength(1);
});

test("the beacon fits in two kilobytes", () => {
  expect(Buffer.byteLength(beacon)).toBeLessThanOrEqual(2048);
});
