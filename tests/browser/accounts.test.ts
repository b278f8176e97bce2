import { createHmac } from "node:crypto";
import { PLATFORM_SITE, type Store } from "@glassjar/server";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { startPlatform, type TestPlatform } from "../support/platform.ts";
import { ADMINISTRATOR } from "../support/programs.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

let platform: TestPlatform;

beforeAll(async () => {
  // No mail is sent here: the pages alone are looked at. What is gone answers 410, which the console notes.
  const mail = { server: "smtp://127.0.0.1:1", from: "jar@town.example" };
  platform = await startPlatform({ mail, expected: /410/ });
});
afterEach(() => platform.leave());
afterAll(() => platform?.close());

const send = (page: Page) => page.locator("main form button").first().click();

async function firstStep(page: Page): Promise<void> {
  await page.goto(`${platform.address}/sign-in?next=/account`);
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
  const code = await platform.store.setup.newCode();
  const { page } = await platform.visitor({ javaScriptEnabled: false });
  await page.goto(`${platform.address}/office/setup`);
  await page.fill("[name=code]", code ?? "");
  await page.fill("[name=email]", ADMINISTRATOR.email);
  await page.fill("[name=password]", ADMINISTRATOR.password);
  await send(page);

  await page.goto(`${platform.address}/account`);
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
  await page.waitForURL(`${platform.address}/account`);

  for (const [language, direction] of [
    ["en", "ltr"],
    ["ar", "rtl"],
  ] as const) {
    const { page: other, errors } = await platform.visitor({ locale: language });
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
      await other.goto(platform.address + path);
      await look(path);
    }
    const ticket = /ticket=([\w-]+)/.exec(await invitation(platform.store))?.[1] ?? "";
    await other.goto(`${platform.address}/invitation?ticket=${ticket}`);
    await look("/invitation");
    await firstStep(other);
    await look("/sign-in, second step");
    await other.fill("[name=code]", recovery[direction === "ltr" ? 1 : 2] ?? "");
    await send(other);
    await other.waitForURL(`${platform.address}/account`);
    for (const path of ["/account", "/account/two-step", "/account/password"]) {
      await other.goto(platform.address + path);
      await look(path);
    }
    if (direction === "rtl") {
      await other.goto(`${platform.address}/account/two-step`);
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
