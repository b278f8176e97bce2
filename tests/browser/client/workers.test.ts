import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { REGISTER, startClientSite, type ClientSite } from "../../support/client-site.ts";

// Service workers exist only where the browser trusts the origin.
const HOST = "www.site.localhost";
const OWN = "/offline.js";
const STRANGE = "/strange.js";

let browser: Browser;
let page: Page;
let site: ClientSite;
let observing: ClientSite;

/** Registers each worker for a scope of its own, and tells what became of it. */
const registers = (...scripts: string[]) => `<script>window.told = {};
  for (const script of ${JSON.stringify(scripts)})
    navigator.serviceWorker.register(script, { scope: "/of" + script.split("?")[0] }).then(
      () => (told[script] = "registered"), (e) => (told[script] = e.name));</script>`;
const pages = () => ({
  "/": { body: registers("/pk-worker.js?v=1", OWN, STRANGE) },
  "/below/": { head: '<base href="/">', body: registers("pk-worker.js") },
  "/bare": { gate: undefined, body: registers("/pk-worker.js", OWN, STRANGE) },
  "/plain": {},
  "/pk-worker.js": { script: "" },
  [OWN]: { script: "" },
  [STRANGE]: { script: "" },
});
const told = () => page.evaluate("told");
const installed = () =>
  page.evaluate(`navigator.serviceWorker.getRegistrations().then((all) =>
    all.map(({ scope }) => new URL(scope).pathname.slice(3)).sort())`);
const consent = (...granted: string[]) =>
  page.evaluate(`glassjar.consent.set({ granted: ${JSON.stringify(granted)} })`);

beforeAll(async () => {
  browser = await launchBrowser();
  const observes = { ...REGISTER, site: { ...REGISTER.site, undeclared: "observe" as const } };
  [site, observing] = await Promise.all([
    startClientSite({ pages }),
    startClientSite({ pages, register: observes }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), observing.close()]);
});
beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
});
afterEach(() => page.context().close());

test("before a choice a worker that owes consent waits, and a grant installs it in place", async () => {
  await page.goto(site.url("/", HOST));
  await expect.poll(told).toEqual({ [OWN]: "registered", [STRANGE]: "SecurityError" });
  expect(await installed()).toEqual([OWN]);
  await consent("statistical");
  await expect.poll(told).toEqual({
    "/pk-worker.js?v=1": "registered",
    [OWN]: "registered",
    [STRANGE]: "SecurityError",
  });
  expect(await installed()).toEqual([OWN, "/pk-worker.js"]);
});

test("a refusal fails as a browser that forbids it, on the next page at once", async () => {
  await page.goto(site.url("/below/", HOST));
  await consent();
  await expect.poll(told).toEqual({ "pk-worker.js": "SecurityError" });
  await page.reload();
  await expect.poll(told).toEqual({ "pk-worker.js": "SecurityError" });
  expect(await installed()).toEqual([]);
});

test("who granted everything registers what is declared", async () => {
  await page.goto(site.url("/plain", HOST));
  await consent("statistical", "marketing");
  await page.goto(site.url("/below/", HOST));
  await expect.poll(told).toEqual({ "pk-worker.js": "registered" });
  await page.goto(site.url("/", HOST));
  await expect.poll(told).toMatchObject({ [OWN]: "registered", [STRANGE]: "SecurityError" });
});

test("withdrawal unregisters what was withdrawn, and neither what owes no consent nor what nobody declared", async () => {
  await page.goto(site.url("/plain", HOST));
  await consent("statistical");
  await page.goto(site.url("/bare", HOST));
  await expect.poll(installed).toEqual([OWN, "/pk-worker.js", STRANGE]);
  await page.goto(site.url("/plain", HOST));
  await consent();
  await expect.poll(installed).toEqual([OWN, STRANGE]);
});

test("a site that observes holds what it declares and nothing else", async () => {
  await page.goto(observing.url("/", HOST));
  await expect.poll(told).toEqual({ [OWN]: "registered", [STRANGE]: "registered" });
  expect(await installed()).toEqual([OWN, STRANGE]);
});
