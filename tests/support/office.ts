import { join } from "node:path";
import {
  createApp,
  ensurePlatform,
  openStore,
  PLATFORM_SITE,
  type AppOptions,
  type Store,
  type StoreOptions,
} from "@glassjar/server";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { tempFolder } from "./folders.ts";
import { ADMINISTRATOR } from "./programs.ts";

/** A running office with one administrator, and a browser to look at it. */
export interface TestOffice {
  readonly address: string;
  readonly store: Store;
  readonly browser: Browser;
  /** A page of somebody who is signed in; `errors` gathers what the console and the policy mind. */
  signIn(): Promise<SignedInPage>;
  close(): Promise<void>;
}

/** See {@link TestOffice.signIn}. */
export interface SignedInPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly errors: readonly string[];
}

/** Starts an office whose other site is `shop`, without a register. */
export async function startOffice({
  now,
  ...options
}: Pick<AppOptions, "auditPrivate"> & Pick<StoreOptions, "now"> = {}): Promise<TestOffice> {
  const folder = await tempFolder();
  const store = openStore(join(folder.path, "glassjar.sqlite"), now ? { now } : {});
  await ensurePlatform(store);
  await store.sites.ensure("shop", "Shop");
  const app = await createApp({ store, site: PLATFORM_SITE, ...options });
  const address = await app.listen({ host: "localhost", port: 0 });
  const browser = await launchBrowser();
  await becomeAdministrator(browser, address, (await store.setup.newCode()) ?? "");
  return {
    address,
    store,
    browser,
    signIn: () => signIn(browser, address),
    async close() {
      await browser.close();
      await app.close();
      await store.close();
      await folder.remove();
    },
  };
}

async function becomeAdministrator(browser: Browser, address: string, code: string) {
  const page = await browser.newPage();
  await page.goto(`${address}/office/setup`);
  await page.fill("[name=code]", code);
  await fillIn(page);
  await page.waitForURL(/\/office\/(?!setup)/);
  await page.close();
}

async function signIn(browser: Browser, address: string): Promise<SignedInPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`${address}/sign-in?next=/office/`);
  await fillIn(page);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { context, page, errors };
}

async function fillIn(page: Page): Promise<void> {
  await page.fill("[name=email]", ADMINISTRATOR.email);
  await page.fill("[name=password]", ADMINISTRATOR.password);
  await page.click("main form button[type=submit]");
}
