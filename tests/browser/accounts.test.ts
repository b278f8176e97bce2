import { createHmac } from "node:crypto";
import { join } from "node:path";
import { createApp, ensurePlatform, openStore, PLATFORM_SITE, type Store } from "@glassjar/server";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { launchBrowser } from "../support/browser.ts";
import { tempFolder, type TempFolder } from "../support/folders.ts";
import { freePort } from "../support/ports.ts";
import { ADMINISTRATOR } from "../support/programs.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

let folder: TempFolder;
let store: Store;
let app: Awaited<ReturnType<typeof createApp>>;
let address: string;
let browser: Browser;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  folder = await tempFolder();
  store = openStore(join(folder.path, "glassjar.sqlite"));
  await ensurePlatform(store);
  const port = await freePort();
  address = `http://localhost:${port}`;
  // No mail is sent here: the pages alone are looked at.
  const mail = { server: "smtp://127.0.0.1:1", from: "jar@town.example" };
  app = await createApp({ store, site: PLATFORM_SITE, origin: address, mail });
  await app.listen({ host: "localhost", port });
  browser = await launchBrowser();
});

afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

afterAll(async () => {
  await browser?.close();
  await app?.close();
  await store?.close();
  await folder?.remove();
});

async function visitor(options = {}): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext(options);
  contexts.push(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("console", (message) => {
    // What is gone answers 410, which the console notes.
    if (message.type() === "error" && !message.text().includes("410")) errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return { page, errors };
}

const send = (page: Page) => page.locator("main form button").first().click();

async function firstStep(page: Page): Promise<void> {
  await page.goto(`${address}/sign-in?next=/account`);
  await page.fill("[name=email]", ADMINISTRATOR.email);
  await page.fill("[name=password]", ADMINISTRATOR.password);
  await send(page);
}

/** What an authenticator app shows for a key (RFC 6238). */
function codeOf(key: string): string {
  const bits = Array.from(key.replaceAll(" ", ""), (letter) =>
    LETTERS.indexOf(letter).toString(2).padStart(5, "0"),
  ).join("");
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const number = mac.readUInt32BE(mac.readUInt8(19) & 15) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, "0");
}

test("two-step sign-in is set up and used without JavaScript; every page is accessible, in both directions", async () => {
  const code = await store.setup.newCode();
  const { page } = await visitor({ javaScriptEnabled: false });
  await page.goto(`${address}/office/setup`);
  await page.fill("[name=code]", code ?? "");
  await page.fill("[name=email]", ADMINISTRATOR.email);
  await page.fill("[name=password]", ADMINISTRATOR.password);
  await send(page);

  await page.goto(`${address}/account`);
  await page.getByRole("link", { name: "Two-step sign-in" }).click();
  await page.getByRole("img", { name: "QR code of the key" }).waitFor();
  await page.fill("[name=code]", codeOf(await page.locator("main code").innerText()));
  await send(page);
  await page.getByText("Two-step sign-in is on.").waitFor();
  const recovery = await page.locator(".codes code").allInnerTexts();
  expect(recovery).toHaveLength(10);

  await page.getByRole("button", { name: "Sign out" }).click();
  await firstStep(page);
  await page.getByRole("heading", { name: "Second step" }).waitFor();
  await page.fill("[name=code]", recovery[0] ?? "");
  await send(page);
  await page.waitForURL(`${address}/account`);

  for (const [language, direction] of [
    ["en", "ltr"],
    ["ar", "rtl"],
  ] as const) {
    const { page: other, errors } = await visitor({ locale: language });
    const look = async (where: string) => {
      expect([where, await other.locator("html").getAttribute("dir")]).toEqual([where, direction]);
      expect([where, await axeFindings(other)]).toEqual([where, []]);
    };
    for (const path of [
      "/sign-in",
      "/sign-in/forgot",
      "/sign-in/reset?ticket=x",
      "/invitation?ticket=x",
    ]) {
      await other.goto(address + path);
      await look(path);
    }
    const ticket = /ticket=([\w-]+)/.exec(await invitation(store))?.[1] ?? "";
    await other.goto(`${address}/invitation?ticket=${ticket}`);
    await look("/invitation");
    await firstStep(other);
    await look("/sign-in, second step");
    await other.fill("[name=code]", recovery[direction === "ltr" ? 1 : 2] ?? "");
    await send(other);
    await other.waitForURL(`${address}/account`);
    for (const path of ["/account", "/account/two-step", "/account/password"]) {
      await other.goto(address + path);
      await look(path);
    }
    if (direction === "rtl") {
      await other.goto(`${address}/account/two-step`);
      await other.fill("[name=password]", ADMINISTRATOR.password);
      await other.locator('form[action="/account/two-step/off"] button').click();
      await other.locator("svg.qr").waitFor();
      await look("/account/two-step, off");
    }
    expect(errors).toEqual([]);
  }
});

/** A link as an invitation carries it. */
async function invitation({ tickets }: Store): Promise<string> {
  const data = JSON.stringify({ email: "bob@town.example", site: PLATFORM_SITE, role: "editor" });
  return `ticket=${await tickets.make({ purpose: "invitation", data, lifetime: 60_000 })}`;
}
