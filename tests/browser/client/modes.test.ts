import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { encodeChoice } from "@glassjar/consent";
import { launchBrowser } from "../../support/browser.ts";
import { REGISTER, startClientSite, type ClientSite } from "../../support/client-site.ts";

const DAY = Math.floor(Date.now() / 86_400_000);

let browser: Browser;
let page: Page;
let site: ClientSite | undefined;
let errors: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  const context = await browser.newContext();
  page = await context.newPage();
  errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
});
afterEach(async () => {
  await page.context().close();
  await site?.close();
});

/** Puts a choice cookie where the browser has it before the first page. */
async function comeWith(value: string): Promise<void> {
  const cookie = { name: "cookies_preferences", value, domain: "site.test", path: "/" };
  await page.context().addCookies([cookie]);
}

const choice = (over: object) =>
  encodeChoice({
    version: 2,
    granted: ["statistical"],
    services: {},
    day: DAY,
    receipt: "AAAAAAAAAAAAAAAA",
    ...over,
  });
const inForce = () => page.evaluate("glassjar.consent.get()?.granted.join()");

test.each([
  [
    "about an older version that differs in nothing material",
    choice({ version: 2 }),
    "statistical",
  ],
  ["older than a material change", choice({ version: 1 }), undefined],
  ["older than 6 calendar months", choice({ day: DAY - 185 }), undefined],
  ["malformed", "1~2~statistical~20000~short", undefined],
])("a choice that is %s", async (_, value, expected) => {
  site = await startClientSite({ version: 3, materialVersion: 2, pages: () => ({ "/": {} }) });
  await comeWith(value);
  await page.goto(site.url("/"));
  expect(await inForce()).toBe(expected);
  const asked = expected === undefined;
  await page.locator("jar-notice").waitFor({ state: asked ? "attached" : "detached" });
});

test("behind the edge a choice reloads the page once, and only when it changes what may pass", async () => {
  site = await startClientSite({
    enforcedByHttp: true,
    pages: () => ({
      "/": { body: "<script>localStorage.draft = +(localStorage.draft ?? 0) + 1</script>" },
    }),
  });
  await page.goto(site.url("/"));
  const loads = () => page.evaluate("localStorage.draft").catch(() => "in between");
  const set = (granted: string) => page.evaluate(`glassjar.consent.set({ granted: [${granted}] })`);
  await set("");
  await page.waitForTimeout(500);
  expect(await loads()).toBe("1");
  await set('"statistical"');
  await expect.poll(loads).toBe("2");
  await page.waitForTimeout(500);
  expect(await loads()).toBe("2");
  expect(await inForce()).toBe("statistical");
  expect(site.reported()).toHaveLength(2);
});

test("a site that only observes lets the undeclared pass", async () => {
  const register = { ...REGISTER, site: { ...REGISTER.site, undeclared: "observe" as const } };
  site = await startClientSite({
    register,
    pages: (port) => ({
      "/": {
        body: `<script>for (const host of ["other", "stats"]) new Image().src = "http://" + host + ".test:${port}/a.gif"</script>`,
      },
    }),
  });
  await page.goto(site.url("/"));
  await page.waitForTimeout(300);
  expect(site.asked()).toEqual(["other.test/a.gif"]);
});

test("a register that asks for nothing shows nothing", async () => {
  const { session } = REGISTER.services;
  if (!session) throw new Error("The register lost its session.");
  site = await startClientSite({
    register: { ...REGISTER, services: { session } },
    pages: () => ({ "/": {} }),
  });
  await page.goto(site.url("/"));
  await page.waitForTimeout(300);
  expect(site.served()).toEqual(["/glassjar.js"]);
  expect(await page.locator("button").count()).toBe(0);
});

