import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { startOffice, type SignedInPage, type TestOffice } from "../support/office.ts";

const REGISTER = `glassjar: 1
site:
  name: { en: Shop, de: Laden, ar: متجر }
  origin: https://shop.example
  languages: [en, de, ar]
  consent:
    look: box # in the corner
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

let office: TestOffice;
let visit: SignedInPage;
let page: Page;

beforeAll(async () => {
  office = await startOffice();
});

afterAll(() => office?.close());

beforeEach(async () => {
  visit = await office.signIn();
  ({ page } = visit);
});

afterEach(() => visit.context.close());

async function open(heading?: string): Promise<void> {
  await page.goto(`${office.address}/office/sites/shop/banner`);
  await page.getByRole("heading", { level: 1, ...(heading && { name: heading }) }).waitFor();
}

/** The notice in the preview of a device, when it says this. */
const notice = (device: string, text: string) =>
  page.frameLocator(`iframe[title="${device}"]`).locator("section", { hasText: text });

const style = (device: string, text: string, property: string, selector = "section") =>
  notice(device, text)
    .locator(selector === "section" ? "xpath=." : selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test("a site without a register is led to it", async () => {
  await open();
  await page.getByText("This site has no register yet.").waitFor();
  await page.getByRole("link", { name: "Go to the register" }).click();
  await page.getByLabel("Register (YAML)").fill(REGISTER);
  await page.getByText("This text can be published").waitFor();
  await page.getByLabel("Note for this version").fill("The first one");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByText("Version 1 is published").waitFor();
});

test("the preview follows every change, on a computer and on a phone, in any language", async () => {
  await open();
  for (const device of ["Desktop", "Phone"])
    await notice(device, "Accept all").waitFor({ state: "visible" });
  expect(await style("Desktop", "Accept all", "width")).toBe("432px");
  expect(await style("Phone", "Accept all", "width")).toBe("390px");

  const steps = await page.evaluate(() => history.length);
  await page.getByText("Bar", { exact: true }).click();
  await expect.poll(() => style("Desktop", "Accept all", "width")).toBe("1280px");
  await page.getByLabel("Both answers", { exact: true }).first().fill("#07502b");
  await expect
    .poll(() => style("Desktop", "Accept all", "background-color", "button"))
    .toBe("rgb(7, 80, 43)");
  await page.getByLabel("Corner radius").fill("20");
  await expect
    .poll(() => style("Phone", "Accept all", "border-top-left-radius", "button"))
    .toBe("20px");

  await page.getByLabel("Language", { exact: true }).selectOption("German");
  await notice("Phone", "Alles akzeptieren").waitFor();
  await page.getByLabel("Language", { exact: true }).selectOption("Arabic");
  await expect.poll(() => style("Desktop", "قبول", "direction")).toBe("rtl");
  await page.getByRole("radiogroup", { name: "Shown in" }).getByText("Dark").click();
  await expect.poll(() => style("Desktop", "قبول", "color-scheme")).toBe("dark");
  // Previews are not steps of the way back.
  expect(await page.evaluate(() => history.length)).toBe(steps);
  expect(visit.errors).toEqual([]);
});

test("the frame runs nothing and sends nothing", async () => {
  await open();
  await notice("Desktop", "Accept all").waitFor();
  const frame = page.locator('iframe[title="Desktop"]');
  expect(await frame.getAttribute("sandbox")).toBe("");
  await page
    .frameLocator('iframe[title="Desktop"]')
    .getByRole("button", { name: "Accept all" })
    .press("Enter");
  await notice("Desktop", "Accept all").waitFor();
  expect(await office.store.choices.list({ site: "shop", limit: 1 })).toEqual([]);
});

test("what cannot be read is refused with the reasons, and cannot be kept", async () => {
  await open();
  const keep = page.getByRole("button", { name: "Keep as draft and review" });
  const check = page.getByRole("region", { name: "Check" });
  await check.getByText("equally prominent").waitFor();
  await page.getByLabel("Both answers", { exact: true }).first().fill("#8ab4f8");
  await check.getByText("Refused as it is:").waitFor();
  await check
    .getByText(
      "#ffffff on #8ab4f8 has a contrast of 2.1:1, but the words on accept and refuse need at least 4.5:1.",
    )
    .waitFor();
  expect(await keep.isDisabled()).toBe(true);
  await page.getByLabel("Both answers", { exact: true }).first().fill("blue");
  await check.getByText("a colour such as #1f3a5f").waitFor();
  expect(await keep.isDisabled()).toBe(true);
  await notice("Desktop", "Accept all").waitFor();
});

test("by keyboard alone it goes into the draft, comments kept, and is published with its diff", async () => {
  await open();
  await page.getByRole("radio", { name: "Box" }).focus();
  await page.keyboard.press("ArrowRight");
  expect(await page.getByRole("radio", { name: "Sheet" }).isChecked()).toBe(true);
  const accent = page.getByLabel("Both answers", { exact: true }).first();
  await accent.focus();
  await page.keyboard.type("#07502b");
  const keep = page.getByRole("button", { name: "Keep as draft and review" });
  await expect.poll(() => keep.isEnabled()).toBe(true);
  await keep.focus();
  await page.keyboard.press("Enter");

  await page.getByRole("tab", { name: "Text" }).click();
  const text = page.getByLabel("Register (YAML)");
  await text.waitFor();
  const kept = await text.inputValue();
  expect(kept).toContain("look: sheet # in the corner");
  expect(kept).toContain('accent: "#07502b"');
  await page.getByText("This text can be published").waitFor();
  await page.getByLabel("Note for this version").fill("In green");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByText("Version 2 is published").waitFor();
  const latest = await office.store.versions.latest("shop");
  expect(latest?.register.site.consent).toEqual({
    look: "sheet",
    theme: { light: { accent: "#07502b" } },
  });
  expect(visit.errors).toEqual([]);
});

test("axe finds nothing, wide, on a tablet, on a phone, and from right to left", async () => {
  const { hostname } = new URL(office.address);
  for (const [language, heading] of [
    ["de", "Banner"],
    ["ar", "الشريط"],
  ] as const) {
    await visit.context.addCookies([
      { name: "django_language", value: language, domain: hostname, path: "/" },
    ]);
    for (const width of [1280, 820, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await open(heading);
      await page.locator("iframe").last().scrollIntoViewIfNeeded();
      await page.frameLocator("iframe").last().locator("section").waitFor();
      await page.waitForLoadState("networkidle");
      expect(await axeFindings(page)).toEqual([]);
      const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(spill).toBe(0);
      if (process.env["SHOTS"])
        await page.screenshot({
          path: `${process.env["SHOTS"]}/banner-${language}-${width}.png`,
          fullPage: true,
        });
    }
  }
  expect(visit.errors).toEqual([]);
});
