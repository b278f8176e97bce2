import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { bundledBrowser } from "./bundled-browser.ts";
import { findBrowser } from "./browser.ts";

let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), "glassjar-browser-"));
  vi.stubEnv("XDG_CACHE_HOME", cache);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(cache, { recursive: true });
});

test.runIf(process.platform === "linux" && process.arch === "x64")(
  "the browser of the npm package is unpacked once and shows a page",
  async () => {
    const [one, two] = await Promise.all([bundledBrowser(), bundledBrowser()]);
    expect(one).toBe(two);
    expect(await readdir(join(cache, "glassjar"))).toHaveLength(1);
    const { executablePath, args, source } = await findBrowser({
      systemPaths: [],
      environment: {},
    });
    expect([executablePath, source]).toEqual([one, "bundled"]);
    const browser = await chromium.launch({ executablePath, args: [...args] });
    const page = await browser.newPage();
    await page.goto("data:text/html,<h1>hello</h1>");
    expect(await page.textContent("h1")).toBe("hello");
    await browser.close();
  },
);
