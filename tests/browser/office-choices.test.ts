import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { publishRegister } from "@glassjar/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { startOffice, type SignedInPage, type TestOffice } from "../support/office.ts";

const REGISTER = `glassjar: 1
site: { name: Shop, origin: "https://shop.example", languages: [en] }
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

const DAY_MS = 86_400_000;
const NOTHING = { visits: 0, entries: 0, exits: 0, bounces: 0, seconds: 0 };

let office: TestOffice;
let visit: SignedInPage;
let page: Page;

beforeAll(async () => {
  office = await startOffice();
  const { store } = office;
  await publishRegister(store, { site: "shop", text: REGISTER, note: "First", by: "ada" });
  const registerHash = (await store.versions.latest("shop"))?.hash ?? "";
  const hows = ["accept-all", "accept-all", "reject-all", "custom"] as const;
  await Promise.all(
    Array.from({ length: 24 }, (_, at) => {
      const how = hows[at % hows.length] ?? "custom";
      return store.choices.record(
        {
          id: `receipt-${String(at).padStart(8, "0")}`,
          site: "shop",
          version: 1,
          granted: how === "accept-all" ? ["marketing"] : [],
          services: {},
          language: at < 16 ? "fr" : "ar",
          how,
          regime: "opt-in",
          registerHash,
          ...(at < 20 ? { bannerHash: "ab".repeat(32) } : {}),
        },
        at < 18 ? "FR" : "BE",
      );
    }),
  );
  const today = Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / DAY_MS);
  const figures = { site: "shop", views: 142, visitors: 90, ...NOTHING };
  await store.tallies.add([
    { ...figures, table: "site_hour", bucket: today * 24, key: "" },
    { ...figures, table: "page_day", bucket: today, key: "/about" },
    { ...figures, table: "referrer_day", bucket: today, key: "(direct)" },
    { ...figures, table: "country_day", bucket: today, key: "FR" },
    { ...figures, table: "device_day", bucket: today, key: "mobile" },
  ]);
  visit = await office.signIn();
  ({ page } = visit);
});

afterAll(async () => {
  await visit?.context.close();
  await office?.close();
});

async function open(section: string): Promise<void> {
  await page.goto(`${office.address}/office/sites/shop/${section}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

const row = (table: string, name: RegExp) =>
  page.getByRole("table", { name: `${table}, as a table` }).getByRole("row", { name });

test("choices are drawn by day, region, language and banner, with a table behind each", async () => {
  await open("choices");
  for (const title of ["By day", "By region", "By language", "By version of the banner"]) {
    const chart = page.getByRole("img", { name: title });
    await chart.waitFor();
    expect(await chart.locator("path.recharts-rectangle").count()).toBeGreaterThan(0);
  }
  await row("By day", /^All 12 \(50%\) 6 \(25%\) 6 \(25%\) 0 24$/).waitFor();
  await row("By region", /^France .* 18$/).waitFor();
  // Fewer than ten: not by name.
  await row("By region", /^Other regions .* 6$/).waitFor();
  expect(await page.getByText("Belgium").count()).toBe(0);
  await row("By language", /^French .* 16$/).waitFor();
  await row("By version of the banner", /^Version 1 \(abababab\) .* 20$/).waitFor();
  await row("By version of the banner", /^Version 1, without JavaScript .* 4$/).waitFor();
  const days = page.getByRole("table", { name: "By day, as a table" }).getByRole("row");
  expect(await days.count()).toBe(32);
  await page.getByText("7 days").click();
  await expect.poll(() => days.count()).toBe(9);
  expect(visit.errors).toEqual([]);
});

test("the list is narrowed down by way, language and day, as its address says, and taken along", async () => {
  await open("choices");
  const table = page.getByRole("table", { name: "Latest choices" });
  const rows = async () => (await table.getByRole("row").count()) - 1;
  await expect.poll(rows).toBe(24);
  await page.getByLabel("How", { exact: true }).selectOption("Accept all");
  await expect.poll(rows).toBe(12);
  await page.getByLabel("Language", { exact: true }).last().selectOption("Arabic");
  await expect.poll(rows).toBe(4);
  expect(new URL(page.url()).search).toBe("?how=accept-all&language=ar");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export as CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("shop-choices.csv");
  const lines = (await readFile(await download.path(), "utf8")).trimEnd().split("\r\n");
  expect(lines).toHaveLength(5);
  expect(lines[0]).toBe("id,at,version,granted,services,language,how,regime");
  await table.getByRole("button", { name: "When" }).press("Enter");
  await expect.poll(() => new URL(page.url()).searchParams.get("sort")).toBe("when");
  // Whoever is given the address sees the same.
  await page.reload();
  await expect.poll(rows).toBe(4);
  const header = table.getByRole("columnheader", { name: "When" });
  expect(await header.getAttribute("aria-sort")).toBe("ascending");
  await page.getByLabel("From day").fill("2999-01-01");
  await page.getByText("Nothing matches.").waitFor();
});

test("a receipt is looked up by keyboard alone", async () => {
  await open("choices");
  await page.getByLabel("Receipt id").focus();
  await page.keyboard.type("receipt-00000003");
  await page.keyboard.press("Enter");
  await page.getByText("Proof verified").waitFor();
  await page.getByText("Detailed choice").waitFor();
});

test("the audience is drawn by page, site, country and device, with a table behind each", async () => {
  await open("audience");
  for (const title of ["Most viewed pages", "Where visits came from", "Countries", "Devices"]) {
    await page.getByRole("img", { name: title }).waitFor();
    await page.getByRole("table", { name: `${title}, as a table` }).waitFor();
  }
  for (const name of ["/about 140", "Direct 140", "France 140", "Phone 140"])
    await page.getByRole("row", { name }).waitFor();
});

test("axe finds nothing, wide, on a tablet, on a phone, and from right to left", async () => {
  const { hostname } = new URL(office.address);
  for (const [language, width] of [
    ["fr", 1280],
    ["ar", 820],
    ["ar", 360],
  ] as const) {
    await visit.context.addCookies([
      { name: "django_language", value: language, domain: hostname, path: "/" },
    ]);
    await page.setViewportSize({ width, height: 900 });
    for (const section of ["choices", "audience"]) {
      await open(section);
      await page.getByRole("img").nth(2).waitFor();
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(await axeFindings(page)).toEqual([]);
      const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(spill).toBe(0);
      const folder = process.env["SHOTS"];
      const path = `${folder}/${section}-${language}-${width}.png`;
      if (folder) await page.screenshot({ path, fullPage: true });
    }
  }
  expect(visit.errors).toEqual([]);
});
