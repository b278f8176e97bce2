import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { signInDjango, startDjango, type DjangoSite } from "../support/django.ts";
import { startThirdParties, type ThirdParties } from "../support/third-parties.ts";

let site: DjangoSite;
let thirdParties: ThirdParties;
let browser: Browser;
let visitor: BrowserContext;
let page: Page;

beforeAll(async () => {
  thirdParties = await startThirdParties();
  site = await startDjango({ thirdParties });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await thirdParties?.close();
});

beforeEach(async () => {
  thirdParties.forget();
  visitor = await browser.newContext();
  page = await visitor.newPage();
});

afterEach(() => visitor.close());

const cookie = async (name: string) =>
  (await visitor.cookies()).find((candidate) => candidate.name === name);

test("a visit leaves the statistics cookies and a web storage entry, and is reported", async () => {
  await page.goto(site.url);

  await expect.poll(() => cookie("_pk_id.1.abcd")).toMatchObject({ domain: site.host, path: "/" });
  expect(await cookie("_pk_ses.1.abcd")).toBeDefined();
  expect(await page.evaluate("localStorage.pk_last_page")).toBe("/");
  await expect
    .poll(() => thirdParties.requests())
    .toContainEqual({ host: "stats.localhost", method: "POST", path: "/collect", cookies: [] });
});

test("the home page sets a cookie on the parent domain", async () => {
  await page.goto(site.url);

  expect(await cookie("town_campaign")).toMatchObject({ domain: ".town.test", httpOnly: false });
});

test("the shop sets a HttpOnly cookie for itself alone, and knows it again", async () => {
  await page.goto(`${site.url}/shop/`);
  expect(await cookie("ab_bucket")).toMatchObject({ path: "/shop/", httpOnly: true });
  expect(await page.locator("#known").count()).toBe(0);

  await page.reload();
  expect(await page.locator("#known").count()).toBe(1);
});

test("the pixel of the shop sets a cookie of its own host, which comes back", async () => {
  await page.goto(`${site.url}/shop/`);
  await expect.poll(() => cookie("pixel_uid")).toMatchObject({ domain: "pixel.localhost" });

  await page.reload();
  const pixels = thirdParties.requests().filter(({ path }) => path === "/pixel.gif");
  expect(pixels.map(({ cookies }) => cookies)).toEqual([[], ["pixel_uid"]]);
});

test("the frame of the video host keeps cookies and web storage", async () => {
  await page.goto(`${site.url}/video/`);

  await expect
    .poll(() => cookie("player_id"))
    .toMatchObject({ domain: "video.localhost", httpOnly: true });
  await expect.poll(() => cookie("player_session")).toBeDefined();
  const frame = page.frames().find((candidate) => candidate.url().includes("/embed/"));
  expect(await frame?.evaluate("localStorage.player_volume")).toBe("80");
});

test("signing in opens the back office, and signing out ends the session", async () => {
  await signInDjango(page, site);
  expect(await cookie("sessionid")).toMatchObject({ httpOnly: true, sameSite: "Lax" });

  await page.goto(`${site.url}/backoffice/`);
  expect(await page.textContent("#user-tools")).toContain(site.admin.user);

  await page.goto(`${site.url}/account/`);
  await page.click("#sign-out button");
  await page.waitForURL(`${site.url}/`);
  expect(await cookie("sessionid")).toBeUndefined();
});

test("a message from the contact form arrives in the back office", async () => {
  await page.goto(`${site.url}/contact/`);
  await page.fill("#contact [name=name]", "Ada");
  await page.fill("#contact [name=text]", "The lighthouse is dark.");
  await page.click("#contact button");
  await page.waitForURL(`${site.url}/contact/thanks/`);

  await signInDjango(page, site);
  await page.goto(`${site.url}/backoffice/town/message/`);
  expect(await page.textContent("#result_list")).toContain("Ada: The lighthouse is dark.");
});

test("the language switch turns the page around for Arabic and is remembered", async () => {
  await page.goto(`${site.url}/shop/`);
  await page.selectOption("[name=language]", "ar");
  await page.click("footer button");

  await expect.poll(() => page.getAttribute("html", "dir")).toBe("rtl");
  expect(new URL(page.url()).pathname).toBe("/shop/");
  expect(await cookie("django_language")).toMatchObject({ value: "ar", domain: site.host });

  await page.goto(`${site.url}/contact/`);
  expect(await page.getAttribute("html", "lang")).toBe("ar");
});
