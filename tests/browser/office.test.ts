import { join } from "node:path";
import { createApp, ensurePlatform, openStore, PLATFORM_SITE, type Store } from "@glassjar/server";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { tempFolder, type TempFolder } from "../support/folders.ts";
import { ADMINISTRATOR } from "../support/programs.ts";

const DAY_MS = 86_400_000;
const RECEIPT = "receipt-00000001";

const REGISTER = `glassjar: 1
site:
  name: Shop
  origin: https://shop.example
  languages: [en]
providers:
  operator: { name: The shop }
services:
  video:
    provider: operator
    category: marketing
    name: Video
    items:
      - { cookie: video_id, lifetime: P14D, purpose: To remember what was watched }
`;

let folder: TempFolder;
let address: string;
let app: Awaited<ReturnType<typeof createApp>>;
let browser: Browser;
let store: Store;
let context: BrowserContext;
let page: Page;
let violations: string[];

beforeAll(async () => {
  folder = await tempFolder();
  store = openStore(join(folder.path, "glassjar.sqlite"));
  await ensurePlatform(store);
  await store.sites.ensure("shop", "Shop");
  app = await createApp({ store, site: PLATFORM_SITE });
  address = await app.listen({ host: "localhost", port: 0 });
  browser = await launchBrowser();
  await becomeAdministrator();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
  await store?.close();
  await folder?.remove();
});

async function becomeAdministrator(): Promise<void> {
  const visitor = await browser.newPage();
  await visitor.goto(`${address}/office/setup`);
  await visitor.fill("[name=code]", (await store.setup.newCode()) ?? "");
  await fillIn(visitor);
  await visitor.waitForURL(/\/office\/(?!setup)/);
  await visitor.close();
}

async function fillIn(form: Page): Promise<void> {
  await form.fill("[name=email]", ADMINISTRATOR.email);
  await form.fill("[name=password]", ADMINISTRATOR.password);
  await form.click("main form button[type=submit]");
}

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 820 } });
  page = await context.newPage();
  violations = [];
  // A refusal by the Content-Security-Policy and a crash both end up here.
  page.on("console", (message) => {
    if (message.type() === "error") violations.push(message.text());
  });
  page.on("pageerror", (error) => violations.push(error.message));
  await page.goto(`${address}/sign-in?next=/office/`);
  await fillIn(page);
  await page.getByRole("heading", { level: 1 }).waitFor();
});

afterEach(async () => {
  await context.close();
});

const office = (path = "") => `${address}/office/sites/shop${path}`;

async function open(path = ""): Promise<void> {
  await page.goto(office(path));
  await page.getByRole("heading", { level: 1 }).waitFor();
}

async function choose(id: string): Promise<void> {
  const latest = await store.versions.latest("shop");
  await store.choices.record({
    id,
    site: "shop",
    version: 1,
    granted: ["marketing"],
    services: {},
    language: "fr",
    how: "accept-all",
    regime: "opt-in",
    registerHash: latest?.hash ?? "",
  });
}

