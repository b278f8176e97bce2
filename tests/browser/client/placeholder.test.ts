import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { axeFindings } from "../../support/axe.ts";
import { launchBrowser } from "../../support/browser.ts";
import { choiceIn, startClientSite, type ClientSite } from "../../support/client-site.ts";

let browser: Browser;
let site: ClientSite;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await startClientSite({
    pages: (port) => {
      const film = `http://www.tv.test:${port}/film.html`;
      const inert = `<iframe title="Harbour film" width="400" height="300" data-jar-service="video" data-jar-src="${film}"></iframe>`;
      return {
        "/": { body: inert },
        "/ar": { lang: "ar", body: inert },
        "/made": {
          body: `<script>const f = document.createElement("iframe"); f.title = "made"; f.src = "${film}"; document.body.append(f);</script>`,
        },
        "/embed": {
          body: `<embed type="text/html" data-jar-service="video" data-jar-src="${film}">`,
        },
        "/unknown": {
          body: `<iframe title="unknown" data-jar-service="" data-jar-src="http://other.test:${port}/a.html"></iframe>`,
        },
        "/plain": { body: '<a href="/cookies/preferences">Cookies</a>' },
      };
    },
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(() => page.context().close());

async function visit(path: string, options: BrowserContextOptions = {}): Promise<void> {
  page = await (await browser.newContext(options)).newPage();
  await page.goto(site.url(path));
  site.asked();
}
const placeholder = (name = "Harbour film") => page.getByRole("region", { name });
const press = (name: string) => page.getByRole("button", { name }).click();
const choice = async () => choiceIn(await page.context().cookies());

test("a held frame says who it is from, and leads to that provider's policy", async () => {
  await visit("/");
  await placeholder().waitFor();
  const words = placeholder().getByRole("paragraph").first();
  expect(await words.innerText()).toContain("This content comes from Tiny TV.");
  const policy = placeholder().getByRole("link", { name: "Privacy policy of Tiny TV" });
  expect(await policy.getAttribute("href")).toBe("https://tv.example/privacy");
  expect(await page.locator("iframe").isVisible()).toBe(false);
  const { width, height } = (await placeholder().boundingBox()) ?? {};
  expect(width).toBeGreaterThanOrEqual(400);
  expect(height).toBeGreaterThanOrEqual(300);
});

test("load once loads it in this page, stores nothing and is forgotten on the next", async () => {
  await visit("/");
  await press("Load once");
  await expect.poll(() => page.frameLocator("iframe").locator("body").textContent()).toBe("ok");
  expect(site.asked()).toEqual(["www.tv.test/film.html"]);
  expect(await placeholder().count()).toBe(0);
  expect(await page.locator("iframe").isVisible()).toBe(true);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate("localStorage.length + sessionStorage.length")).toBe(0);
  await page.reload();
  await placeholder().waitFor();
  expect(site.asked()).toEqual([]);
});

test("load always grants that service, and nothing else", async () => {
  await visit("/");
  site.reported();
  await press("Always load content from Tiny TV");
  await expect.poll(() => page.frameLocator("iframe").locator("body").textContent()).toBe("ok");
  await expect.poll(choice).toMatchObject({ granted: [], services: { video: true } });
  await expect
    .poll(() => site.reported())
    .toMatchObject([{ how: "custom", services: { video: true } }]);
  await page.reload();
  await expect.poll(() => page.frameLocator("iframe").locator("body").textContent()).toBe("ok");
});

test("behind the edge the gate lets the visitor ask for the content of the next page", async () => {
  const edge = await startClientSite({
    enforcedByHttp: true,
    pages: () => ({
      "/": {
        body: `<iframe title="film" data-jar-service="video" data-jar-src="http://www.tv.test/"></iframe>`,
      },
    }),
  });
  try {
    page = await (await browser.newContext()).newPage();
    await page.goto(edge.url("/"));
    await press("Load once");
    const once = async () =>
      (await page.context().cookies()).find(({ name }) => name === "cookies_preferences_once");
    await expect.poll(once).toMatchObject({ value: "video", sameSite: "Lax" });
  } finally {
    await edge.close();
  }
});

test("the keyboard goes from the button to what it loaded", async () => {
  await visit("/");
  await page.getByRole("button", { name: "Load once" }).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate("document.activeElement?.localName")).toBe("iframe");
});

test.each(["/made", "/embed"])("what a script makes and embeds have one too: %s", async (path) => {
  await visit(path);
  await page.getByRole("button", { name: "Load once" }).waitFor();
  expect(site.asked()).toEqual([]);
  await press("Load once");
  await expect.poll(() => site.asked()).toEqual(["www.tv.test/film.html"]);
});

test("a grant of its category in the preferences brings it, and a refusal leaves it", async () => {
  await visit("/");
  await page.evaluate("glassjar.consent.set({ granted: [] })");
  expect(await placeholder().isVisible()).toBe(true);
  await page.evaluate(`glassjar.consent.set({ granted: ["marketing"] })`);
  await expect.poll(() => page.frameLocator("iframe").locator("body").textContent()).toBe("ok");
  expect(await placeholder().count()).toBe(0);
});

test("what the register does not name has none: nobody can allow it", async () => {
  await visit("/unknown");
  await page.evaluate("glassjar.consent.set({ granted: [] })");
  expect(await page.getByRole("button", { name: "Load once" }).count()).toBe(0);
  expect(site.asked()).toEqual([]);
});

test.each([
  ["/", "light"],
  ["/", "dark"],
  ["/ar", "light"],
] as const)("axe finds nothing in the placeholder at %s, %s", async (path, colorScheme) => {
  await visit(path, { colorScheme, viewport: { width: 320, height: 640 } });
  await page.evaluate("glassjar.consent.set({ granted: [] })");
  await placeholder().waitFor();
  expect(await placeholder().getAttribute("dir")).toBe(path === "/ar" ? "rtl" : "ltr");
  const ground = () => placeholder().evaluate((host) => getComputedStyle(host).backgroundColor);
  expect(await ground()).toBe("rgb(255, 255, 255)");
  // Only a page that can be dark has a dark one.
  await page.evaluate("document.documentElement.style.colorScheme = 'light dark'");
  expect((await ground()) === "rgb(255, 255, 255)").toBe(colorScheme === "light");
  expect(await axeFindings(page)).toEqual([]);
});

test("a page with a control of its own loads nothing more for a visitor who has decided", async () => {
  await visit("/plain");
  await page.evaluate("glassjar.consent.set({ granted: [] })");
  site.served();
  await page.reload();
  await page.waitForTimeout(500);
  expect(site.served()).toEqual(["/glassjar.js"]);
});
