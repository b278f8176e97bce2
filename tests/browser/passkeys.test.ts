import type { CDPSession, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { axeFindings } from "../support/axe.ts";
import { startPlatform, type TestPlatform } from "../support/platform.ts";
import { ADMINISTRATOR } from "../support/programs.ts";

let platform: TestPlatform;

beforeAll(async () => {
  platform = await startPlatform({ expected: /40[01]/ });
});
afterEach(() => platform.leave());
afterAll(() => platform?.close());

interface Authenticator {
  readonly debug: CDPSession;
  readonly id: string;
}

/** A phone or a laptop with passkeys, as Chromium's debugger plays it: it is touched at once. */
async function authenticator(page: Page, fillsIn = false): Promise<Authenticator> {
  // Else whoever opens the sign-in page is signed in before a button is pressed.
  if (!fillsIn)
    await page.addInitScript(() => {
      PublicKeyCredential.isConditionalMediationAvailable = () => Promise.resolve(false);
    });
  const debug = await page.context().newCDPSession(page);
  await debug.send("WebAuthn.enable");
  const { authenticatorId: id } = await debug.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { debug, id };
}

async function moveCredentials(from: Authenticator, to: Authenticator): Promise<void> {
  const { credentials } = await from.debug.send("WebAuthn.getCredentials", {
    authenticatorId: from.id,
  });
  for (const credential of credentials)
    await to.debug.send("WebAuthn.addCredential", { authenticatorId: to.id, credential });
}

async function password(page: Page, next = "/account"): Promise<void> {
  await page.goto(`${platform.address}/sign-in?next=${next}`);
  await page.fill("[name=email]", ADMINISTRATOR.email);
  await page.fill("[name=password]", ADMINISTRATOR.password);
  await page.locator('form[action="/sign-in"] button').click();
}

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.goto(`${platform.address}/account/passkeys`);
  await page.fill("form.passkey [name=name]", name);
  await page.locator("form.passkey button").click();
  await page.locator(`input[value="${name}"]`).waitFor();
}

async function administrator(): Promise<void> {
  if ((await platform.store.users.count()) > 0) return;
  const code = await platform.store.setup.newCode();
  const { page } = await platform.visitor();
  await page.goto(`${platform.address}/office/setup#${code}`);
  await page.fill("[name=email]", ADMINISTRATOR.email);
  await page.fill("[name=password]", ADMINISTRATOR.password);
  await page.locator("main form button").click();
  await page.waitForURL(/\/office\/(?!setup)/);
}

async function forgetPasskeys(): Promise<void> {
  const user = await platform.store.users.byEmail(ADMINISTRATOR.email);
  await platform.store.secondFactors.removeAll(user?.id ?? "");
}

test.each([
  ["en", "ltr"],
  ["ar", "rtl"],
] as const)("a passkey is added, named, used and removed, in %s", async (locale, direction) => {
  await administrator();
  await forgetPasskeys();
  const { page, errors } = await platform.visitor({ locale });
  const phone = await authenticator(page);
  await password(page);
  await page.waitForURL(`${platform.address}/account`);
  const look = async () => {
    expect(await page.locator("html").getAttribute("dir")).toBe(direction);
    expect(await axeFindings(page, phone.debug)).toEqual([]);
  };
  await page.locator('a[href="/account/passkeys"]').click();
  await page.locator("form.passkey").waitFor();
  expect(await page.locator("[data-without-passkeys]").isVisible()).toBe(false);
  await look();
  await addPasskey(page, "My phone");
  expect(await page.locator(".codes code").count()).toBe(10);
  await look();

  // The keyboard alone names it anew.
  await page.locator('tbody [name="name"]').focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Work phone");
  await page.keyboard.press("Enter");
  await page.locator('input[value="Work phone"]').waitFor();

  await page.locator('form[action="/sign-out"] button').click();
  await page.goto(`${platform.address}/sign-in?next=/account/passkeys`);
  await look();
  await page.locator("form.passkey button").click();
  await page.waitForURL(`${platform.address}/account/passkeys`);
  const [session] = await platform.store.sessions.listOf(
    (await platform.store.users.byEmail(ADMINISTRATOR.email))?.id ?? "",
  );
  expect(session?.via).toBe("passkey");

  // Elsewhere the password leads to a second step that this passkey completes.
  const { page: other, errors: otherErrors } = await platform.visitor({ locale });
  const copy = await authenticator(other);
  await moveCredentials(phone, copy);
  await password(other);
  await other.locator("form.passkey").waitFor();
  expect(await axeFindings(other, copy.debug)).toEqual([]);
  await other.locator("form.passkey button").click();
  await other.waitForURL(`${platform.address}/account`);

  // The last second factor goes with the password only.
  await page.goto(`${platform.address}/account/passkeys`);
  await page.locator('form[action$="/remove"] button').click();
  expect(page.url()).toBe(`${platform.address}/account/passkeys`);
  await page.fill('form[action$="/remove"] [name=password]', "wrong");
  await page.locator('form[action$="/remove"] button').click();
  await page.locator("[role=alert]:visible").waitFor();
  await page.fill('form[action$="/remove"] [name=password]', ADMINISTRATOR.password);
  await page.locator('form[action$="/remove"] button').click();
  await page.locator('form[action$="/remove"]').waitFor({ state: "detached" });
  expect([...errors, ...otherErrors]).toEqual([]);

  // The phone still has the passkey, but nobody knows it any more.
  await page.locator('form[action="/sign-out"] button').click();
  await page.goto(`${platform.address}/sign-in`);
  await page.locator("form.passkey button").click();
  await page.locator("[role=alert]:visible").waitFor();
  expect((await page.context().cookies()).some(({ name }) => name === "sessionid")).toBe(false);
});

