import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { createEdge } from "@glassjar/guard/proxy";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { guardedSite } from "../support/edge.ts";

const PAGE = `<!doctype html><title>Long</title><div style="height: 5000px"></div>`;

let browser: Browser;
let address: string;
const servers: (Server & { closeAllConnections(): void })[] = [];

beforeAll(async () => {
  const site = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html").end(PAGE);
  });
  servers.push(site);
  await once(site.listen(0, "127.0.0.1"), "listening");
  const upstream = new URL(`http://127.0.0.1:${(site.address() as AddressInfo).port}`);
  const guarded = { ...guardedSite(), headTags: () => "" };
  const edge = createEdge({ upstream, site: () => guarded });
  servers.push(edge);
  await once(edge.listen(0, "127.0.0.1"), "listening");
  address = `http://site.test:${(edge.address() as AddressInfo).port}/`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

test("the reload by which a choice takes effect keeps the place on the page", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate(() => window.scrollTo(0, 1200));
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(1200);
  await Promise.all([page.waitForEvent("load"), page.evaluate(() => location.reload())]);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(1200);
});
