import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadTexts } from "../../packages/office/src/locales/texts.ts";
import { axeFindings } from "../support/axe.ts";
import { startOffice, type SignedInPage, type TestOffice } from "../support/office.ts";

const LONG = "a-rather-long-name.of-somebody-in-a-large-administration@town.example";
const PAGES = [
  "sites/platform",
  "sites/platform/settings",
  "sites/shop/people",
  "sites/shop/keys",
  "sites/shop/activity",
  "sites",
  "accounts",
  "account",
  "sessions",
] as const;
const WIDTHS = [1280, 768, 360] as const;

let office: TestOffice;

beforeAll(async () => {
  office = await startOffice();
  const { store } = office;
  for (let at = 0; at < 55; at += 1) {
    const email = at === 0 ? LONG : `person${at}@town.example`;
    const user = await store.users.add({ email, passwordHash: "none", role: "member" });
    if (user) await store.people.set(user.id, "shop", at % 2 === 0 ? "administrator" : "auditor");
    await store.apiKeys.add({
      site: "shop",
      name: `Dashboard of the mobility department ${at}`,
      scopes: ["data.read", "audience.read", "choices.read"],
      createdBy: LONG,
      expiresAt: Date.now() + (at - 1) * 86_400_000,
    });
  }
});

afterAll(() => office?.close());

describe.each([
  ["en", "light"],
  ["ar", "dark"],
] as const)("in %s, %s", (language, colorScheme) => {
  let visit: SignedInPage;

  beforeAll(async () => {
    visit = await office.signIn();
    const { hostname } = new URL(office.address);
    await visit.context.addCookies([
      { name: "django_language", value: language, domain: hostname, path: "/" },
    ]);
    await visit.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  });

  afterAll(() => visit?.context.close());

  test.each(PAGES)("%s fits every width, and axe finds nothing", async (path) => {
    const { page } = visit;
    await page.goto(`${office.address}/office/${path}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("networkidle");
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([width, spill]).toEqual([width, 0]);
      if (width !== 768) expect(await axeFindings(page)).toEqual([]);
      await shoot(path, width);
    }
    expect(visit.errors).toEqual([]);
  });

  test("dialogs fit a phone, and axe finds nothing in them", async () => {
    const { page } = visit;
    const texts = await loadTexts(language);
    const dialogs = [
      ["sites/shop/keys", texts.keys.create],
      ["sites/shop/people", `${texts.people.role}: person1@town.example`],
      ["sites/shop/people", `${texts.people.remove}: ${LONG}`],
      ["sites", texts.sites.add],
      ["accounts", `${texts.accounts.manage}: person1@town.example`],
    ] as const;
    await page.setViewportSize({ width: 360, height: 740 });
    for (const [path, name] of dialogs) {
      await page.goto(`${office.address}/office/${path}`);
      await page.getByRole("button", { name, exact: true }).press("Enter");
      const dialog = page.getByRole("dialog");
      await dialog.waitFor();
      const box = await dialog.boundingBox();
      expect(Math.ceil((box?.x ?? 0) + (box?.width ?? 999))).toBeLessThanOrEqual(360);
      expect(await axeFindings(page)).toEqual([]);
      await shoot(`${path}-dialog`, 360);
      await page.keyboard.press("Escape");
      await expect.poll(() => dialog.count()).toBe(0);
    }
    expect(visit.errors).toEqual([]);
  });

  /** For whoever wants to look: SHOTS names a folder. */
  async function shoot(path: string, width: number): Promise<void> {
    const folder = process.env["SHOTS"];
    if (folder === undefined) return;
    const name = `${path.replaceAll("/", "-")}-${language}-${width}.png`;
    await visit.page.screenshot({ path: `${folder}/${name}` });
  }
});
