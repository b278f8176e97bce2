import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { startOffice, type SignedInPage, type TestOffice } from "../support/office.ts";
import { ADMINISTRATOR } from "../support/programs.ts";

let office: TestOffice;
let visit: SignedInPage;
let page: Page;

beforeAll(async () => {
  office = await startOffice();
  for (let index = 1; index <= 60; index += 1)
    await office.store.activity.add({
      site: "shop",
      actor: index % 2 === 0 ? "even@town.example" : "odd@town.example",
      action: index % 3 === 0 ? "role.remove" : "role.set",
      subject: `person${index}@town.example`,
      address: "192.0.2.0/24",
    });
});

afterAll(() => office?.close());

beforeEach(async () => {
  visit = await office.signIn();
  ({ page } = visit);
});

afterEach(() => visit.context.close());

async function open(): Promise<void> {
  await page.goto(`${office.address}/office/sites/shop/activity`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("row", { name: /person60@/ }).waitFor();
}

/** The rows below the header. */
const rows = async () => (await page.getByRole("table").getByRole("row").count()) - 1;

test("the newest come first, and the rest page by page", async () => {
  await open();
  expect(await rows()).toBe(50);
  expect(await page.getByRole("row").nth(1).innerText()).toMatch(
    /even@town\.example\s+Took a role away\s+person60@town\.example\s+192\.0\.2\.0\/24/,
  );
  const next = page.getByRole("button", { name: "Next" });
  await next.press("Enter");
  await page.getByText("51 to 60 of 60").waitFor();
  expect(await rows()).toBe(10);
  expect(await next.getAttribute("aria-disabled")).toBe("true");
  // The focus stays, so that whoever turns pages by keyboard need not look for the button again.
  expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.getByRole("button", { name: "Previous" }).press("Enter");
  await page.getByText("1 to 50 of 60").waitFor();
  await page.getByRole("button", { name: "When" }).press("Enter");
  await page.getByRole("row", { name: /person1@/ }).waitFor();
  const header = page.getByRole("columnheader", { name: "When" });
  expect(await header.getAttribute("aria-sort")).toBe("ascending");
  expect(visit.errors).toEqual([]);
});

test("it is filtered by who and by what, and exported as filtered", async () => {
  await open();
  await page.getByLabel("Who", { exact: true }).fill("ODD@");
  await expect.poll(rows).toBe(30);
  await page.getByLabel("What", { exact: true }).selectOption("Took a role away");
  await expect.poll(rows).toBe(10);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export as CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("shop-activity.csv");
  const lines = (await readFile(await download.path(), "utf8")).trimEnd().split("\r\n");
  expect(lines).toHaveLength(11);
  expect(lines.slice(1).filter((line) => !/odd@.*role\.remove/.test(line))).toEqual([]);
  const [whole] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export as JSON" }).click(),
  ]);
  expect(whole.suggestedFilename()).toBe("shop-activity.json");
  const { results } = JSON.parse(await readFile(await whole.path(), "utf8"));
  expect(results).toHaveLength(10);
  await page.getByLabel("From day").fill("2999-01-01");
  await page.getByText("Nothing matches.").waitFor();
  await page.getByLabel("From day").fill("");
  await expect.poll(rows).toBe(10);
  await page.getByLabel("Who", { exact: true }).fill("nobody");
  await page.getByText("Nothing matches.").waitFor();
});

test("those who administer the installation see what concerns all of it", async () => {
  await open();
  await page.getByText("The whole installation").click();
  await expect.poll(() => new URL(page.url()).search).toBe("?of=installation");
  const row = page.getByRole("row", { name: /Signed in/ }).first();
  await row.waitFor();
  expect(await row.innerText()).toContain(ADMINISTRATOR.email);
  await page.getByRole("columnheader", { name: "Site" }).waitFor();
});

test("axe finds nothing, wide, on a tablet, on a phone, and from right to left", async () => {
  const { hostname } = new URL(office.address);
  for (const language of ["en", "ar"]) {
    await visit.context.addCookies([
      { name: "django_language", value: language, domain: hostname, path: "/" },
    ]);
    for (const width of [1280, 820, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await open();
      await page.waitForLoadState("networkidle");
      expect(await axeFindings(page)).toEqual([]);
      const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(spill).toBe(0);
      if (process.env["SHOTS"])
        await page.screenshot({
          path: `${process.env["SHOTS"]}/activity-${language}-${width}.png`,
        });
    }
  }
  expect(visit.errors).toEqual([]);
});