describe("the register", () => {
  test("is written, corrected where it points, and published", async () => {
    await open("/register");
    const editor = page.getByLabel("Register (YAML)");
    const publish = page.getByRole("button", { name: "Publish", exact: true });
    await editor.fill(REGISTER.replace("provider: operator", "provider: operater"));

    const place = page.getByRole("button", { name: "Line 10, column 15" });
    await place.waitFor();
    expect(await page.getByRole("region", { name: "Problems" }).innerText()).toMatch(
      /operater.*operator/is,
    );
    expect(await publish.isDisabled()).toBe(true);
    await place.click();
    await expect
      .poll(() => editor.evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.keyboard.press("Shift+End");
    await page.keyboard.type("operator");
    expect(await editor.inputValue()).toBe(REGISTER);

    await page.getByText("This text can be published").waitFor();
    await page.getByLabel("Note for this version").fill("The first one");
    await publish.click();
    await page.getByText("Version 1 is published").waitFor();
    const row = page.getByRole("row", { name: /The first one/ });
    await row.waitFor();
    expect((await store.versions.latest("shop"))?.text).toBe(REGISTER);
    expect(violations).toEqual([]);
  });

  test("tells which changes ask visitors again, also in a draft that was left for a while", async () => {
    await open("/register");
    await page.getByRole("tab", { name: "Text" }).click();
    await page.getByLabel("Register (YAML)").fill(REGISTER.replace("P14D", "P13M"));
    const changes = page.getByRole("region", { name: "Changes since the published version" });
    await changes.getByText("Asks again").waitFor();
    await page.getByText("asks every visitor to choose again").waitFor();

    await page.getByRole("link", { name: "Choices" }).click();
    await page.getByRole("heading", { level: 1, name: "Choices" }).waitFor();
    await page.getByRole("link", { name: "Register" }).click();
    await changes.getByText("Asks again").waitFor();
    await page.getByRole("button", { name: "Go back to the published text" }).click();
    await changes.getByText("Nothing differs").waitFor();
    await page.getByRole("tab", { name: "Text" }).click();
    expect(await page.getByLabel("Register (YAML)").inputValue()).toBe(REGISTER);
  });

  test("is not overwritten when somebody else published in the meantime", async () => {
    await open("/register");
    const latest = await store.versions.latest("shop");
    if (!latest) throw new Error("There is no version yet.");
    await store.versions.publish({ ...latest, note: "Meanwhile" }, latest.number);
    await page.getByRole("tab", { name: "Text" }).click();
    await page.getByLabel("Register (YAML)").fill(REGISTER.replace("P14D", "P1M"));
    await page.getByText("This text can be published").waitFor();
    await page.getByLabel("Note for this version").fill("Too late");
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    await page.getByRole("alert").getByText("was published since").waitFor();
    expect((await store.versions.latest("shop"))?.note).toBe("Meanwhile");
  });
});

describe("choices", () => {
  test("are listed, and a receipt is looked up and verified", async () => {
    await choose(RECEIPT);
    await open("/choices");
    await page.getByRole("row", { name: /Accept all.*marketing.*fr.*receipt-00000001/ }).waitFor();
    await page.getByLabel("Receipt id").fill("too short");
    await page.getByRole("button", { name: "Look up" }).click();
    await page.getByText("A receipt id has 16").waitFor();
    await page.getByLabel("Receipt id").fill(RECEIPT);
    await page.getByRole("button", { name: "Look up" }).click();
    await page.getByText("Proof verified").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    expect(await page.title()).toContain(RECEIPT);
  });

  test("a receipt that does not exist is said to be unknown", async () => {
    await open("/choices/AAAAAAAAAAAAAAAA");
    await page.getByText("No such receipt").waitFor();
  });
});

test("the audience is drawn, with its table", async () => {
  const today = Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / DAY_MS);
  const nothing = { visits: 0, entries: 0, exits: 0, bounces: 0, seconds: 0 };
  await store.tallies.add([
    {
      table: "site_hour",
      site: "shop",
      key: "",
      bucket: today * 24,
      views: 142,
      visitors: 90,
      ...nothing,
    },
    {
      table: "page_day",
      site: "shop",
      key: "/about",
      bucket: today,
      views: 142,
      visitors: 90,
      ...nothing,
    },
  ]);
  await open("/audience");
  const chart = page.getByRole("img", { name: "Views per day" });
  await chart.waitFor();
  expect(await chart.locator("path.recharts-rectangle").count()).toBe(1);
  const table = page.getByRole("table", { name: "Views per day, as a table" });
  expect(await table.getByRole("row").count()).toBe(31);
  expect(await table.getByRole("row").nth(1).innerText()).toMatch(/140$/);
  expect(await table.getByRole("row").nth(2).innerText()).toMatch(/under 10$/);
  await page.getByRole("row", { name: "/about 140" }).waitFor();
  await page.getByText("7 days").click();
  await expect.poll(() => table.getByRole("row").count()).toBe(8);
  expect(violations).toEqual([]);
});

