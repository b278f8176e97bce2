import { join } from "node:path";
import { draftRegister, directionOf, parseRegister, type SeenItem } from "@glassjar/register";
import { POLICY_LANGUAGES } from "@glassjar/register/policy";
import { createSiteApp, openStore, publishRegister, type Store } from "@glassjar/server";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { tempFolder, type TempFolder } from "../support/folders.ts";

const seen = (name: string, more: Partial<SeenItem> = {}): SeenItem => ({
  kind: "cookie",
  name,
  host: "town.example",
  party: "first",
  pages: ["https://town.example/"],
  ...more,
});

let folder: TempFolder;
let store: Store;
let app: Awaited<ReturnType<typeof createSiteApp>>;
let address: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await tempFolder();
  store = openStore(join(folder.path, "glassjar.sqlite"));
  await publishRegister(store, { site: "town", text: register(), note: "First", by: "test" });
  app = await createSiteApp({ store, site: "town" });
  address = await app.listen({ host: "localhost", port: 0 });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 800 } });
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
  await store?.close();
  await folder?.remove();
});

/** A register drafted in every language at once, from cookies that the catalogue knows. */
function register(): string {
  const items = [
    seen("sessionid", { httpOnly: true, lifetimeSeconds: 1_209_600 }),
    seen("django_language"),
    seen("_pk_id.1.abcd", { lifetimeSeconds: 34_000_000 }),
    seen("_ga", { lifetimeSeconds: 63_072_000 }),
  ];
  const draft = draftRegister(items, {
    origin: "https://town.example",
    name: "Town",
    languages: [...POLICY_LANGUAGES],
    hosts: [],
  });
  return draft.replace(/"TODO: [^"]*"/, '"Town"');
}

test("a register drafted from known cookies speaks every language at once", () => {
  const { register: parsed, problems } = parseRegister(register());
  expect(problems.filter(({ code }) => code === "todo" || code === "text-missing")).toEqual([]);
  expect(Object.keys(parsed?.services["authentication"]?.name ?? {})).toEqual([
    ...POLICY_LANGUAGES,
  ]);
});

test("search engines are told of every language, by whole addresses", async () => {
  await page.goto(`${address}/cookies?lang=de`);
  const links = page.locator("link[rel=alternate][hreflang]");
  const told = await links.evaluateAll((all) =>
    all.map((link) => [link.getAttribute("hreflang"), link.getAttribute("href")]),
  );
  expect(told).toEqual(
    POLICY_LANGUAGES.map((language) => [language, `${address}/cookies?lang=${language}`]),
  );
});

test.each(POLICY_LANGUAGES)("the policy and the preferences in %s", async (language) => {
  for (const path of ["/cookies", "/cookies/preferences"]) {
    await page.goto(`${address}${path}?lang=${language}`);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.locator("html").getAttribute("dir")).toBe(directionOf(language));
    expect([path, await axeFindings(page)]).toEqual([path, []]);
    const widest = await page.locator("html").evaluate((html) => html.scrollWidth);
    expect([path, widest]).toEqual([path, 320]);
  }
});
