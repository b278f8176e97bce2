import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { startClientSite, type ClientSite } from "../../support/client-site.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser: Browser;
let site: ClientSite;
let page: Page;

const text = "<p>Text of the page.</p><a href='#end'>A link</a>".repeat(20);

beforeAll(async () => {
  browser = await launchBrowser();
  site = await startClientSite({
    pages: () => ({
      "/": { body: text },
      "/ar": { lang: "ar", body: "<p>نص</p>" },
      "/fr": { lang: "fr-CA", body: "<p>Texte</p>" },
      "/tlh": { lang: "tlh", body: "<p>Text</p>" },
      "/control": { body: "<p><button data-jar-open>My own control</button></p>" },
      "/link": { body: '<p><a href="#cookies-preferences">Cookies</a></p>' },
      "/page-link": { body: '<p><a href="/cookies/preferences">Cookies</a></p>' },
      "/cookies/preferences": {
        body: "<p>The page for those without scripts</p>",
        gate: undefined,
      },
    }),
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(() => page.context().close());

/** A visitor who comes for the first time. */
async function visit(path: string, options: BrowserContextOptions = {}): Promise<void> {
  page = await (await browser.newContext(options)).newPage();
  await page.goto(site.url(path));
}

const notice = () => page.locator("jar-notice section");
const dialog = () => page.getByRole("dialog");
const press = (within: Locator, name: string) => within.getByRole("button", { name }).click();
const granted = () => page.evaluate("glassjar.consent.get()?.granted.join()");
const focused = () =>
  page.evaluate(() => {
    const outer = document.activeElement;
    return (outer?.shadowRoot?.activeElement ?? outer)?.textContent ?? "";
  });

test("the first layer says who asks, for what, how to answer, what follows, and how to withdraw", async () => {
  await visit("/");
  await notice().waitFor();
  const said = await notice().innerText();
  expect(said).toContain("Cookies on Tiny Town");
  expect(said).toContain("Tiny Town Council asks for your consent");
  expect(await notice().getByRole("listitem").count()).toBe(2);
  for (const part of [
    "Statistics —",
    "Marketing —",
    "reject all",
    "keeps working",
    "withdraw your choice",
    "6 months",
  ])
    expect(said).toContain(part);
  expect(await notice().getByRole("link").getAttribute("href")).toBe("/cookies");
  expect(await page.getByRole("region", { name: "Cookies on Tiny Town" }).count()).toBe(1);
  expect(said).not.toContain("Global Privacy Control");
});

test("accept and reject are alike in every way but their words", async () => {
  await visit("/");
  await notice().waitFor();
  const looks = await notice().evaluate((section) =>
    [...section.querySelectorAll("button")].slice(0, 2).map((button) => {
      const { width, height, top } = button.getBoundingClientRect();
      const { color, backgroundColor, border, font } = getComputedStyle(button);
      return { width: Math.round(width), height, top, color, backgroundColor, border, font };
    }),
  );
  expect(looks).toHaveLength(2);
  expect(looks[0]).toEqual(looks[1]);
});

test.each([
  ["Accept all", "statistical,marketing", "accept-all"],
  ["Reject all", "", "reject-all"],
])("one click on %s decides, and is remembered", async (name, expected, how) => {
  await visit("/");
  site.reported();
  await press(notice(), name);
  await notice().waitFor({ state: "hidden" });
  expect(await granted()).toBe(expected);
  await expect.poll(() => site.reported()).toMatchObject([{ how }]);
  await page.reload();
  await page.waitForTimeout(300);
  expect(await notice().count()).toBe(0);
});

test("Escape, scrolling, clicking the page and following a link grant nothing", async () => {
  await visit("/");
  await notice().waitFor();
  await page.keyboard.press("Escape");
  await page.mouse.wheel(0, 500);
  await page.getByText("Text of the page").first().click();
  await page.getByRole("link", { name: "A link" }).first().click();
  await press(notice(), "Choose");
  await page.keyboard.press("Escape");
  await dialog().waitFor({ state: "hidden" });
  await press(notice(), "Choose");
  await press(dialog(), "Close without changing anything");
  expect(await granted()).toBeUndefined();
  expect(await page.context().cookies()).toEqual([]);
  expect(await notice().isVisible()).toBe(true);
});

test("a keyboard meets the banner first, may leave it, and comes back to where it was", async () => {
  await visit("/");
  await notice().waitFor();
  const order: string[] = [];
  for (let tab = 0; tab < 5; tab++) {
    await page.keyboard.press("Tab");
    order.push(await focused());
  }
  expect(order).toEqual(["Cookies policy", "Accept all", "Reject all", "Choose", "A link"]);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await dialog().waitFor();
  for (let tab = 0; tab < 30; tab++) {
    await page.keyboard.press("Tab");
    expect(await focused()).not.toBe("A link");
  }
  await page.keyboard.press("Escape");
  expect(await focused()).toBe("Choose");
  await page.keyboard.press("Enter");
  const statistics = dialog().getByRole("switch", { name: "Statistics" });
  await statistics.focus();
  await page.keyboard.press("Space");
  await dialog().getByRole("button", { name: "Save my choice" }).focus();
  await page.keyboard.press("Enter");
  expect(await granted()).toBe("statistical");
});

test("preferences: nothing is ticked beforehand, and they open again as they were saved", async () => {
  await visit("/");
  await press(notice(), "Choose");
  const states = () =>
    dialog()
      .getByRole("switch")
      .evaluateAll((all) =>
        (all as HTMLInputElement[]).map(
          (one) => `${one.checked ? "on" : "off"}${one.disabled ? " always" : ""}`,
        ),
      );
  await expect.poll(states).toEqual(["on always", "off", "off"]);
  await dialog().getByRole("switch", { name: "Marketing" }).check();
  await press(dialog(), "Save my choice");
  expect(await granted()).toBe("marketing");
  const control = page.getByRole("button", { name: "Cookie preferences" });
  await control.click();
  // The preferences are loaded when they are first asked for.
  await expect.poll(states).toEqual(["on always", "off", "on"]);
  await page.keyboard.press("Escape");
  await page.reload();
  await control.click();
  await expect.poll(states).toEqual(["on always", "off", "on"]);
  await dialog().getByRole("switch", { name: "Statistics" }).check();
  await page.keyboard.press("Escape");
  await control.click();
  await expect.poll(states).toEqual(["on always", "off", "on"]);
  site.reported();
  await press(dialog(), "Reject all");
  expect(await granted()).toBe("");
  await expect.poll(() => site.reported()).toMatchObject([{ how: "withdraw" }]);
});

test("preferences show each service with its provider, items, purposes and lifetimes", async () => {
  await visit("/");
  await press(notice(), "Choose");
  await dialog().getByText("Visits · Plain Numbers").click();
  const open = dialog().locator("details[open]");
  expect(await open.count()).toBe(1);
  expect(await open.innerText()).toContain("_pk_id* — Tells visitors apart (13 months)");
});

test.each([
  ["/control", "button", "My own control"],
  ["/link", "link", "Cookies"],
  ["/page-link", "link", "Cookies"],
] as const)(
  "a control of the site (%s) opens the preferences, and ours stays away",
  async (path, role, name) => {
    await visit(path);
    await press(notice(), "Reject all");
    await notice().waitFor({ state: "hidden" });
    expect(await page.getByRole("button", { name: "Cookie preferences" }).count()).toBe(0);
    await page.getByRole(role, { name }).click();
    await dialog().waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
    await page.keyboard.press("Escape");
    expect(await focused()).toBe(name);
  },
);

test("where the banner cannot load, the control leads to the page", async () => {
  await visit("/page-link");
  await press(notice(), "Reject all");
  await page.route("**/glassjar-notice.js*", (route) => route.abort());
  await page.reload();
  await page.getByRole("link", { name: "Cookies" }).click();
  await page.waitForURL("**/cookies/preferences");
});

test("the banner speaks the page's language, the nearest one, or English", async () => {
  await visit("/fr");
  await notice().waitFor();
  expect(await notice().innerText()).toContain("Cookies sur Petite Ville");
  await page.context().close();
  await visit("/tlh");
  await notice().waitFor();
  expect(await page.locator("jar-notice").getAttribute("lang")).toBe("en");
});

test("Global Privacy Control is shown as honoured", async () => {
  const context = await browser.newContext();
  await context.addInitScript(() =>
    Object.defineProperty(navigator, "globalPrivacyControl", { value: true }),
  );
  page = await context.newPage();
  await page.goto(site.url("/"));
  await notice().waitFor();
  expect(await notice().innerText()).toContain("Global Privacy Control signal. It is honoured");
});

test("320 pixels wide: nothing is cut off, the page stays readable, all can be reached", async () => {
  await visit("/", { viewport: { width: 320, height: 640 } });
  await notice().waitFor();
  const box = await notice().boundingBox();
  expect(box?.width).toBe(320);
  expect(box?.height).toBeLessThanOrEqual(640 * 0.7);
  const sideways = (locator: Locator) => locator.evaluate((e) => e.scrollWidth - e.clientWidth);
  expect(await sideways(notice())).toBe(0);
  for (const name of ["Accept all", "Reject all", "Choose"]) {
    const button = notice().getByRole("button", { name });
    const { y = 0, height = 0 } = (await button.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(640);
  }
  await press(notice(), "Choose");
  expect(await sideways(dialog())).toBe(0);
});

for (const [path, colorScheme] of [
  ["/", "light"],
  ["/", "dark"],
  ["/ar", "light"],
  ["/ar", "dark"],
] as const)
  test(`axe finds nothing at ${path}, ${colorScheme}: first layer, preferences, control`, async () => {
    await visit(path, { colorScheme, reducedMotion: "reduce" });
    await notice().waitFor();
    await page.evaluate(AXE);
    expect(await breaches()).toEqual([]);
    await notice().getByRole("button").last().click();
    await dialog().waitFor();
    await dialog().locator("summary").first().click();
    expect(await breaches()).toEqual([]);
    await dialog().getByRole("button").nth(1).click();
    expect(await page.locator("section button").last().isVisible()).toBe(true);
    expect(await breaches()).toEqual([]);
  });

/** What breaks a rule of axe: all rules there are, up to AAA and best practice. */
function breaches(): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as never as {
      axe: {
        getRules(): { ruleId: string }[];
        run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const rules = Object.fromEntries(
      axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]),
    );
    const { violations } = await axe.run({ rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
