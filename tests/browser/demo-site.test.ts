import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileMatcher, parseRegister } from "@glassjar/register";
import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { startDemo, type Demo } from "../support/demo.ts";
import { startThirdParties, type ThirdParties } from "../support/third-parties.ts";

const PATHS = ["/", "/news", "/video", "/desk", "/no-such-page"];
const REGISTER = join(import.meta.dirname, "../../sites/demo/glassjar.yaml");

let demo: Demo;
let thirdParties: ThirdParties;
let browser: Browser;
let visitor: BrowserContext;
let page: Page;
let origin: string;

beforeAll(async () => {
  thirdParties = await startThirdParties();
  demo = await startDemo({ port: 0, thirdPartyPort: thirdParties.port });
  browser = await launchBrowser();
  origin = `http://demo.localhost:${demo.port}`;
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
  await thirdParties?.close();
});

beforeEach(async () => {
  visitor = await browser.newContext();
  page = await visitor.newPage();
});

afterEach(() => visitor.close());

async function chooseLanguage(language: string) {
  await page.selectOption("#language", language);
  await page.click("footer button");
  await page.waitForSelector(`html[lang=${language}]`);
}

async function signIn(name: string) {
  await page.goto(`${origin}/desk`);
  await page.fill("#name", name);
  await page.click("main button");
  await page.waitForSelector("main strong");
}

test("the register declares every cookie and web storage entry of a whole visit", async () => {
  const { register, problems } = parseRegister(readFileSync(REGISTER, "utf8"));
  expect(problems).toEqual([]);
  const matcher = register && compileMatcher(register);

  for (const path of PATHS) await page.goto(origin + path, { waitUntil: "networkidle" });
  await signIn("Ada");
  await chooseLanguage("fr");

  const cookies = (await visitor.cookies()).map(({ name }) => name);
  expect(cookies.sort()).toEqual([
    "_pk_id.1.abcd",
    "_pk_ses.1.abcd",
    "harbour_desk",
    "harbour_language",
    "harbour_layout",
    "pixel_uid",
    "player_id",
    "player_session",
  ]);
  const { origins } = await visitor.storageState();
  const entries = origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name));
  expect(entries).toContain("pk_last_page");

  const undeclared = [
    ...cookies.filter((name) => !matcher?.item("cookie", name)),
    ...entries.filter((name) => !matcher?.item("localStorage", name)),
    ...new Set(thirdParties.requests().map(({ host }) => host)),
  ].filter((name) => !matcher?.host(name));
  expect(undeclared).toEqual([]);
});

test("the residents' desk greets by name, as text and not as markup", async () => {
  await signIn("<b>Ada</b> & Co");
  expect(await page.textContent("main strong")).toBe("<b>Ada</b> & Co");

  await page.click("main button");
  await page.waitForSelector("#name");
  const names = (await visitor.cookies()).map(({ name }) => name);
  expect(names).not.toContain("harbour_desk");
});

test("a form sent from another site is refused", async () => {
  const answer = await fetch(`http://127.0.0.1:${demo.port}/desk/sign-in`, {
    method: "POST",
    body: new URLSearchParams({ name: "Ada" }),
    headers: { Origin: "http://evil.test" },
  });
  expect([answer.status, answer.headers.get("set-cookie")]).toEqual([403, null]);
});

for (const language of ["en", "fr", "ar"])
  test(`every page is accessible and fits a narrow screen in ${language}`, async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(origin);
    await chooseLanguage(language);

    for (const path of PATHS) {
      await page.goto(origin + path);
      const width = await page.evaluate("document.documentElement.scrollWidth");
      expect(width, `${path} is as wide as the screen`).toBe(320);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
    }
  });
