import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findBrowser } from "@glassjar/audit";
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { tempFolder } from "./folders.ts";

// Debian's Chromium refuses third-party cookies unless its profile says otherwise before it starts.
const THIRD_PARTY_COOKIES = JSON.stringify({ profile: { cookie_controls_mode: 0 } });

/** A browser with a fresh profile: a visitor who comes for the first time. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Closes the browser and forgets the profile. */
  leave(): Promise<void>;
}

/** What {@link newVisitor} can be told. */
export interface VisitorOptions {
  /** Host names that lead to the loopback address, beside those under `.localhost`. */
  readonly names?: readonly string[];
  /** Language the browser asks for, as in `fr-FR`. */
  readonly locale?: string;
}

/** Starts the browser that an audit would use, with third-party cookies allowed. */
export async function newVisitor(options: VisitorOptions = {}): Promise<Visitor> {
  const { names = ["*.test"], locale = "en-GB" } = options;
  const { executablePath, args } = await findBrowser();
  const profile = await tempFolder();
  await mkdir(join(profile.path, "Default"));
  await writeFile(join(profile.path, "Default", "Preferences"), THIRD_PARTY_COOKIES);
  const rules = names.map((name) => `MAP ${name} 127.0.0.1`).join(",");
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath,
    args: [...args, `--host-resolver-rules=${rules}`],
    locale,
  });
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    async leave() {
      await context.close();
      await profile.remove();
    },
  };
}
