import { publishRegister } from "@glassjar/server";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { startOffice, type SignedInPage, type TestOffice } from "../support/office.ts";

const REGISTER = `# What the shop stores
glassjar: 1
site:
  name: { en: Shop, ar: متجر }
  origin: https://shop.example
  languages: [en, ar]
providers:
  operator: { name: The shop } # ourselves
services:
  video:
    provider: operator
    category: marketing
    name: Video
    items:
      - { cookie: video_id, lifetime: P14D, purpose: To remember what was watched }
`;

const CSV = `Cookie,Provider,Purpose,Duration
_ga,Google Analytics,Counts visits,2 years
_hjid,Hotjar,Counts visits,1 year
video_id,The shop,To go on,2 weeks
Session cookie,The shop,Session,Session
`;

let office: TestOffice;
let visit: SignedInPage;
let page: Page;

beforeAll(async () => {
  office = await startOffice();
  await publishRegister(office.store, { site: "shop", text: REGISTER, note: "First", by: "ada" });
  visit = await office.signIn();
  ({ page } = visit);
});

afterAll(async () => {
  await visit?.context.close();
  await office?.close();
});

beforeEach(async () => {
  const draft = await office.store.drafts.get("shop");
  if (draft) await office.store.drafts.remove("shop", draft.revision);
});

