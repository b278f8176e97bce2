import axe from "axe-core";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser } from "../browser.ts";
import { exampleReport } from "../testing/example-report.ts";
import { renderHtml } from "./html.tsx";

let browser: Browser;
beforeAll(async () => {
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
});
afterAll(() => browser?.close());

const report = renderHtml(exampleReport());

/** Opens the report in a profile of its own; what its policy holds back is noted. */
async function open(options: Parameters<Browser["newContext"]>[0] = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const noted: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) noted.push(request.url());
  });
  page.on("console", (message) => noted.push(message.text()));
  page.on("pageerror", (error) => noted.push(error.message));
  await page.setContent(report);
  return { page, noted, close: () => context.close() };
}

/** Axe comes by the debugger, for the report's own policy lets no such script in. */
async function violationsOn(page: Page): Promise<string[]> {
  const debug = await page.context().newCDPSession(page);
  await debug.send("Runtime.evaluate", { expression: axe.source });
  const { result } = await debug.send("Runtime.evaluate", {
    expression: `axe.run().then(({ violations }) => JSON.stringify(violations.map(
      ({ id, nodes }) => id + ": " + nodes.map(({ html }) => html.slice(0, 160)).join(" | "))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(String(result.value)) as string[];
}

test.each([
  ["light", 1280],
  ["dark", 1280],
  ["light", 320],
  ["dark", 320],
] as const)("has no finding of axe (%s, %i pixels wide)", async (colorScheme, width) => {
  const { page, noted, close } = await open({ colorScheme, viewport: { width, height: 800 } });
  await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
  expect(await violationsOn(page)).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
  expect(noted).toEqual([]);
  await close();
});

test("filters by severity, scenario and text", async () => {
  const { page, close } = await open();
  const shown = () => page.locator(".found > li:visible").count();
  const all = await shown();
  await page.getByRole("checkbox", { name: "info" }).uncheck();
  const heavy = await shown();
  expect(heavy).toBeLessThan(all);
  await page.getByRole("combobox").selectOption("rejected");
  expect(await shown()).toBeLessThan(heavy);
  await page.getByRole("combobox").selectOption("");
  await page.getByRole("searchbox").fill("px.ads.example");
  for (const text of await page.locator(".found > li:visible").allInnerTexts())
    expect(text).toContain("px.ads.example");
  expect(await page.locator("article:visible").count()).toBeGreaterThan(0);
  expect(await page.locator("output").innerText()).toBe(
    `${await shown()} of ${all} findings shown`,
  );
  await close();
});

test("everything can be read without its script, and no filter is shown that does nothing", async () => {
  const { page, close } = await open({ javaScriptEnabled: false });
  expect(await page.locator("#filter").isVisible()).toBe(false);
  expect(await page.locator(".found > li").first().isVisible()).toBe(true);
  await close();
});

test("on paper what is folded away is open", async () => {
  const { page, close } = await open();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("#filter").isVisible()).toBe(false);
  const evidence = page.locator("details li").first();
  expect((await evidence.boundingBox())?.height).toBeGreaterThan(0);
  await close();
});
