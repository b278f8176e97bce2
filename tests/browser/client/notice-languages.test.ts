import { BANNER_LANGUAGES } from "@glassjar/consent";
import { directionOf } from "@glassjar/register";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { startClientSite, type ClientSite } from "../../support/client-site.ts";
import { breachesOn } from "../../support/axe.ts";
import { noticeOn, settingsOn, sideways } from "../../support/visitor.ts";

let browser: Browser;
const sites: ClientSite[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  const pages = () =>
    Object.fromEntries(BANNER_LANGUAGES.map((lang) => [`/${lang}`, { lang, body: "<p>1</p>" }]));
  for (const regime of ["opt-in", "opt-out", "notice"] as const)
    sites.push(await startClientSite({ regime, gpc: regime === "opt-out", pages }));
});
afterAll(async () => {
  await browser.close();
  await Promise.all(sites.map((site) => site.close()));
});

// Large text on a small screen: what is longest must still be readable and reachable.
const PHONE = { viewport: { width: 320, height: 640 } };

test.each(BANNER_LANGUAGES)("both layers in %s, under each regime", async (language) => {
  const context = await browser.newContext(PHONE);
  for (const site of sites) {
    await context.clearCookies();
    const page = await context.newPage();
    await page.goto(site.url(`/${language}`));
    const notice = noticeOn(page);
    await notice.waitFor();
    const host = page.locator("jar-notice");
    expect(await host.getAttribute("lang")).toBe(language);
    expect(await host.getAttribute("dir")).toBe(directionOf(language));
    expect(await sideways(notice)).toBe(0);
    const boxes = await notice
      .locator("[name=how]")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    for (const { width, height, bottom } of boxes) {
      expect([width, height]).toEqual([boxes[0]?.width, boxes[0]?.height]);
      expect(bottom).toBeLessThanOrEqual(PHONE.viewport.height);
    }
    if (site === sites[0]) {
      expect(await breachesOn(page)).toEqual([]);
      await notice.getByRole("button").last().click();
      await settingsOn(page).waitFor();
      expect(await sideways(settingsOn(page))).toBe(0);
      expect(await breachesOn(page)).toEqual([]);
    }
    await page.close();
  }
  await context.close();
});