async function open(path = ""): Promise<void> {
  // What was begun lives in the page: a new one begins with what is kept.
  await page.goto(`${office.address}/office/sites/shop/register${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

const service = () => page.locator("details", { hasText: "video" }).first();
const changes = () => page.getByRole("region", { name: "Changes since the published version" });
const draftBar = () => page.getByRole("region", { name: "Draft", exact: true });

async function publish(note: string): Promise<void> {
  await page.getByText("This text can be published").waitFor();
  const button = page.getByRole("button", { name: "Publish", exact: true });
  if (note !== "") await page.getByLabel("Note for this version").fill(note);
  await expect.poll(() => button.isEnabled()).toBe(true);
  await button.click();
  await page.getByText(/^Version \d is published/).waitFor();
}

test("a mistake is told at its field while it is typed, and what is right can be published", async () => {
  await open();
  await service().locator("summary").press("Enter");
  const lifetime = page.getByLabel("Lifetime: video_id");
  await lifetime.fill("P1");
  await page
    .getByText(/^Expected: an ISO 8601 duration/)
    .first()
    .waitFor();
  expect(await lifetime.getAttribute("aria-invalid")).toBe("true");
  expect(await page.getByRole("button", { name: "Publish", exact: true }).isDisabled()).toBe(true);
  await lifetime.fill("P13M");
  await changes().getByText("Asks again").waitFor();
  await publish("Longer");
  const latest = await office.store.versions.latest("shop");
  expect(latest?.text).toBe(REGISTER.replace("P14D", "P13M"));
  expect(latest?.material).toBe(true);
});

test("texts are written in all languages side by side; comments and order stay", async () => {
  await open();
  await service().locator("summary").click();
  await page.getByRole("button", { name: "A text in each language: Name: video" }).click();
  await page.getByLabel("Name: video, Arabic").fill("فيديو");
  expect(
    await page
      .getByLabel("Name: video, Arabic")
      .evaluate((field) => [getComputedStyle(field).direction, (field as HTMLElement).lang]),
  ).toEqual(["rtl", "ar"]);
  await page.getByRole("tab", { name: "Text" }).click();
  const text = page.getByLabel("Register (YAML)");
  await expect.poll(() => text.inputValue()).toContain("ar: فيديو");
  expect(await text.inputValue()).toContain("# What the shop stores\nglassjar: 1");
  expect(await text.inputValue()).toContain("operator: { name: The shop } # ourselves");
  await page.getByRole("tab", { name: "Forms" }).click();
  await service().locator("summary").click();
  expect(await page.getByLabel("Name: video, Arabic").inputValue()).toBe("فيديو");
});

test("a service with an item is added by keyboard alone, and taken away again", async () => {
  await open();
  await page.getByLabel("Identifier of a new service").fill("Chat!");
  await page.keyboard.press("Enter");
  await page.getByText("Lower-case letters, digits").nth(1).waitFor();
  await page.getByLabel("Identifier of a new service").fill("chat");
  await page.keyboard.press("Enter");
  const chat = page.locator("details", { hasText: "chat" }).first();
  await chat.locator("summary").press("Enter");
  await page.getByRole("button", { name: "Add an item to chat" }).press("Enter");
  await page.getByLabel("Name or pattern: new item").focus();
  await page.keyboard.type("chat_id");
  await page
    .getByRole("textbox", { name: "Purpose: chat_id" })
    .fill("To find the conversation again");
  await changes().getByText(/chat/).first().waitFor();
  // The focus goes on to what stands where the entry was, and to what adds another.
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.getByRole("button", { name: "Remove chat_id", exact: true }).press("Enter");
  await expect.poll(focused).toBe("Add an item to chat");
  await page.getByRole("button", { name: "Remove chat", exact: true }).press("Enter");
  await expect.poll(focused).toMatch(/^Video/);
  await changes().getByText("Nothing differs").waitFor();
});

const textView = async (): Promise<string> => {
  await page.getByRole("tab", { name: "Text" }).click();
  const text = await page.getByLabel("Register (YAML)").inputValue();
  await page.getByRole("tab", { name: "Forms" }).click();
  return text;
};

const section = (name: string) => page.getByRole("region", { name, exact: true });

const field = (name: string) => page.getByRole("textbox", { name, exact: true });
const choice = (name: string) => page.getByRole("combobox", { name, exact: true });

test("everything a register declares has its field, and what is emptied leaves nothing behind", async () => {
  await open();
  await section("Controller and contact").getByText("Controller and contact").click();
  await field("Name: Controller").fill("Town hall");
  await field("E-mail address: Data protection officer").fill("dpo@");
  await page.getByText("Expected: an e-mail address").first().waitFor();
  await field("E-mail address: Data protection officer").fill("dpo@shop.example");

  await section("Choice and regions").getByText("Choice and regions").click();
  await field("Code of a country or region").fill("US-CA");
  await page.keyboard.press("Enter");
  await choice("US-CA: Regions").selectOption("Let visitors refuse");
  await field("Header with the country: Request header that tells the region").fill("CF-IPCountry");

  await field("Identifier of a new area").fill("shop");
  await page.keyboard.press("Enter");
  await field("shop: Areas").fill("/buy/");
  await field("Next review, at the latest: The site").fill("2999-06-30");
  await choice("What the register does not name: The site").selectOption("Let through and report");

  await page.locator("summary", { hasText: "The shop" }).click();
  await page.getByRole("button", { name: "Add a transfer: operator" }).click();
  await field("Country: operator 1").fill("US");
  await choice("Safeguard: operator 1").selectOption("Adequacy decision");

  await field("Identifier of a new category").fill("films");
  await page.keyboard.press("Enter");
  await page.locator("summary", { hasText: "films" }).click();
  await page.getByRole("button", { name: "A text in each language: Name: films" }).click();
  await field("Name: films, Arabic").fill("أفلام");

  await service().locator("summary").first().click();
  await choice("Category: video").selectOption("films");
  await choice("Legal basis: video").selectOption("Consent");
  await service().getByRole("checkbox", { name: "shop", exact: true }).check();
  await page.locator("summary", { hasText: "Details" }).click();
  await choice("SameSite: video_id").selectOption("Lax");
  await choice("HttpOnly: video_id").selectOption("Yes");
  await field("Path: video_id").fill("/watch");

  await expect.poll(textView).toContain("path: /watch");
  const text = await textView();
  for (const line of [
    "  controller:\n    name: Town hall\n    dataProtectionOfficer:\n      email: dpo@shop.example",
    "        US-CA: opt-out\n      header:\n        country: CF-IPCountry",
    "  areas:\n    shop: /buy/",
    "  review: 2999-06-30",
    "  undeclared: observe",
    "# ourselves",
    "safeguard: adequacy",
    "films:\n    name:\n      en: films\n      ar: أفلام\n    consent: true",
    "category: films",
    "legalBasis: consent",
    "sameSite: Lax, httpOnly: true, path: /watch",
  ])
    expect(text).toContain(line);

  await section("Choice and regions").getByText("Choice and regions").click();
  await page.getByRole("button", { name: "Remove US-CA" }).press("Enter");
  await field("Header with the country: Request header that tells the region").fill("");
  await expect.poll(textView).not.toContain("consent:\n    regimes");
  expect(await textView()).not.toContain("regimes");
});

test("what is declared is put in another order by keyboard, its comments with it", async () => {
  const text = REGISTER.replace("  video:", "  # films\n  video:").concat(`  # talks
  chat:
    provider: operator
    category: marketing
    name: Chat
    items:
      - { cookie: one, purpose: To find it again }
      - { cookie: two, purpose: To find it later } # the second
`);
  await office.store.drafts.save("shop", { text, base: 1, editedBy: "ada" }, 0);
  await open();
  await page.locator("summary", { hasText: "Video" }).press("Enter");
  const down = page.getByRole("button", { name: "Down: video", exact: true });
  await down.press("Enter");
  await expect.poll(textView).toMatch(/# talks\n {2}chat:[^]*# films\n {2}video:/);
  await page.locator("summary", { hasText: "Chat" }).press("Enter");
  await page.getByRole("button", { name: "Up: two" }).press("Enter");
  // The focus stays with what was moved, though it can go no further this way.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toBe("Down: two");
  await expect.poll(textView).toMatch(/cookie: two,.*# the second\n +- { cookie: one/);
});

test("a table is looked at before it is taken into the draft", async () => {
  await open();
  await page.getByRole("tab", { name: "Import" }).click();
  await page.locator("input[type=file]").setInputFiles({
    name: "cookies.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(CSV),
  });
  await page.getByText("From cookies.csv").waitFor();
  await page.getByRole("button", { name: "Read it" }).press("Enter");
  const found = page.getByRole("region", { name: /^Understood: 3/ });
  await found.getByText("declared already").waitFor();
  await page
    .getByRole("region", { name: /^Not understood/ })
    .getByText(/Session cookie/)
    .waitFor();
  expect(await office.store.drafts.get("shop")).toBeUndefined();
  await found.getByLabel("Take Hotjar").uncheck();
  await page.getByRole("button", { name: "Take into the draft" }).press("Enter");
  await page.getByText("Taken into the draft.").waitFor();
  const text = await textView();
  expect(text).toContain("# What the shop stores");
  expect(text).toContain("cookie: _ga");
  expect(text).not.toContain("hotjar");
  expect(text.match(/video_id/g)).toHaveLength(1);
});

test("a draft is kept on the server, and nobody's is overwritten unseen", async () => {
  await open();
  await page.getByRole("tab", { name: "Text" }).click();
  const text = page.getByLabel("Register (YAML)");
  const mine = (await text.inputValue()).replace("P13M", "P6M");
  await text.fill(mine);
  await draftBar().getByRole("button", { name: "Save the draft" }).click();
  await draftBar()
    .getByText(/^Draft saved by/)
    .waitFor();
  expect((await office.store.drafts.get("shop"))?.text).toBe(mine);

  const kept = await office.store.drafts.get("shop");
  const theirs = mine.replace("P6M", "P3M");
  await office.store.drafts.save(
    "shop",
    { text: theirs, base: kept?.base ?? 0, editedBy: "bob@shop.example" },
    kept?.revision ?? 0,
  );
  await text.fill(mine.replace("P6M", "P9M"));
  await draftBar().getByRole("button", { name: "Save the draft" }).click();
  await page.getByRole("alert").getByText("bob@shop.example saved this draft").waitFor();
  await page.getByRole("button", { name: "Load the saved draft" }).click();
  await expect.poll(() => text.inputValue()).toBe(theirs);
  await draftBar().getByRole("button", { name: "Throw the draft away" }).click();
  await draftBar().getByText("No draft is kept").waitFor();
  expect(await office.store.drafts.get("shop")).toBeUndefined();
});

test("an old version comes back as a new one, with its diff and its note", async () => {
  const before = (await office.store.versions.latestNumber("shop")) ?? 0;
  await open();
  await page.getByRole("link", { name: "Version 1", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Version 1" }).waitFor();
  await page
    .getByRole("region", { name: "What going back to it would change" })
    .getByRole("listitem")
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Go back to this version" }).press("Enter");
  await changes().getByRole("listitem").first().waitFor();
  expect(await page.getByLabel("Note for this version").inputValue()).toBe("Back to version 1");
  await publish("");
  const latest = await office.store.versions.latest("shop");
  expect([latest?.number, latest?.text, latest?.note]).toEqual([
    before + 1,
    REGISTER,
    "Back to version 1",
  ]);
});

test("a draft that somebody published past is said to be, before it undoes their work", async () => {
  await office.store.drafts.save("shop", { text: REGISTER, base: 1, editedBy: "ada" }, 0);
  await open();
  await page.getByText(/was published since this draft was begun/).waitFor();
  await page.getByRole("button", { name: /^Go on from version/ }).click();
  await page.getByText(/was published since this draft was begun/).waitFor({ state: "detached" });
});

test("versions are found by who published them, by effect and by day, and a link shows the same", async () => {
  const text = REGISTER.replace("P14D", "P21D");
  await publishRegister(office.store, { site: "shop", text, note: "Longer", by: "Eve" });
  const renamed = text.replace("The shop", "Our shop");
  await publishRegister(office.store, { site: "shop", text: renamed, note: "Name", by: "ada" });
  const noticed = visit.errors.length;
  const all = await office.store.versions.list("shop");
  await open();
  const rows = page.getByRole("table", { name: "Versions" }).locator("tbody").getByRole("row");
  await expect.poll(() => rows.count()).toBe(all.length);
  await page.getByLabel("By", { exact: true }).fill("EVE");
  const ofEve = all.filter(({ by }) => by === "Eve").length;
  await expect.poll(() => rows.count()).toBe(ofEve);
  await page.reload();
  await expect.poll(() => rows.count()).toBe(ofEve);
  expect(await page.getByLabel("By", { exact: true }).inputValue()).toBe("EVE");
  await page.getByLabel("By", { exact: true }).fill("");
  await page.getByLabel("Visitors", { exact: true }).selectOption("Asks again");
  const asking = all.filter(({ material }) => material).length;
  expect([0, all.length]).not.toContain(asking);
  await expect.poll(() => rows.count()).toBe(asking);
  await page.getByLabel("From day").fill("2999-01-01");
  await page.getByRole("status").getByText("Nothing matches.").waitFor();
  expect(visit.errors.slice(noticed)).toEqual([]);
});

test("axe finds nothing, wide, on a tablet, on a phone, and from right to left", async () => {
  const { hostname } = new URL(office.address);
  const noticed = visit.errors.length;
  // With mistakes, some at fields that are folded.
  const text = REGISTER.replace("lifetime: P14D", "lifetime: P1, path: watch, sameSite: lax");
  await office.store.drafts.save("shop", { text, base: 1, editedBy: "ada" }, 0);
  for (const [language, heading, width] of [
    ["en", "Register", 1280],
    ["en", "Register", 820],
    ["ar", "السجل", 1280],
    ["ar", "السجل", 360],
  ] as const) {
    await visit.context.addCookies([
      { name: "django_language", value: language, domain: hostname, path: "/" },
    ]);
    await page.setViewportSize({ width, height: 900 });
    await open();
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    await unfoldAll();
    await page.waitForLoadState("networkidle");
    expect(await axeFindings(page)).toEqual([]);
    expect(await spill()).toBe(0);
    await picture(`register-${language}-${width}`);
    if (width === 820 || (language === "ar" && width === 1280)) continue;
    await page.getByRole("tab").nth(2).click();
    await page.getByRole("tabpanel").getByRole("textbox").fill(CSV);
    await page.locator("form button[type=submit]").first().click();
    await page.getByRole("checkbox").nth(2).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await spill()).toBe(0);
    await picture(`import-${language}-${width}`);
  }
  await page.getByRole("tab").first().click();
  await unfoldAll();
  await page
    .getByText(/المتوقع أحد/)
    .first()
    .waitFor();
  await open("/versions/1");
  await page.waitForLoadState("networkidle");
  expect(await axeFindings(page)).toEqual([]);
  expect(await spill()).toBe(0);
  await picture("version-ar-360");
  expect(visit.errors.slice(noticed)).toEqual([]);
});

/** Opens all that is folded, what that brings into the page as well. */
async function unfoldAll(): Promise<void> {
  const folded = page.locator("main details:not([open]) > summary");
  await folded.first().waitFor();
  while ((await folded.count()) > 0) await folded.first().click();
}

const spill = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** For people who look at the pages: `SHOTS=folder npx vitest run …`. */
async function picture(name: string): Promise<void> {
  const folder = process.env["SHOTS"];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
