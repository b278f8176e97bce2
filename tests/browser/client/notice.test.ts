import { noticeConfig, noticeMarkup } from "@glassjar/consent";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { REGISTER, startClientSite, type ClientSite } from "../../support/client-site.ts";
import {
  focusedOn,
  grantedOn,
  noticeOn,
  press,
  registerWith,
  settingsOn,
  sideways,
} from "../../support/visitor.ts";

let browser: Browser;
let site: ClientSite;
let page: Page;

const text = "<p>Text of the page.</p><a href='#end'>A link</a>".repeat(20);

/** The first layer as a server puts it into the page. */
const markup = noticeMarkup(noticeConfig({ register: REGISTER, version: 1, language: "en" }), {
  action: "/api/v1/choices",
  next: "/served",
  inlineStyle: true,
  nonce: "abc",
});

const STRICT = [
  "default-src 'none'",
  "script-src 'nonce-abc'",
  "style-src 'nonce-abc'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types glassjar",
].join("; ");

const HOSTILE = `<style>
  *, jar-notice { display: none !important; opacity: 0 !important; font-size: 3px !important }
  html, body, main { display: block !important; opacity: 1 !important; font-size: 5px }
  button { background: red !important; transform: scale(0) !important }
</style>`;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await startClientSite({
    pages: () => ({
      "/": { body: text },
      "/next": { body: text },
      "/fr": { lang: "fr-CA", body: "<p>Texte</p>" },
      "/tlh": { lang: "tlh", body: "<p>Text</p>" },
      "/hostile": { body: text, head: HOSTILE },
      "/strict": {
        body: text,
        gate: 'nonce="abc"',
        headers: { "content-security-policy": STRICT },
      },
      "/served": { before: markup, body: text, gate: 'nonce="abc"' },
      "/served-slowly": {
        before: markup,
        body: text,
        gate: 'nonce="abc"',
        pauseAt: "<section",
      },
      "/served-strict": {
        before: markup,
        body: text,
        gate: 'nonce="abc"',
        headers: { "content-security-policy": STRICT },
      },
    }),
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(() => page.context().close());

/** A visitor who comes for the first time. */
async function visit(
  path: string,
  options: BrowserContextOptions = {},
  where: ClientSite = site,
): Promise<void> {
  page = await (await browser.newContext(options)).newPage();
  await page.goto(where.url(path));
}

const notice = () => noticeOn(page);

test("the first layer says who asks, for what, how to answer, what follows, and how to withdraw", async () => {
  await visit("/");
  await notice().waitFor();
  const said = await notice().innerText();
  expect(said).toContain("Cookies on Tiny Town");
  expect(said).toContain("Tiny Town Council asks for your consent");
  expect(await notice().getByRole("listitem").count()).toBe(2);
  for (const part of [
    "Statistics –",
    "Marketing –",
    "reject all",
    "keeps working",
    "withdraw your choice",
    "6 months",
  ])
    expect(said).toContain(part);
  expect(await notice().getByRole("link").getAttribute("href")).toBe("/cookies");
  expect(await page.getByRole("region", { name: "Cookies on Tiny Town" }).count()).toBe(1);
  expect(said).not.toContain("Global Privacy Control");
  expect(await page.evaluate("document.body.firstElementChild.localName")).toBe("jar-notice");
});

test("accept and reject are alike in every way but their words", async () => {
  await visit("/");
  await notice().waitFor();
  const looks = await notice().evaluate((section) =>
    [...section.querySelectorAll("[name=how]")].map((button) => {
      const { width, height, top } = button.getBoundingClientRect();
      const { color, backgroundColor, border, font } = getComputedStyle(button);
      return { width: Math.round(width), height, top, color, backgroundColor, border, font };
    }),
  );
  expect(looks).toHaveLength(2);
  expect(looks[0]).toEqual(looks[1]);
});

test("a notice that is still on its way when the script runs is not made a second time", async () => {
  await visit("/served-slowly");
  await page.getByRole("status").waitFor({ state: "attached" });
  expect(await notice().count()).toBe(1);
  await press(notice(), "Reject all");
  await expect.poll(() => grantedOn(page)).toBe("");
});

test.each([
  ["Accept all", "statistical,marketing", "accept-all"],
  ["Reject all", "", "reject-all"],
])("one click on %s decides, is remembered, and is read out", async (name, expected, how) => {
  await visit("/");
  site.reported();
  await press(notice(), name);
  await notice().waitFor({ state: "hidden" });
  await expect.poll(() => grantedOn(page)).toBe(expected);
  await expect.poll(() => page.getByRole("status").textContent()).toBe("Your choice is saved.");
  await expect.poll(() => site.reported()).toMatchObject([{ how }]);
  await page.reload();
  await page.waitForLoadState("networkidle");
  expect(await notice().count()).toBe(0);
});

test("what could not be stored is asked again", async () => {
  await visit("/");
  await page.route("**/glassjar-choose.js*", (route) => route.abort());
  const failed = page.waitForEvent("requestfailed", (request) => request.url().includes("choose"));
  await press(notice(), "Accept all");
  await failed;
  await expect.poll(() => notice().isVisible()).toBe(true);
  expect(await grantedOn(page)).toBeUndefined();
});

test("Escape, scrolling, clicking the page and following a link grant nothing", async () => {
  await visit("/");
  await notice().waitFor();
  await page.keyboard.press("Escape");
  await page.mouse.wheel(0, 500);
  await page.getByText("Text of the page").first().click();
  await page.getByRole("link", { name: "A link" }).first().click();
  await press(notice(), "Choose");
  await settingsOn(page).waitFor();
  await page.keyboard.press("Escape");
  await settingsOn(page).waitFor({ state: "hidden" });
  await press(notice(), "Choose");
  await press(settingsOn(page), "Close without changing anything");
  expect(await grantedOn(page)).toBeUndefined();
  expect(await page.context().cookies()).toEqual([]);
  expect(await notice().isVisible()).toBe(true);
});

test("Escape within the first layer puts it away until the next page, and stores nothing", async () => {
  await visit("/");
  await notice().getByRole("button", { name: "Reject all" }).focus();
  await page.keyboard.press("Escape");
  await notice().waitFor({ state: "hidden" });
  await page.keyboard.press("Tab");
  expect(await focusedOn(page)).toBe("A link");
  expect(await grantedOn(page)).toBeUndefined();
  expect(await page.context().cookies()).toEqual([]);
  await page.goto(site.url("/next"));
  await notice().waitFor();
});

test("a keyboard meets the first layer first, and may leave it", async () => {
  await visit("/");
  await notice().waitFor();
  const order: string[] = [];
  for (let tab = 0; tab < 5; tab++) {
    await page.keyboard.press("Tab");
    order.push(await focusedOn(page));
  }
  expect(order).toEqual(["Cookies policy", "Accept all", "Reject all", "Choose", "A link"]);
  await page.keyboard.press("Shift+Tab");
  expect(await focusedOn(page)).toBe("Choose");
});

test("the first layer speaks the page's language, the nearest one, or English", async () => {
  await visit("/fr");
  await notice().waitFor();
  expect(await notice().innerText()).toContain("Cookies sur Petite Ville");
  await page.context().close();
  await visit("/tlh");
  await notice().waitFor();
  expect(await page.locator("jar-notice").getAttribute("lang")).toBe("en");
});

test("Global Privacy Control is shown as honoured, by whoever a script was cached for", async () => {
  const context = await browser.newContext();
  await context.addInitScript(() =>
    Object.defineProperty(navigator, "globalPrivacyControl", { value: true }),
  );
  page = await context.newPage();
  await page.goto(site.url("/"));
  await notice().waitFor();
  expect(await notice().innerText()).toContain("Global Privacy Control signal. It is honoured");
  await press(notice(), "Choose");
  const line = settingsOn(page).getByText("Global Privacy Control signal. It is honoured");
  await line.waitFor();
  // What the signal refuses is not to be switched on here; the rest is.
  const isDisabled = (name: string) =>
    settingsOn(page).getByRole("checkbox", { name, exact: true }).isDisabled();
  expect([await isDisabled("Marketing"), await isDisabled("Statistics")]).toEqual([true, false]);
});

test("where visitors may opt out, that is one click, and a signal is confirmed", async () => {
  const outside = await startClientSite({
    regime: "opt-out",
    gpc: true,
    pages: () => ({ "/": { body: text } }),
  });
  try {
    await visit("/", {}, outside);
    await notice().waitFor();
    const said = await notice().innerText();
    for (const part of ["stores and reads", "unless you opt out", "Opt-Out Request Honored"])
      expect(said).toContain(part);
    expect(said).not.toContain("consent");
    const names = await notice().getByRole("button").allInnerTexts();
    expect(names).toEqual(["Accept all", "Opt out of all", "Choose"]);
    await press(notice(), "Opt out of all");
    await notice().waitFor({ state: "hidden" });
    await expect.poll(() => grantedOn(page)).toBe("");
  } finally {
    await outside.close();
  }
});

test("where visitors are only told, there is nothing to refuse, and all to change", async () => {
  const elsewhere = await startClientSite({
    regime: "notice",
    pages: () => ({ "/": { body: text } }),
  });
  try {
    await visit("/", {}, elsewhere);
    await notice().waitFor();
    expect(await notice().getByRole("button").allInnerTexts()).toEqual(["OK", "Choose"]);
    await press(notice(), "OK");
    await notice().waitFor({ state: "hidden" });
    // Nobody consented: it was seen, and what runs goes on running.
    const seen = { how: "acknowledged", regime: "notice", granted: ["statistical", "marketing"] };
    await expect.poll(() => elsewhere.reported()).toMatchObject([seen]);
    expect(await page.evaluate(`glassjar.granted("video").then(() => "runs")`)).toBe("runs");
  } finally {
    await elsewhere.close();
  }
});

test.each([320, 360])(
  "%i pixels wide: nothing is cut off, the page stays readable, all can be reached",
  async (width) => {
    await visit("/", { viewport: { width, height: 640 } });
    await notice().waitFor();
    const box = await notice().boundingBox();
    expect(box?.width).toBe(width);
    expect(box?.height).toBeLessThanOrEqual(640 * 0.7);
    expect(await sideways(notice())).toBe(0);
    for (const name of ["Accept all", "Reject all", "Choose"]) {
      const button = notice().getByRole("button", { name });
      const { y = 0, height = 0 } = (await button.boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(44);
      expect(y + height).toBeLessThanOrEqual(640);
    }
  },
);

test("at 400 % zoom, everything is reached by scrolling the notice", async () => {
  await visit("/", { viewport: { width: 320, height: 256 } });
  await notice().waitFor();
  const choose = notice().getByRole("button", { name: "Choose" });
  await choose.scrollIntoViewIfNeeded();
  const { y = 0, height = 0 } = (await choose.boundingBox()) ?? {};
  expect(y + height).toBeLessThanOrEqual(256);
});

test("what a site says about everything does not reach the notice", async () => {
  await visit("/hostile");
  await notice().waitFor();
  const style = await notice().evaluate((section) => {
    const { fontSize, opacity, position } = getComputedStyle(section);
    return { fontSize, opacity, position };
  });
  expect(style).toEqual({ fontSize: "16px", opacity: "1", position: "fixed" });
  await press(notice(), "Choose");
  await press(settingsOn(page), "Reject all");
  await expect.poll(() => grantedOn(page)).toBe("");
});

test("a printed page does not carry the notice", async () => {
  await visit("/");
  await notice().waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await notice().isVisible()).toBe(false);
});

test.each([
  ["Accept all", true],
  ["Reject all", false],
])("a visitor whose choice lacks one service is asked about that one: %s", async (name, answer) => {
  const changed = await startClientSite({
    version: 3,
    materialVersion: 3,
    pages: () => ({ "/": { body: text } }),
    // What the server knows of the versions between.
    ...{ added: { since: 2, services: { video: 3 } } },
  });
  try {
    const context = await browser.newContext();
    const day = Math.floor(Date.now() / 86_400_000);
    const choose = (version: number) =>
      context.addCookies([
        {
          name: "cookies_preferences",
          value: `1~${version}~statistical.-gone~${day}~abcdefghijklmnop`,
          url: changed.url("/"),
        },
      ]);
    const sentence = () => notice().getByText("New since your last choice: Films.");
    await choose(1);
    page = await context.newPage();
    await page.goto(changed.url("/"));
    await notice().waitFor();
    expect(await sentence().count()).toBe(0);
    await choose(2);
    await page.reload();
    await sentence().waitFor();
    await press(notice(), name);
    await expect.poll(() => grantedOn(page)).toBe("statistical");
    expect(await page.evaluate("({ ...glassjar.consent.get().services })")).toEqual({
      video: answer,
    });
    await page.reload();
    await page.waitForLoadState("networkidle");
    expect(await notice().count()).toBe(0);
  } finally {
    await changed.close();
  }
});

test("the element has the name that the register gives it", async () => {
  const named = await startClientSite({
    register: registerWith({ names: { element: "town-words" } }),
    pages: () => ({ "/": { body: text } }),
  });
  try {
    await visit("/", {}, named);
    await page.locator("town-words section").waitFor();
    await page.locator("town-words").getByRole("button", { name: "Choose" }).click();
    await settingsOn(page).waitFor();
    expect(await page.locator("jar-notice").count()).toBe(0);
  } finally {
    await named.close();
  }
});

test.each(["/strict", "/served-strict"])(
  "under a strict policy with Trusted Types enforced, %s works and nothing is reported",
  async (path) => {
    page = await (await browser.newContext()).newPage();
    const violations: string[] = [];
    await page.exposeFunction("violated", (directive: string) => violations.push(directive));
    await page.addInitScript(
      'addEventListener("securitypolicyviolation", (e) => violated(`${e.effectiveDirective} ${e.blockedURI} ${e.sample}`))',
    );
    await page.goto(site.url(path));
    await notice().waitFor();
    const { position } = await notice().evaluate((section) => {
      const { position: of } = getComputedStyle(section);
      return { position: of };
    });
    expect(position).toBe("fixed");
    await press(notice(), "Choose");
    await settingsOn(page).getByRole("checkbox", { name: "Statistics" }).check();
    await press(settingsOn(page), "Save my choice");
    await notice().waitFor({ state: "hidden" });
    await expect.poll(() => grantedOn(page)).toBe("statistical");
    expect(violations).toEqual([]);
  },
);

test("the server's notice is taken over as it stands: same elements, nothing moves", async () => {
  page = await (await browser.newContext()).newPage();
  await page.addInitScript(() => {
    const shifts: number[] = ((window as never as { shifts: number[] }).shifts = []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as never as { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/glassjar-notice.js*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.url("/served"), { waitUntil: "commit" });
  await notice().waitFor();
  await notice().evaluate((section) => Object.assign(section, { served: true }));
  const before = await notice().boundingBox();
  const loaded = page.waitForResponse("**/glassjar-notice.js*");
  release();
  await loaded;
  await page.getByRole("status").waitFor({ state: "attached" });
  expect(await notice().boundingBox()).toEqual(before);
  expect(await page.locator("jar-notice").count()).toBe(1);
  expect(await notice().evaluate((section) => "served" in section)).toBe(true);
  expect(await page.evaluate("shifts")).toEqual([]);
  await press(notice(), "Reject all");
  await notice().waitFor({ state: "hidden" });
  expect(new URL(page.url()).pathname).toBe("/served");
  await expect.poll(() => grantedOn(page)).toBe("");
});

test.each([
  ["Accept all", "accept-all"],
  ["Reject all", "reject-all"],
])("without JavaScript, %s is a plain form", async (name, how) => {
  await visit("/served", { javaScriptEnabled: false });
  await notice().waitFor();
  const [request] = await Promise.all([
    page.waitForRequest("**/api/v1/choices"),
    notice().getByRole("button", { name }).click(),
  ]);
  expect(request.method()).toBe("POST");
  expect(Object.fromEntries(new URLSearchParams(request.postData() ?? ""))).toEqual({
    version: "1",
    language: "en",
    next: "/served",
    how,
  });
});

test("without JavaScript, Choose leads to the page", async () => {
  await visit("/served", { javaScriptEnabled: false });
  const [request] = await Promise.all([
    page.waitForRequest("**/cookies/preferences*"),
    press(notice(), "Choose"),
  ]);
  expect([request.method(), new URL(request.url()).search]).toEqual(["GET", ""]);
});
