import axe from "axe-core";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser } from "../browser.ts";
import { judgeRun } from "../judge/judge-run.ts";
import { asked, REGISTER, runOf, seen } from "../testing/example-run.ts";
import { renderHtml } from "./html.tsx";

let browser: Browser;
beforeAll(async () => {
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
});
afterAll(() => browser?.close());

const run = runOf({
  observations: [seen(), seen({ name: "_st_1" }), seen({ name: "mystery", scenario: "accepted" })],
  requests: [asked()],
});

test.each(["light", "dark"] as const)(
  "the HTML report has no finding of axe (%s)",
  async (colorScheme) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width: 320, height: 800 },
    });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.setContent(renderHtml(run, judgeRun(run, REGISTER)));
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<{
      violations: { id: string; nodes: { html: string }[] }[];
    }>("axe.run()");
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    expect(requests).toEqual([]);
    await context.close();
  },
);
