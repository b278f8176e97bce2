import { join } from "node:path";
import { createApp, ensurePlatform, openStore, PLATFORM_SITE, type Store } from "@glassjar/server";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import {
  startIdentityProvider,
  type IdentityProvider,
} from "../../packages/server/src/testing/identity-provider.ts";
import { axeFindings } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { tempFolder, type TempFolder } from "../support/folders.ts";
import { freePort } from "../support/ports.ts";

const EMAIL = "ada@town.example";

let folder: TempFolder;
let store: Store;
let app: Awaited<ReturnType<typeof createApp>>;
let provider: IdentityProvider;
let address: string;
let browser: Browser;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  folder = await tempFolder();
  store = openStore(join(folder.path, "glassjar.sqlite"));
  await ensurePlatform(store);
  await store.users.add({ email: EMAIL, passwordHash: "!", role: "administrator" });
  const port = await freePort();
  address = `http://localhost:${port}`;
  provider = await startIdentityProvider(address);
  const { issuer, clientId, clientSecret } = provider;
  const oidc = { issuer, clientId, clientSecret, name: "Town ID" };
  app = await createApp({ store, site: PLATFORM_SITE, origin: address, oidc });
  await app.listen({ host: "localhost", port });
  browser = await launchBrowser();
});

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
  await provider?.close();
  await store?.close();
  await folder?.remove();
});

test.each([
  ["en", "ltr", "Sign in with Town ID", "Sign out of Town ID too"],
  ["ar", "rtl", "تسجيل الدخول عبر Town ID", "تسجيل الخروج من Town ID أيضًا"],
] as const)(
  "one signs in at a provider and out again, in %s, with the keyboard",
  async (locale, direction, signIn, signOut) => {
    const context = await browser.newContext({ locale });
    contexts.push(context);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("403"))
        errors.push(message.text());
    });
    const look = async () => {
      expect(await page.locator("html").getAttribute("dir")).toBe(direction);
      expect(await axeFindings(page)).toEqual([]);
    };
    provider.person = { sub: "2", email: "eve@town.example", email_verified: true };
    await page.goto(`${address}/sign-in?next=/account`);
    await look();
    await page.getByRole("link", { name: signIn }).click();
    await page.getByRole("alert").filter({ hasText: "eve@town.example" }).waitFor();
    await look();
    await context.clearCookies();

    provider.person = { sub: "1", email: EMAIL, email_verified: true };
    await page.goto(`${address}/sign-in?next=/account`);
    await page.getByRole("link", { name: signIn }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${address}/account`);
    await page.getByText(EMAIL).waitFor();

    await page.locator('form[action="/sign-out"] button').click();
    await page.waitForURL(`${address}/sign-in/oidc/signed-out`);
    await look();
    const out = page.getByRole("link", { name: signOut });
    expect(await out.getAttribute("href")).toContain(`${provider.issuer}/session/end`);
    expect((await context.cookies()).some(({ name }) => name === "sessionid")).toBe(false);
    expect(errors).toEqual([]);
  },
);
