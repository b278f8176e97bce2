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
    .getByText(/ISO 8601 duration/)
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
  await page.getByRole("button", { name: "Remove chat", exact: true }).press("Enter");
  await changes().getByText("Nothing differs").waitFor();
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

test("axe finds nothing, wide, on a tablet, on a phone, and from right to left", async () => {
  const { hostname } = new URL(office.address);
  const noticed = visit.errors.length;
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
    await page.locator("summary", { hasText: "Video" }).click();
    await page.waitForLoadState("networkidle");
    expect(await axeFindings(page)).toEqual([]);
    expect(await spill()).toBe(0);
    await picture(`register-${language}-${width}`);
  }
  await open("/versions/1");
  await page.waitForLoadState("networkidle");
  expect(await axeFindings(page)).toEqual([]);
  expect(await spill()).toBe(0);
  await picture("version-ar-360");
  expect(visit.errors.slice(noticed)).toEqual([]);
});

const spill = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** For people who look at the pages: `SHOTS=folder npx vitest run …`. */
async function picture(name: string): Promise<void> {
  const folder = process.env["SHOTS"];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
