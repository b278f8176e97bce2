import type { Page } from "playwright-core";
import { PLATFORM_SITE, publishRegister } from "@glassjar/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPlatform, type TestPlatform } from "../support/platform.ts";

let platform: TestPlatform;

/** A platform that asks, as one does that counts its visits or shows videos. */
const ASKING = `glassjar: 1
site: { name: Glassjar, origin: "https://jar.example", languages: [en] }
providers:
  operator: { name: The town }
services:
  video:
    provider: operator
    category: marketing
    name: Video
    items:
      - { cookie: video_id, lifetime: P14D, purpose: To remember what was watched }
`;

beforeAll(async () => {
  platform = await startPlatform({
    async prepare(store) {
      const published = { site: PLATFORM_SITE, text: ASKING, note: "Videos", by: "ada" };
      await publishRegister(store, published);
      return undefined;
    },
  });
});

afterAll(() => platform?.close());

const notice = (page: Page) => page.locator("jar-notice [part~=notice]");

/** What has the focus, and how much of it lies behind the notice; "" for none. */
async function focused(page: Page) {
  const cover = await notice(page).boundingBox();
  return page.evaluate((top) => {
    const { tagName, shadowRoot, outerHTML = "" } = document.activeElement ?? {};
    const { bottom = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
    const behind = bottom > top ? `${outerHTML} ends at ${bottom}, below ${top}` : "";
    return { inNotice: Boolean(shadowRoot), tagName, behind };
  }, cover?.y ?? Number.POSITIVE_INFINITY);
}

// Set-up comes first: it is there for as long as there is nobody.
test.each(["/office/setup", "/sign-in"])(
  "on a phone nothing that has the focus on %s lies behind the notice (WCAG 2.4.11)",
  async (path) => {
    if (path === "/sign-in")
      await platform.store.users.addFirst({
        email: "ada@town.example",
        passwordHash: "none",
        role: "administrator",
      });
    const { page } = await platform.visitor({ viewport: { width: 360, height: 640 } });
    await page.goto(`${platform.address}${path}`);
    await notice(page).waitFor();
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).paddingBottom))
      .not.toBe("0px");
    const seen = new Set<string | undefined>();
    for (let at = 0; at < 30; at += 1) {
      await page.keyboard.press("Tab");
      const { inNotice, tagName } = await focused(page);
      if (inNotice || tagName === "BODY") continue;
      seen.add(tagName);
      await expect.poll(async () => (await focused(page)).behind).toBe("");
    }
    expect([...seen]).toEqual(expect.arrayContaining(["A", "INPUT", "BUTTON"]));
    await page.locator("jar-notice").getByRole("button").first().click();
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).paddingBottom))
      .toBe("0px");
  },
);