test("the choice is shared over the declared domain", async () => {
  const register = {
    ...REGISTER,
    site: { ...REGISTER.site, choiceCookie: { domain: "site.test", name: "c" } },
  };
  site = await startClientSite({ register, pages: () => ({ "/": {} }) });
  await page.goto(site.url("/", "a.site.test"));
  await page.evaluate(`glassjar.consent.set({ granted: ["statistical"] })`);
  await page.goto(site.url("/", "b.site.test"));
  expect(await inForce()).toBe("statistical");
  await expect
    .poll(() => page.context().cookies())
    .toMatchObject([{ name: "c", domain: ".site.test" }]);
});

test("the gate throws nothing in a sandboxed frame, nor in a page that patched its prototypes", async () => {
  const hostile = `<script>
    for (const [object, name] of [[Storage.prototype, "setItem"], [window, "fetch"], [XMLHttpRequest.prototype, "send"]])
      Object.defineProperty(object, name, { value() { return "theirs" }, configurable: false, writable: false });
    Object.defineProperty(Document.prototype, "cookie", { get() { throw new Error("no") }, set() { throw new Error("no") }, configurable: false });
    Array.prototype.flat = 1; delete window.BroadcastChannel; window.EventSource = undefined;
  </script><script src="/glassjar.js"></script>`;
  site = await startClientSite({
    pages: () => ({
      "/": { body: `<iframe title="frame" sandbox="allow-scripts" src="/frame"></iframe>` },
      "/frame": { body: "<script>document.title = typeof glassjar.consent.set</script>" },
      "/hostile": { gate: undefined, body: hostile },
    }),
  });
  await page.goto(site.url("/"));
  const [, frame] = page.frames();
  await expect.poll(() => frame?.title()).toBe("function");
  await frame?.evaluate(`glassjar.consent.set({ granted: ["statistical"] })`);
  expect(await frame?.evaluate("glassjar.consent.get().granted.join()")).toBe("statistical");
  await page.goto(site.url("/hostile"));
  await page.evaluate(`glassjar.consent.set({ granted: ["statistical"] })`);
  expect(await inForce()).toBe("statistical");
  expect(errors).toEqual([]);
});

test("the gate placed twice works once", async () => {
  site = await startClientSite({
    pages: () => ({ "/": { head: '<script src="/glassjar.js"></script>' } }),
  });
  await page.goto(site.url("/"));
  await page.evaluate(`glassjar.consent.set({ granted: [] })`);
  await expect.poll(() => site?.reported().length).toBe(1);
  expect(errors).toEqual([]);
});

test.each([
  ["the policy named glassjar allowed", "trusted-types glassjar;"],
  ["every policy allowed", ""],
])("strict CSP and Trusted Types, %s: clean, and it works", async (_, policies) => {
  const csp =
    `default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; style-src 'none'; connect-src *;
    frame-src *; img-src *; base-uri 'none'; require-trusted-types-for 'script'; ${policies}`.replace(
      /\s+/g,
      " ",
    );
  site = await startClientSite({
    pages: (port) => ({
      "/": {
        gate: 'nonce="n1"',
        headers: { "content-security-policy": csp },
        head: `<script nonce="n1">window.violations = [];
          document.addEventListener("securitypolicyviolation", (e) => violations.push(e.violatedDirective + " " + e.sample))</script>`,
        body: `<script nonce="n1" type="text/plain" data-jar-service="statistics" data-jar-src="http://stats.test:${port}/a.js"></script>
          <script nonce="n1" type="text/plain" data-jar-service="statistics">window.inline = true</script>
          <iframe title="film" data-jar-service="video" data-jar-src="http://www.tv.test:${port}/film.html"></iframe>`,
      },
    }),
  });
  await page.goto(site.url("/"));
  const banner = page.locator("jar-notice section");
  await banner.waitFor();
  const look = await banner.evaluate((element) => getComputedStyle(element).position);
  expect(look).toBe("fixed");
  await banner.getByRole("button", { name: "Choose" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Accept all" }).click();
  await expect
    .poll(() => page.evaluate("[window.ran?.join(), window.inline].join()"))
    .toBe("a,true");
  await expect.poll(() => page.frameLocator("iframe").locator("body").textContent()).toBe("ok");
  expect(await page.evaluate("violations")).toEqual([]);
  expect(errors).toEqual([]);
});
