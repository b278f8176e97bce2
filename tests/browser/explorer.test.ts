import { join } from "node:path";
import { createApp, openStore, publishRegister, type Store } from "@glassjar/server";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { tempFolder, type TempFolder } from "../support/folders.ts";
import { ADMINISTRATOR } from "../support/programs.ts";

const TOWN = `glassjar: 1
site: { name: { en: Town, ar: مدينة }, origin: "http://town.test", languages: [en, ar] }
providers: { town: { name: Town hall, country: FR }, tube: { name: Tube, country: US } }
services:
  login:
    provider: town
    category: necessary
    name: { en: Sign-in, ar: تسجيل الدخول }
    items: [{ cookie: sessionid, lifetime: P14D, purpose: { en: To stay signed in, ar: للبقاء مسجلا } }]
  video:
    provider: tube
    category: marketing
    name: { en: Video, ar: فيديو }
    hosts: ["*.tube.test"]
    items:
      - { cookie: video_id, lifetime: P1Y, purpose: { en: To recommend videos, ar: لاقتراح مقاطع } }
      - { cookie: tube_id, party: third, domain: .tube.test, lifetime: P1Y, purpose: { en: To recommend, ar: للاقتراح } }
`;

let folder: TempFolder;
let store: Store;
let platform: Awaited<ReturnType<typeof createApp>>;
let address: string;
let browser: Browser;

beforeAll(async () => {
  folder = await tempFolder();
  store = openStore(join(folder.path, "glassjar.sqlite"));
  await publishRegister(store, { site: "town", text: TOWN, note: "First", by: "test" });
  platform = await createApp({ store, site: "town" });
  address = await platform.listen({ host: "localhost", port: 0 });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await platform?.close();
  await store?.close();
  await folder?.remove();
});

async function visit<T>(options: object, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Decides, so that no notice stands in the way. */
async function choose(page: Page, how: string): Promise<void> {
  await page.goto(`${address}/cookies/preferences`);
  await page.click(`button[value=${how}]`);
  await page.waitForURL(/saved/);
}

const overflow = (page: Page) =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 900 };

describe.each(["en", "ar"])("in %s", (language) => {
  test.each([
    ["wide", WIDE],
    ["phone", PHONE],
  ])("home page and data explorer fit, and axe finds nothing: %s", async (_, viewport) => {
    await visit({ viewport, locale: language }, async (page) => {
      await choose(page, "reject-all");
      for (const path of ["/", "/data?dataset=items", "/data?dataset=providers&chart=country"]) {
        await page.goto(address + path);
        expect([path, await overflow(page)]).toEqual([path, 0]);
        expect([path, await axeFindings(page)]).toEqual([path, []]);
      }
      expect(await page.getAttribute("html", "dir")).toBe(language === "ar" ? "rtl" : "ltr");
    });
  });

  test("the explorer narrows down, sorts and exports without JavaScript", async () => {
    await visit({ javaScriptEnabled: false, locale: language }, async (page) => {
      await page.goto(address);
      await page.click('header a[href="/data"]');
      await page.waitForURL(`${address}/data`);
      const names = () => page.locator(".records tbody tr td:nth-child(3)").allTextContents();
      expect(await names()).toEqual(["sessionid", "video_id", "tube_id"]);
      await page.selectOption("#f-consent", "true");
      await page.selectOption("#sort", "name");
      await page.click(".explorer button");
      await page.waitForURL(/sort=name/);
      expect(await names()).toEqual(["tube_id", "video_id"]);
      await page.fill("#q", "video_id");
      await page.keyboard.press("Enter");
      await page.waitForURL(/q=video_id/);
      expect(await names()).toEqual(["video_id"]);
      expect(await page.inputValue("#f-consent")).toBe("true");

      const download = page.waitForEvent("download");
      await page.click('a[href*="/exports/csv"]');
      expect((await download).suggestedFilename()).toBe("items.csv");
    });
  });
});

test.each(["en", "ar"])(
  "a choice is carried to another device only by asking: %s",
  async (lang) => {
    const { email } = ADMINISTRATOR;
    if ((await store.users.count()) === 0) {
      const code = (await store.setup.newCode()) ?? "";
      await visit({ javaScriptEnabled: false }, async (page) => {
        await page.goto(`${address}/office/setup`);
        await page.fill("[name=code]", code);
        await page.fill("[name=email]", email);
        await page.fill("[name=password]", ADMINISTRATOR.password);
        await page.click("main form button");
      });
    }
    const signedIn = (look: (page: Page) => Promise<void>) =>
      visit({ locale: lang, viewport: PHONE }, async (page) => {
        await choose(page, "reject-all");
        await page.goto(`${address}/sign-in?next=/account/choices`);
        await page.fill("[name=email]", email);
        await page.fill("[name=password]", ADMINISTRATOR.password);
        await page.click("main form button");
        await page.waitForURL(`${address}/account/choices`);
        await look(page);
      });
    const use = '[action="/account/choices/use"] button';

    await signedIn(async (page) => {
      await page.click('[action="/account/choices/remember"] button');
      await choose(page, "accept-all");
      await page.goto(`${address}/account/choices`);
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    });
    await signedIn(async (page) => {
      // This device keeps its refusal, made before signing in, until another choice is used.
      expect(await page.locator(use).count()).toBe(2);
      await page.locator(use).first().click();
      await expect
        .poll(async () => {
          const cookies = await page.context().cookies(address);
          return cookies.find(({ name }) => name === "cookies_preferences")?.value;
        })
        .toMatch(/^1~1~marketing~/);
      await page.goto(`${address}/account/choices`);
      await page.click('[action="/account/choices/forget"] button');
      await page.waitForSelector('[action="/account/choices/remember"]');
      expect(await page.locator(use).count()).toBe(0);
    });
  },
);