test("an audit shows its findings, heaviest first, with evidence", async () => {
  const finding = (rule: string, severity: string, subject: string) => ({
    rule,
    severity,
    subject,
    scenario: "unasked",
    message: "It was set before any choice.",
    evidence: [{ url: "https://shop.example/stats.js" }],
    source: "Directive 2002/58/EC art. 5(3)",
    wayOut: "Declare it.",
  });
  await store.audits.save({
    site: "shop",
    url: "https://shop.example/",
    run: {},
    findings: [
      finding("lifetime", "warning", "cookie late"),
      finding("undeclared", "blocking", "cookie _pk_id"),
    ],
  });
  await open("/audits");
  await page.getByText("2 findings · 1 blocking").waitFor();
  await page.getByRole("table").getByRole("link").first().click();
  await page.getByRole("heading", { name: "cookie _pk_id" }).waitFor();
  expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual([
    "cookie _pk_id",
    "cookie late",
  ]);
  await page.getByText("Evidence").first().click();
  await page.getByText("stats.js").first().waitFor({ state: "visible" });
  expect(await axeFindings(page)).toEqual([]);
});

describe("every page", () => {
  const PAGES = ["", "/register", "/choices", `/choices/${RECEIPT}`, "/audience", "/audits"];

  test.each(PAGES)(
    "%s has nothing that axe or the policy minds, wide or on a phone",
    async (path) => {
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 820 });
        await open(path);
        await page.waitForLoadState("networkidle");
        expect(await axeFindings(page)).toEqual([]);
        const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(spill).toBe(0);
      }
      expect(violations).toEqual([]);
    },
  );

  test("stores nothing on the device but the declared cookies", async () => {
    for (const path of PAGES) {
      await open(path);
      await page.waitForLoadState("networkidle");
    }
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    const names = (await context.cookies()).map(({ name }) => name);
    expect(names.sort()).toEqual(["csrftoken", "sessionid"]);
  });
});

test("the office turns Arabic and right to left, and stays so", async () => {
  await open("/audience");
  await page.getByRole("button", { name: "Language: English" }).click();
  await page.getByRole("menuitem", { name: "العربية" }).click();
  await page.getByRole("heading", { level: 1, name: "الزيارات" }).waitFor();
  expect(await page.evaluate(() => [document.dir, document.documentElement.lang])).toEqual([
    "rtl",
    "ar",
  ]);
  const navigation = await page.getByRole("navigation").boundingBox();
  expect(navigation?.x).toBeGreaterThan(640);
  await page.getByRole("img", { name: "المشاهدات في كل يوم" }).waitFor();
  await page.waitForLoadState("networkidle");
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("link", { name: "السجل" }).click();
  await page.getByRole("heading", { level: 1, name: "السجل" }).waitFor();
  await page.getByRole("tab", { name: "النص" }).click();
  expect(
    await page.getByLabel("السجل (YAML)").evaluate((field) => getComputedStyle(field).direction),
  ).toBe("ltr");
});

test("the keyboard reaches the content first, then every section", async () => {
  await open();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    "Skip to the content",
  );
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  const audits = page.getByRole("link", { name: "Audits" });
  await audits.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Audits" }).waitFor();
  expect(await audits.getAttribute("aria-current")).toBe("page");
});

test("a lost session leads to the sign-in page, and from there back", async () => {
  await open();
  await context.clearCookies();
  await page.getByRole("link", { name: "Audits" }).click();
  await page.waitForURL(/\/sign-in\?next=%2Foffice%2Fsites%2Fshop%2Faudits/);
  await fillIn(page);
  await page.getByRole("heading", { level: 1, name: "Audits" }).waitFor();
});

test("an answer that does not come is said to be missing, and asked for again", async () => {
  await open();
  await page.route(/\/audits\?/, (route) => route.abort());
  await page.getByRole("link", { name: "Audits" }).click();
  await page.getByRole("alert").getByText("This could not be loaded").waitFor();
  await page.unroute(/\/audits\?/);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("This could not be loaded").waitFor({ state: "detached" });
});

test("signing out ends the session and leads to the sign-in page next time", async () => {
  await open();
  await page.getByRole("button", { name: /^Account/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/office"));
  await page.goto(office("/choices"));
  await page.waitForURL(/\/sign-in\?next=/);
});
