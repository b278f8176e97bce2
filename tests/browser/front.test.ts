import { createApp, publishRegister } from "@glassjar/server";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { startPlatform, type TestPlatform } from "../support/platform.ts";
import { ADMINISTRATOR } from "../support/programs.ts";

const TOWN = `glassjar: 1
site: { name: Town, origin: "http://town.test", languages: [en] }
providers: { tube: { name: Tube } }
services:
  video:
    provider: tube
    category: marketing
    name: Video
    hosts: ["*.tube.test"]
    items: [{ cookie: video_id, lifetime: P1Y, purpose: To recommend videos }]
`;

let platform: TestPlatform;
let town: Awaited<ReturnType<typeof createApp>>;
let townAddress: string;

beforeAll(async () => {
  platform = await startPlatform();
  const { store } = platform;
  await publishRegister(store, { site: "town", text: TOWN, note: "First", by: "test" });
  town = await createApp({ store, site: "town" });
  townAddress = await town.listen({ host: "localhost", port: 0 });
});
afterEach(() => platform.leave());
afterAll(async () => {
  await town?.close();
  await platform?.close();
});

async function signIn(page: Page): Promise<void> {
  await page.goto(`${platform.address}/sign-in?next=/account`);
  await page.fill("[name=email]", ADMINISTRATOR.email);
  await page.fill("[name=password]", ADMINISTRATOR.password);
  await page.click("main form button");
  await page.waitForURL(`${platform.address}/account`);
}

test("the set-up link fills in the code and takes it out of the address", async () => {
  const { page, errors } = await platform.visitor();
  const code = (await platform.store.setup.newCode()) ?? "";
  await page.goto(`${platform.address}/office/setup#${code}`);
  await expect.poll(() => page.inputValue("[name=code]")).toBe(code);
  expect(page.url()).toBe(`${platform.address}/office/setup`);
  await page.fill("[name=email]", ADMINISTRATOR.email);
  await page.fill("[name=password]", ADMINISTRATOR.password);
  await page.click("main form button");
  await page.waitForURL(/\/office\/(?!setup)/);
  expect(errors).toEqual([]);
});

test("another session is ended through the API, without leaving the page", async () => {
  const other = await platform.visitor();
  await signIn(other.page);
  const { page, errors } = await platform.visitor();
  await signIn(page);
  const rows = page.locator("tbody tr");
  const before = await rows.count();
  const [request] = await Promise.all([
    page.waitForRequest(/\/api\/v1\/account\/sessions\//),
    page.locator("form[data-api] button").first().click(),
  ]);
  expect(request.method()).toBe("DELETE");
  expect(request.headers()["x-csrftoken"]).toMatch(/^\w{32}$/);
  await expect.poll(() => page.textContent("#sessions-status")).toBe("Signed out there.");
  expect(await rows.count()).toBe(before - 1);
  expect(errors).toEqual([]);
});

describe("every page", () => {
  const pages = ["/", "/cookies", "/cookies/preferences", "/office/setup", "/account", "/nothing"];
  for (const [language, scheme] of [
    ["en", "light"],
    ["ar", "dark"],
  ] as const) {
    test(`in ${language}, ${scheme}, satisfies axe, its own policy, and 320 pixels`, async () => {
      const { page, errors } = await platform.visitor({ locale: language, colorScheme: scheme });
      await page.goto(`${platform.address}/sign-in`);
      expect(await axeFindings(page)).toEqual([]);
      await signIn(page);
      for (const path of pages) {
        await page.setViewportSize({ width: 1200, height: 800 });
        await page.goto(platform.address + path);
        expect(await page.getAttribute("html", "dir")).toBe(language === "ar" ? "rtl" : "ltr");
        expect([path, await axeFindings(page)]).toEqual([path, []]);
        await page.setViewportSize({ width: 320, height: 800 });
        const width = await page.evaluate("document.documentElement.scrollWidth");
        expect([path, width]).toEqual([path, 320]);
      }
      // The browser itself notes the page that is not there.
      expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
    });
  }

  test("answers in the language that was picked", async () => {
    const { page } = await platform.visitor();
    await page.goto(`${platform.address}/cookies`);
    await page.selectOption("#language", "fr");
    await page.click(".languages button");
    await expect.poll(() => page.getAttribute("html", "lang")).toBe("fr");
    expect(page.url()).toBe(`${platform.address}/cookies`);
    const cookies = await page.context().cookies();
    expect(cookies.find(({ name }) => name === "django_language")?.value).toBe("fr");
  });
});

test("a choice can be made and changed without JavaScript", async () => {
  const { page } = await platform.visitor({ javaScriptEnabled: false });
  await page.goto(`${townAddress}/cookies/preferences`);
  await page.getByRole("button", { name: "Accept all" }).click();
  expect(await page.locator("[role=status]").textContent()).toBe("Your choice is saved.");
  expect(await page.isChecked("[name=granted]")).toBe(true);
  await page.uncheck("[name=granted]");
  await page.getByRole("button", { name: "Save my choice" }).click();
  expect(await page.isChecked("[name=granted]")).toBe(false);
  expect(await platform.store.choices.ledgerSize("town")).toBe(2);
});