test("a passkey is offered in the name field, and signs in without a button", async () => {
  await administrator();
  await forgetPasskeys();
  const { page, errors } = await platform.visitor();
  const phone = await authenticator(page);
  await password(page);
  await page.waitForURL(`${platform.address}/account`);
  await addPasskey(page, "Phone");

  const { page: other, errors: otherErrors } = await platform.visitor();
  const copy = await authenticator(other, true);
  // There is none yet: the browser waits with the field, and nothing is said.
  const asked = other.waitForResponse("**/sign-in/passkey/options");
  await other.goto(`${platform.address}/sign-in?next=/account/passkeys`);
  expect((await asked).status()).toBe(200);
  expect(await other.locator("[name=email]").getAttribute("autocomplete")).toBe(
    "username webauthn",
  );
  expect(await other.locator("[role=alert]:visible").count()).toBe(0);
  await moveCredentials(phone, copy);
  await other.goto(`${platform.address}/sign-in?next=/account/passkeys`);
  await other.waitForURL(`${platform.address}/account/passkeys`);
  await other.locator('input[value="Phone"]').waitFor();
  expect([...errors, ...otherErrors]).toEqual([]);
});

test("without JavaScript the buttons are absent, and the list can still be kept", async () => {
  await administrator();
  await forgetPasskeys();
  const { page } = await platform.visitor();
  await authenticator(page);
  await password(page);
  await page.waitForURL(`${platform.address}/account`);
  await addPasskey(page, "Laptop");
  const cookies = await page.context().cookies();

  const { page: plain } = await platform.visitor({ javaScriptEnabled: false });
  await plain.goto(`${platform.address}/sign-in`);
  expect(await plain.locator("form.passkey").isVisible()).toBe(false);
  await plain.context().addCookies(cookies);
  await plain.goto(`${platform.address}/account/passkeys`);
  expect(await plain.locator("form.passkey").isVisible()).toBe(false);
  expect(await plain.locator("[data-without-passkeys]").isVisible()).toBe(true);
  await plain.fill('tbody [name="name"]', "Old laptop");
  await plain.locator('form[action$="/name"] button').click();
  await plain.locator('input[value="Old laptop"]').waitFor();
});

test("a challenge works once, for the one it was made for, and not for another site's answer", async () => {
  await administrator();
  await forgetPasskeys();
  const { page } = await platform.visitor();
  await authenticator(page);
  await password(page);
  await page.waitForURL(`${platform.address}/account`);
  await addPasskey(page, "Phone");
  await page.locator('form[action="/sign-out"] button').click();
  await page.goto(`${platform.address}/sign-in?next=/account`);
  // The answer is caught on its way, to be sent again later.
  let body = "";
  await page.route("**/sign-in/passkey", async (route) => {
    body = route.request().postData() ?? "";
    await route.continue();
  });
  await page.locator("form.passkey button").click();
  await page.waitForURL(`${platform.address}/account`);
  expect(body).toContain("response=");

  const send = async (payload: string) => {
    const { page: thief } = await platform.visitor();
    await thief.goto(`${platform.address}/sign-in`);
    const fields = new URLSearchParams(payload);
    const token = await thief.locator("[name=csrfmiddlewaretoken]").first().inputValue();
    fields.set("csrfmiddlewaretoken", token);
    const answer = await thief.request.post(`${platform.address}/sign-in/passkey`, {
      headers: { origin: platform.address, "content-type": "application/x-www-form-urlencoded" },
      data: fields.toString(),
      maxRedirects: 0,
    });
    return answer.status();
  };
  expect(await send(body)).toBe(401);

  // A fresh challenge does not fit the old signature either.
  const { page: thief } = await platform.visitor();
  await thief.goto(`${platform.address}/sign-in`);
  const fresh = await thief.evaluate(async () => {
    const token = /csrftoken=(\w+)/.exec(document.cookie)?.[1] ?? "";
    const headers = { "x-csrftoken": token, "content-type": "application/json" };
    const answer = await fetch("/sign-in/passkey/options", { method: "POST", headers, body: "{}" });
    return ((await answer.json()) as { ticket: string }).ticket;
  });
  const forged = new URLSearchParams(body);
  forged.set("ticket", fresh);
  expect(await send(forged.toString())).toBe(401);
});
