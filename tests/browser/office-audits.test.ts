import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishRegister } from "@glassjar/server";
import { axeFindings } from "../support/axe.ts";
import { startOffice, type SignedInPage, type TestOffice } from "../support/office.ts";
import { ADMINISTRATOR } from "../support/programs.ts";

const ANSWER_MS = 400;

const REGISTER = `glassjar: 1
site:
  name: Shop
  origin: https://shop.example
  languages: [en]
providers:
  operator: { name: The shop }
services:
  basket:
    provider: operator
    category: necessary
    name: Basket
    items:
      - { cookie: basket, lifetime: P14D, purpose: To remember the basket }
`;

/** A site with a cookie nobody declared, and more pages than anybody waits for. */
function startShop(): Promise<Server> {
  const links = Array.from({ length: 40 }, (_, at) => `<a href="/item-${at}/x${at}y">${at}</a>`);
  const server = createServer((request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("set-cookie", "mystery=1; Path=/; Max-Age=86400");
    const page = `<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1>${links.join(" ")}`;
    // Slow enough for somebody to look on, and to change their mind.
    setTimeout(() => response.end(request.url === "/robots.txt" ? "" : page), ANSWER_MS);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

let office: TestOffice;
let visit: SignedInPage;
let page: Page;
let shop: Server;
let address: string;

beforeAll(async () => {
  shop = await startShop();
  address = `http://shop.localhost:${(shop.address() as AddressInfo).port}/`;
  office = await startOffice({ auditPrivate: [new URL(address).host] });
  await publishRegister(office.store, { site: "shop", text: REGISTER, note: "First", by: "ada" });
  visit = await office.signIn();
  ({ page } = visit);
});

afterAll(async () => {
  await visit?.context.close();
  await office?.close();
  shop?.closeAllConnections();
  shop?.close();
});

async function open(path = ""): Promise<void> {
  await page.goto(`${office.address}/office/sites/shop/audits${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

async function ask(url: string, pages: number): Promise<void> {
  await page.getByLabel("Address of the site").fill(url);
  for (const scenario of ["Rejects everything", "Accepts everything", "Accepts, then withdraws"])
    await page.getByLabel(scenario, { exact: true }).uncheck();
  await page.getByLabel("Pages in each scenario, at most").fill(String(pages));
  await page.getByRole("button", { name: "Start the audit" }).press("Enter");
}

const latest = () => page.getByRole("region", { name: "Latest audit asked for" });

test("an address in the server's own network is refused at the form, with the way out", async () => {
  await open();
  await page.getByText("No audit is stored yet.").waitFor();
  await ask("http://127.0.0.1:9/", 1);
  await page.getByRole("alert").getByText("GLASSJAR_AUDIT_PRIVATE").waitFor();
});

test("an audit is started, watched and read: findings, matrix, course, every report", async () => {
  await open();
  await ask(address, 1);
  await latest().getByText("Running", { exact: true }).waitFor();
  await latest().getByRole("progressbar").waitFor();
  await latest().getByText("Done", { exact: true }).waitFor({ timeout: 90_000 });
  await page.getByRole("table", { name: "Stored audits" }).getByText("European Union").waitFor();
  await latest().getByRole("link", { name: "See what it found" }).click();

  await page.getByRole("heading", { level: 2, name: "mystery" }).first().waitFor();
  await page.getByText("Held to version 1 of the register").waitFor();
  await page.getByRole("tab", { name: "Findings" }).focus();
  await page.keyboard.press("ArrowRight");
  const matrix = page.getByRole("table", { name: "What was stored" });
  await matrix.getByRole("row", { name: /mystery.*seen/ }).waitFor();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("row", { name: /Answers nothing Took place 1/ }).waitFor();
  await page.getByRole("tab", { name: "Compare" }).click();
  await page.getByText("There is no earlier audit").waitFor();
  await page.getByRole("tab", { name: "Reports" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /^JSON/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("shop-audit.json");
  const report = JSON.parse(await readFile(await download.path(), "utf8")) as { run: object };
  expect(report.run).toMatchObject({ host: new URL(address).hostname });
});

test("a finding is given to somebody, accepted until a day with a reason, and taken back", async () => {
  // Of a try before this one.
  for (const { finding, rule, subject } of await office.store.findingNotes.list("shop"))
    await office.store.findingNotes.set("shop", { finding, rule, subject, changedBy: "ada" });
  await open();
  await page.getByRole("table").getByRole("link").first().click();
  const card = page.getByRole("article").filter({ hasText: "mystery" }).first();
  const people = card.getByLabel(/^Looked after by/);
  // Of hundreds of findings only the one that is worked on has everybody drawn.
  await expect.poll(() => people.locator("option").count()).toBe(1);
  await people.focus();
  const somebody = await people.locator("option").nth(1).textContent();
  await people.selectOption(somebody ?? "");
  await expect
    .poll(async () => (await office.store.findingNotes.list("shop"))[0]?.assignee)
    .toBe(somebody);
  await card.getByText("Accept for a time").click();
  await card.getByLabel(/^Why it is tolerated/).fill("The shop closes in spring");
  await card.getByRole("button", { name: /^Accept:/ }).press("Enter");
  const accepted = page.getByRole("article").filter({ hasText: "The shop closes in spring" });
  await accepted.getByText(/^Accepted until/).waitFor();
  const [note] = await office.store.findingNotes.list("shop");
  expect(note).toMatchObject({
    assignee: somebody,
    accepted: { reason: "The shop closes in spring" },
  });
  await accepted.getByRole("button", { name: /^No longer accept/ }).click();
  await expect
    .poll(async () => (await office.store.findingNotes.list("shop"))[0]?.accepted)
    .toBeUndefined();
});

test("an audit that takes long is cancelled, and what an earlier server left is said to be", async () => {
  await open();
  await ask(address, 40);
  await latest().getByText("Running", { exact: true }).waitFor();
  expect(await page.getByRole("button", { name: "Start the audit" }).isDisabled()).toBe(true);
  await latest().getByRole("button", { name: "Cancel the audit" }).press("Enter");
  await latest().getByText("Cancelled", { exact: true }).waitFor();
  expect(await office.store.audits.list("shop")).toHaveLength(1);

  const plan = { scenarios: ["unasked"], profile: "eu", pages: 1, minutes: 1 };
  const job = await office.store.auditJobs.add({
    site: "shop",
    url: address,
    plan,
    askedBy: "ada",
  });
  await office.store.auditJobs.end(job?.id ?? "", { state: "interrupted" });
  await open();
  await latest().getByText("The server was stopped while it ran.").waitFor();
});

test("two audits are compared", async () => {
  const [first] = await office.store.audits.list("shop");
  const stored = await office.store.audits.get(first?.id ?? "");
  if (!stored) throw new Error("There is no audit.");
  const run = stored.run as { observations: { name: string }[] };
  const later = run.observations.map((seen) => Object.assign({}, seen, { name: "newcomer" }));
  await office.store.audits.save({
    site: "shop",
    url: stored.summary.url,
    run: Object.assign({}, run, { observations: later }),
    findings: [],
  });
  await open();
  await page.getByRole("table").getByRole("link").first().click();
  await page.getByRole("tab", { name: "Compare" }).click();
  await page.getByLabel("Compare with the audit of").selectOption({ index: 1 });
  const items = page.getByRole("region", { name: "What was stored" });
  await items.getByText(/newcomer/).waitFor();
  await items.getByText(/mystery/).waitFor();
});

test("the list is narrowed down by outcome and by who asked, and findings are taken along", async () => {
  await open();
  const rows = page.getByRole("table", { name: "Stored audits" }).getByRole("row");
  await expect.poll(() => rows.count()).toBe(3);
  await page.getByLabel("Findings", { exact: true }).selectOption("With findings");
  await expect.poll(() => rows.count()).toBe(2);
  await page.getByLabel("Asked for by").fill("nobody@");
  await page.getByText("Nothing matches.").waitFor();
  await page.getByLabel("Asked for by").fill(ADMINISTRATOR.email);
  await expect.poll(() => rows.count()).toBe(2);
  await rows.getByRole("link").first().click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Export as CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("shop-findings.csv");
  expect(await readFile(await download.path(), "utf8")).toMatch(/^id,rule,severity,[^]*mystery/);
});

test("axe finds nothing, wide, on a tablet, on a phone, and from right to left", async () => {
  const { hostname } = new URL(office.address);
  const audits = await office.store.audits.list("shop");
  const paths = ["", `/${audits.at(-1)?.id}`];
  const noticed = visit.errors.length;
  for (const [language, heading, width] of [
    ["de", "Prüfungen", 1280],
    ["de", "Prüfungen", 820],
    ["ar", "عمليات التدقيق", 1280],
    ["ar", "عمليات التدقيق", 360],
  ] as const) {
    await visit.context.addCookies([
      { name: "django_language", value: language, domain: hostname, path: "/" },
    ]);
    await page.setViewportSize({ width, height: 900 });
    for (const path of paths) {
      await open(path);
      if (path === "") await page.getByRole("heading", { level: 1, name: heading }).waitFor();
      await page.waitForLoadState("networkidle");
      expect(await axeFindings(page)).toEqual([]);
      const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(spill).toBe(0);
      await picture(`audits${path === "" ? "" : "-one"}-${language}-${width}`);
    }
    await page.getByRole("tab").nth(1).click();
    await page.getByRole("table").first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await picture(`audits-matrix-${language}-${width}`);
  }
  expect(visit.errors.slice(noticed)).toEqual([]);
});

/** For people who look at the pages: `SHOTS=folder npx vitest run …`. */
async function picture(name: string): Promise<void> {
  const folder = process.env["SHOTS"];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
