import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { tempFolder, type TempFolder } from "../support/folders.ts";
import { ADMINISTRATOR, startPlatform } from "../support/programs.ts";

let folder: TempFolder;
let browser: Browser;

beforeAll(async () => {
  folder = await tempFolder();
  browser = await launchBrowser(["*.localhost"]);
});

afterAll(async () => {
  await browser?.close();
  await folder?.remove();
});

test("npm start's program prints its addresses, stops cleanly, and finds everything again", async () => {
  const data = join(folder.path, "data");
  const first = await startPlatform({ data, demo: true });
  expect(first.output()).toMatch(/Front office +http:\/\/localhost:\d+\//);
  expect(first.output()).toMatch(/Back office +http:\/\/localhost:\d+\/office\/setup#[\w-]{24}/);

  const page = await browser.newPage();
  await first.becomeAdministrator(page);

  const demonstration = /Demonstration +(http:\S+)/.exec(first.output())?.[1] ?? "";
  await page.goto(demonstration);
  await page.getByRole("button", { name: "Accept all" }).waitFor({ state: "visible" });
  const policy = await page.goto(new URL("/cookies", demonstration).href);
  expect(policy?.status()).toBe(200);
  // An audit is offered where the demonstration is, whichever port it took.
  const options = await page.request.get(`${first.url}/api/v1/office/sites/demo/audit-options`);
  expect(await options.json()).toMatchObject({ url: new URL(demonstration).origin });

  first.child.kill("SIGINT");
  await expect.poll(() => first.ended()).toBe("ended with exit code 0");

  const second = await startPlatform({ data, demo: true });
  expect(second.output()).toMatch(/Back office +http:\/\/localhost:\d+\/office\/\n/);
  await page.goto(`${second.url}/office/`);
  await page.getByText(ADMINISTRATOR.email).first().waitFor();
  const stranger = await (await browser.newContext()).newPage();
  await second.signIn(stranger);
  await stranger.goto(`${second.url}/account`);
  await stranger.getByText(ADMINISTRATOR.email).first().waitFor();
  await second.stop();
});

test("the platform's own policy shows its four cookies", async () => {
  const platform = await startPlatform({ data: join(folder.path, "own") });
  const page = await browser.newPage();
  await page.goto(`${platform.url}/cookies`);
  const rows = await page.locator("table").first().getByRole("row").allInnerTexts();
  for (const cells of [
    [
      "Authentication (front and back office)",
      "sessionid",
      "To remember the user from one page to another",
    ],
    [
      "Language selection (front and back office)",
      "django_language",
      "To remember the visitor's language",
    ],
    ["API, CSRF (front and back office)", "csrftoken", "To retrieve data via API calls"],
    [
      "Choices about cookies",
      "cookies_preferences",
      "To remember the visitor's cookie preferences",
    ],
  ]) {
    const row = rows.find((text) =>
      cells.every((cell) => text.replaceAll("’", "'").includes(cell)),
    );
    expect(row, cells.join(" | ")).toBeDefined();
    expect(row).toContain("the operator");
  }
  await platform.stop();
});

test("without any browser the audit says the three ways out", () => {
  const bin = join(import.meta.dirname, "../../packages/server/bin/glassjar.js");
  const { status, stderr } = spawnSync(process.execPath, [bin, "audit", "http://127.0.0.1:9/"], {
    encoding: "utf8",
    env: { ...process.env, CHROMIUM: "/nowhere/chromium" },
  });
  expect(status).toBe(3);
  expect(stderr).toContain("/nowhere/chromium");
});
