import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findBrowser } from "@glassjar/audit";
import { chromium, type Browser } from "playwright-core";
import { tempFolder } from "./folders.ts";

// Debian's Chromium refuses third-party cookies unless its profile says otherwise before it starts.
const THIRD_PARTY_COOKIES = JSON.stringify({ profile: { cookie_controls_mode: 0 } });

/**
 * Starts the browser that an audit would use, with third-party cookies allowed. Each
 * `newContext()` of it is a visitor who comes for the first time.
 *
 * @param names - host names that lead to the loopback address; `*.test` stands for all below
 */
export async function launchBrowser(names: readonly string[] = ["*.test"]): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  const profile = await tempFolder();
  await mkdir(join(profile.path, "Default"));
  await writeFile(join(profile.path, "Default", "Preferences"), THIRD_PARTY_COOKIES);
  const rules = names.map((name) => `MAP ${name} 127.0.0.1`).join(",");
  // Only a profile of its own takes preferences; the contexts made from it follow them.
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath,
    args: [...args, `--host-resolver-rules=${rules}`],
  });
  const browser = context.browser();
  if (!browser) throw new Error("Playwright gave a profile without its browser.");
  const close = browser.close.bind(browser);
  return Object.assign(browser, {
    async close() {
      await close();
      await profile.remove();
    },
  });
}
