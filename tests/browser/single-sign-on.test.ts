import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import {
  startIdentityProvider,
  type IdentityProvider,
} from "../../packages/server/src/testing/identity-provider.ts";
import { axeFindings } from "../support/axe.ts";
import { startPlatform, type TestPlatform } from "../support/platform.ts";

const EMAIL = "ada@town.example";

let platform: TestPlatform;
let provider: IdentityProvider;

beforeAll(async () => {
  platform = await startPlatform({
    expected: /403/,
    async prepare(store, address) {
      await store.users.add({ email: EMAIL, passwordHash: "!", role: "administrator" });
      provider = await startIdentityProvider(address);
      const { issuer, clientId, clientSecret } = provider;
      return { oidc: { issuer, clientId, clientSecret, name: "Town ID" } };
    },
  });
});
afterEach(() => platform.leave());
afterAll(async () => {
  await platform?.close();
  await provider?.close();
});

test.each([
  ["en", "ltr", "Sign in with Town ID", "Sign out of Town ID too"],
  ["ar", "rtl", "تسجيل الدخول عبر Town ID", "تسجيل الخروج من Town ID أيضًا"],
] as const)(
  "one signs in at a provider and out again, in %s, with the keyboard",
  async (locale, direction, signIn, signOut) => {
    const { page, errors } = await platform.visitor({ locale });
    const look = async () => {
      expect(await page.locator("html").getAttribute("dir")).toBe(direction);
      expect(await axeFindings(page)).toEqual([]);
    };
    provider.person = { sub: "2", email: "eve@town.example", email_verified: true };
    await page.goto(`${platform.address}/sign-in?next=/account`);
    await look();
    await page.getByRole("link", { name: signIn }).click();
    await page.getByRole("alert").filter({ hasText: "eve@town.example" }).waitFor();
    await look();
    await page.context().clearCookies();

    provider.person = { sub: "1", email: EMAIL, email_verified: true };
    await page.goto(`${platform.address}/sign-in?next=/account`);
    await page.getByRole("link", { name: signIn }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${platform.address}/account`);
    await page.getByText(EMAIL).waitFor();

    await page.locator('form[action="/sign-out"] button').click();
    await page.waitForURL(`${platform.address}/sign-in/oidc/signed-out`);
    await look();
    const out = page.getByRole("link", { name: signOut });
    expect(await out.getAttribute("href")).toContain(`${provider.issuer}/session/end`);
    expect((await page.context().cookies()).some(({ name }) => name === "sessionid")).toBe(false);
    expect(errors).toEqual([]);
  },
);
