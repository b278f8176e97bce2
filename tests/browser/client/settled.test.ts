import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { startClientSite, type ClientSite } from "../../support/client-site.ts";

// The small gate that a visitor gets whose choice the server knows and settles what may pass.

let browser: Browser;
let page: Page;
let site: ClientSite;
let errors: string[];

const EVERYTHING = `glassjar.consent.set({ granted: ["statistical", "marketing"] })`;
const NOTHING = "glassjar.consent.set({ granted: [] })";

const load = (path: string) => page.goto(site.url(path));
const gate = () => page.evaluate(async () => (await (await fetch("/glassjar.js")).text()).length);
const fetched = (host: string) =>
  page.evaluate(
    ([port, name]) =>
      fetch(`http://${name}.test:${port}/a.txt`).then(
        () => "ok",
        (error: Error) => error.name,
      ),
    [site.port, host] as const,
  );
const names = () => page.evaluate(() => Object.keys(localStorage).sort().join());
/** A visitor who granted everything, on a page loaded after that. */
const comeBack = async (path: string, choose = EVERYTHING) => {
  await load("/");
  await page.evaluate(choose);
  await expect.poll(() => page.context().cookies()).toHaveLength(1);
  await expect.poll(() => site.reported().length).toBe(1);
  site.served();
  site.asked();
  await load(path);
};

