import { join } from "node:path";
import {
  createApp,
  ensurePlatform,
  openStore,
  PLATFORM_SITE,
  type AppOptions,
  type Store,
} from "@glassjar/server";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { tempFolder } from "./folders.ts";
import { freePort } from "./ports.ts";

/** A running platform, and a browser to look at it. */
export interface TestPlatform {
  /** On `localhost`, where a browser has all it has over https. */
  readonly address: string;
  readonly store: Store;
  /** A new visitor's page, until the next {@link TestPlatform.leave}. */
  visitor(options?: BrowserContextOptions): Promise<Visit>;
  /** Closes the pages of all visitors. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

/** See {@link TestPlatform.visitor}. */
export interface Visit {
  readonly page: Page;
  /** What the console says is wrong: crashes, refusals by the policy, answers that failed. */
  readonly errors: readonly string[];
}

interface Options extends Omit<AppOptions, "store" | "site" | "origin"> {
  /** Errors of the console that are part of the story. */
  readonly expected?: RegExp;
  /** Readies the store and says what else the platform needs, once its address is known. */
  readonly prepare?: (store: Store, address: string) => Promise<Partial<AppOptions> | undefined>;
}

/** Starts a platform with nobody in it. */
export async function startPlatform({
  expected,
  prepare,
  ...options
}: Options = {}): Promise<TestPlatform> {
  const folder = await tempFolder();
  const store = openStore(join(folder.path, "glassjar.sqlite"));
  await ensurePlatform(store);
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const prepared = await prepare?.(store, address);
  const app = await createApp({
    store,
    site: PLATFORM_SITE,
    origin: address,
    ...options,
    ...prepared,
  });
  await app.listen({ host: "localhost", port });
  const browser = await launchBrowser();
  const visits: Visit[] = [];
  return {
    address,
    store,
    async visitor(context) {
      const begun = await visit(browser, expected, context);
      visits.push(begun);
      return begun;
    },
    async leave() {
      for (const { page } of visits.splice(0)) await page.context().close();
    },
    async close() {
      await browser.close();
      await app.close();
      await store.close();
      await folder.remove();
    },
  };
}

async function visit(
  browser: Browser,
  expected?: RegExp,
  options?: BrowserContextOptions,
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !expected?.test(message.text())) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { page, errors };
}
