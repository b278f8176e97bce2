import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { startOffice, type SignedInPage, type TestOffice } from "../support/office.ts";

let office: TestOffice;
let visit: SignedInPage;
let page: Page;

beforeAll(async () => {
  office = await startOffice();
  visit = await office.signIn();
  ({ page } = visit);
});

afterAll(async () => {
  await visit?.context.close();
  await office?.close();
});

const LANGUAGES = [
  ["ca", "Català", "Registre", "ltr"],
  ["de", "Deutsch", "Verzeichnis", "ltr"],
  ["es", "Español", "Registro", "ltr"],
  ["fr", "Français", "Registre", "ltr"],
  ["nl", "Nederlands", "Register", "ltr"],
  ["ar", "العربية", "السجل", "rtl"],
  ["en", "English", "Register", "ltr"],
] as const;

test.each(LANGUAGES)("the menu turns the office to %s", async (code, name, heading, direction) => {
  await page.goto(`${office.address}/office/sites/shop/register`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByRole("banner").getByRole("button").first().press("Enter");
  await Promise.all([
    page.waitForEvent("load"),
    page.getByRole("menuitem", { name, exact: true }).press("Enter"),
  ]);
  await page.getByRole("heading", { level: 1, name: heading, exact: true }).waitFor();
  expect(await page.evaluate(() => [document.documentElement.lang, document.dir])).toEqual([
    code,
    direction,
  ]);
  expect(await axeFindings(page)).toEqual([]);
  expect(visit.errors).toEqual([]);
});