beforeAll(async () => {
  browser = await launchBrowser();
  site = await startClientSite({
    pages: (port) => {
      const control = `<a href="/cookies/preferences">Cookie preferences</a>`;
      const marked = `<script type="text/plain" data-jar-service="statistics" data-jar-src="http://stats.test:${port}/first.js"></script>
        <script type="text/plain" data-jar-service="statistics">ran.push("inline")</script>
        <iframe title="film" data-jar-service="video" data-jar-src="http://www.tv.test:${port}/film.html"></iframe>`;
      const strict =
        `default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; connect-src *; frame-src *;
        require-trusted-types-for 'script'; trusted-types glassjar`.replaceAll(/\s+/g, " ");
      return {
        "/": { body: control },
        "/marked": { body: control + marked },
        "/uncontrolled": {},
        "/writes": {
          body: `${control}<script>for (const name of ["pk_a", "draft", "unknown"]) { localStorage.setItem(name, "1"); document.cookie = name + "=1"; }
            document.cookie = "_pk_id.1=1"; localStorage.other = "1"; window.unknownDatabase = "";
            indexedDB.open("unknown").onerror = () => (unknownDatabase = "error");</script>`,
        },
        "/strict": {
          gate: 'nonce="n1"',
          headers: { "content-security-policy": strict },
          head: `<script nonce="n1">window.violations = [];
            document.addEventListener("securitypolicyviolation", (e) => violations.push(e.violatedDirective + " " + e.sample))</script>`,
          body: control + marked.replaceAll("<script", '<script nonce="n1"'),
        },
      };
    },
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
  errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  site.asked();
  site.reported();
});
afterEach(async () => {
  await page.context().close();
  expect(errors).toEqual([]);
});

test("who granted everything downloads the small gate alone", async () => {
  await load("/");
  const whole = await gate();
  await comeBack("/");
  expect(await gate()).toBeLessThan(whole / 2);
  await page.waitForTimeout(300);
  expect(new Set(site.served())).toEqual(new Set(["/glassjar.js"]));
  expect(await page.evaluate("glassjar.consent.get().granted.join()")).toBe(
    "statistical,marketing",
  );
  expect(await page.evaluate("'constructor' in glassjar.consent.get().services")).toBe(false);
  expect(await page.evaluate(`glassjar.granted("video").then(() => "runs")`)).toBe("runs");
  expect(await page.evaluate(`glassjar.granted("nonsense").catch((e) => e.name)`)).toBe(
    "RangeError",
  );
});

test("what no register names is held, what is declared passes", async () => {
  await comeBack("/writes");
  expect(await names()).toBe("draft,pk_a");
  expect(await page.evaluate("document.cookie.replace(/cookies_[^;]*; /, '')")).toBe("_pk_id.1=1");
  await expect.poll(() => page.evaluate("unknownDatabase")).toBe("error");
  expect([await fetched("stats"), await fetched("www.tv")]).toEqual(["ok", "ok"]);
  expect(await fetched("other")).toBe("TypeError");
  expect(site.asked()).not.toContain("other.test/a.txt");
});

test("a withdrawal erases, and holds what would write it back, in the same page", async () => {
  await comeBack("/writes");
  await page.evaluate(NOTHING);
  expect(await names()).toBe("draft");
  await page.evaluate(`localStorage.setItem("pk_a", "1"); document.cookie = "_pk_id.1=1"`);
  expect(await names()).toBe("draft");
  expect(await page.evaluate("document.cookie.includes('_pk')")).toBe(false);
  expect(await fetched("stats")).toBe("TypeError");
  expect(await page.evaluate("glassjar.consent.get().granted.length")).toBe(0);
  await page.evaluate("window.same = true");
  await page.evaluate(EVERYTHING);
  expect(await fetched("stats")).toBe("ok");
  await page.evaluate(`localStorage.setItem("pk_a", "1")`);
  expect(await names()).toBe("draft,pk_a");
  expect(await page.evaluate("same")).toBe(true);
});

test("another tab's withdrawal is followed", async () => {
  await comeBack("/writes");
  const other = await page.context().newPage();
  await other.goto(site.url("/"));
  await other.evaluate(NOTHING);
  await expect.poll(names).toBe("draft");
  const granted = () => page.evaluate("glassjar.consent.get().granted.length");
  await expect.poll(granted, { timeout: 10_000 }).toBe(0);
  expect(await fetched("stats")).toBe("TypeError");
  await other.close();
});

test("the preferences open, and say what is in force", async () => {
  await comeBack("/");
  await page.getByRole("link", { name: "Cookie preferences" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  expect(await dialog.getByRole("checkbox", { checked: true }).count()).toBe(2);
});

test("marked content comes to life by one small script more", async () => {
  await load("/");
  await comeBack("/marked");
  await expect.poll(() => page.evaluate("window.ran?.join()")).toBe("first,inline");
  await expect.poll(() => page.frameLocator("iframe").locator("body").textContent()).toBe("ok");
  expect(site.served().map((script) => script.split("?")[0])).toEqual([
    "/glassjar.js",
    "/glassjar-revive.js",
  ]);
});

test("a page without a control gets one", async () => {
  await comeBack("/uncontrolled");
  await page.getByRole("button", { name: "Cookie preferences" }).waitFor();
});

test("where a cache kept it for another choice, it holds nothing less than the whole gate", async () => {
  await comeBack("/");
  const kept = await page.evaluate(async () => (await fetch("/glassjar.js")).text());
  await page.context().clearCookies();
  await page.route("**/glassjar.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: kept }),
  );
  await load("/writes");
  expect(await names()).toBe("draft");
  expect(await page.evaluate("glassjar.consent.get()")).toBeUndefined();
  await page.getByRole("button", { name: "Accept all" }).click();
  await expect.poll(() => fetched("stats")).toBe("ok");
});

test("Global Privacy Control that only the browser's property tells is honoured", async () => {
  await comeBack("/");
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "globalPrivacyControl", { value: true }),
  );
  await load("/writes");
  expect(await fetched("www.tv")).toBe("TypeError");
  expect(await fetched("stats")).toBe("ok");
});

test.each(["kept by a cache", "fresh"])(
  "strict CSP and Trusted Types with one policy allowed, %s: clean, and it works",
  async (state) => {
    await comeBack("/");
    if (state !== "fresh") {
      const kept = await page.evaluate(async () => (await fetch("/glassjar.js")).text());
      await page.evaluate(EVERYTHING);
      await page.route("**/glassjar.js", (route) =>
        route.fulfill({ contentType: "text/javascript", body: kept }),
      );
    }
    await load("/strict");
    await expect.poll(() => page.evaluate("window.ran?.join()")).toBe("first,inline");
    await page.evaluate(NOTHING);
    expect(await page.evaluate("violations")).toEqual([]);
    expect(await fetched("stats")).toBe("TypeError");
  },
);

test("behind the edge, what stays refused is held without another script", async () => {
  const edge = await startClientSite({
    enforcedByHttp: true,
    pages: (port) => ({
      "/": {
        body: `<a href="/cookies/preferences">Cookie preferences</a>
          <script data-jar-type="" type="text/plain" data-jar-src="http://stats.test:${port}/held.js"></script>
          <script>localStorage.setItem("pk_a", "1"); localStorage.setItem("draft", "1")</script>`,
      },
    }),
  });
  try {
    await page.goto(edge.url("/"));
    await page.evaluate(NOTHING);
    await expect.poll(() => edge.reported().length).toBe(1);
    edge.served();
    await page.goto(edge.url("/"));
    await page.waitForTimeout(500);
    expect(edge.served()).toEqual(["/glassjar.js"]);
    expect(await names()).toBe("draft");
    expect(await page.evaluate("glassjar.consent.get().granted.length")).toBe(0);
    await page.evaluate("window.same = true");
    await page.evaluate(EVERYTHING).catch(() => {});
    await expect.poll(() => page.evaluate("window.same")).toBeUndefined();
    await expect.poll(names).toBe("draft,pk_a");
  } finally {
    await edge.close();
  }
});
