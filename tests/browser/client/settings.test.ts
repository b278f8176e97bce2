import type { Register } from "@glassjar/register";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { axeFindings } from "../../support/axe.ts";
import { launchBrowser } from "../../support/browser.ts";
import { REGISTER, startClientSite, type ClientSite } from "../../support/client-site.ts";
import { focusedOn, grantedOn, noticeOn, press, settingsOn } from "../../support/visitor.ts";

let browser: Browser;
let site: ClientSite;
let page: Page;

const text = "<p>Text of the page.</p><a href='#end'>A link</a>".repeat(20);

/** A register with two services in one category. */
const TWO: Register = {
  ...REGISTER,
  services: {
    ...REGISTER.services,
    radio: {
      provider: "tv",
      category: "marketing",
      name: { en: "Radio", fr: "Radio", ar: "راديو" },
      items: [{ cookie: "radio", lifetime: "P1Y", purpose: "Remembers the station" }],
    },
  },
};

beforeAll(async () => {
  browser = await launchBrowser();
  site = await startClientSite({
    register: TWO,
    pages: () => ({
      "/": { body: text },
      "/banner": { body: text, before: "<header><p>Tiny Town</p></header>" },
      "/control": { body: "<p><button data-jar-open>My own control</button></p>" },
      "/link": { body: '<p><a href="#cookies-preferences">Cookies</a></p>' },
      "/page-link": { body: '<p><a href="/cookies/preferences">Cookies</a></p>' },
      "/cookies/preferences": {
        body: "<p>The page for those without scripts</p>",
        gate: undefined,
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
async function visit(path: string, where: ClientSite = site): Promise<void> {
  page = await (await browser.newContext()).newPage();
  await page.goto(where.url(path));
}

const notice = () => noticeOn(page);
const settings = () => settingsOn(page);
const choose = () => press(notice(), "Choose");
const save = () => press(settings(), "Save my choice");
const box = (name: string) => settings().getByRole("checkbox", { name, exact: true });
const servicesOf = () => page.evaluate("({ ...glassjar.consent.get()?.services })");

/** Each switch and its state, as assistive technology is told. */
const states = () =>
  settings()
    .getByRole("checkbox")
    .evaluateAll((all) =>
      (all as HTMLInputElement[]).map(({ checked, indeterminate }) =>
        indeterminate ? "mixed" : checked ? "on" : "off",
      ),
    );

test("the preference centre is loaded when it is opened, or when a pointer comes near", async () => {
  site.served();
  await visit("/");
  await notice().waitFor();
  await page.waitForLoadState("networkidle");
  expect(site.served().filter((path) => path.includes("settings"))).toEqual([]);
  await notice().getByRole("button", { name: "Choose" }).hover();
  await expect.poll(() => site.served().join()).toContain("/glassjar-settings.js");
  expect(await settings().count()).toBe(0);
  await choose();
  await settings().waitFor();
  expect(site.served()).toEqual([]);
});

test("it is a real dialog: named, keeps the focus, closes by Escape, gives the focus back", async () => {
  await visit("/");
  await choose();
  await page.getByRole("dialog", { name: "Cookie preferences" }).waitFor();
  expect(await focusedOn(page)).toBe("Cookie preferences");
  for (let tab = 0; tab < 30; tab++) {
    await page.keyboard.press("Tab");
    expect(await focusedOn(page)).not.toBe("A link");
  }
  await page.keyboard.press("Escape");
  await settings().waitFor({ state: "hidden" });
  expect(await focusedOn(page)).toBe("Choose");
  await page.keyboard.press("Enter");
  await box("Statistics").focus();
  await page.keyboard.press("Space");
  await settings().getByRole("button", { name: "Save my choice" }).focus();
  await page.keyboard.press("Enter");
  await settings().waitFor({ state: "hidden" });
  await expect.poll(() => grantedOn(page)).toBe("statistical");
});

test("nothing is on beforehand, and it opens again as it was saved", async () => {
  await visit("/");
  await choose();
  await settings().waitFor();
  // Statistics, then Marketing with its two services.
  expect(await states()).toEqual(["off", "off", "off", "off"]);
  expect(await settings().getByText("Always on").count()).toBe(1);
  await box("Marketing").check();
  expect(await states()).toEqual(["off", "on", "on", "on"]);
  await save();
  await expect.poll(() => grantedOn(page)).toBe("marketing");
  const control = page.getByRole("button", { name: "Cookie preferences" });
  await control.click();
  await expect.poll(states).toEqual(["off", "on", "on", "on"]);
  await page.keyboard.press("Escape");
  await page.reload();
  await control.click();
  await expect.poll(states).toEqual(["off", "on", "on", "on"]);
  await box("Statistics").check();
  await page.keyboard.press("Escape");
  await control.click();
  await expect.poll(states).toEqual(["off", "on", "on", "on"]);
  expect(await notice().count()).toBe(0);
});

test("a service can differ from its category, which then is mixed", async () => {
  await visit("/");
  await choose();
  await box("Films").check();
  expect(await states()).toEqual(["off", "mixed", "on", "off"]);
  await save();
  await settings().waitFor({ state: "hidden" });
  await expect.poll(() => grantedOn(page)).toBe("");
  await expect.poll(servicesOf).toEqual({ video: true });
  await page.reload();
  await page.getByRole("button", { name: "Cookie preferences" }).click();
  await expect.poll(states).toEqual(["off", "mixed", "on", "off"]);
  await box("Radio").check();
  expect(await states()).toEqual(["off", "on", "on", "on"]);
  await box("Marketing").uncheck();
  expect(await states()).toEqual(["off", "off", "off", "off"]);
  await save();
  await settings().waitFor({ state: "hidden" });
  await expect.poll(servicesOf).toEqual({});
});

test("each service is shown with its provider, items, purposes, lifetimes and the provider's policy", async () => {
  await visit("/");
  await choose();
  await settings().getByText("Visits · Plain Numbers").click();
  const open = settings().locator("details[open]");
  expect(await open.count()).toBe(1);
  const said = await open.innerText();
  expect(said).toContain("_pk_id* · 13 months\nTells visitors apart");
  const policy = open.getByRole("link", { name: "Plain Numbers – Privacy policy" });
  expect(await policy.getAttribute("href")).toBe("https://numbers.example/privacy");
});

test.each([
  ["Accept all", "statistical,marketing", "accept-all"],
  ["Reject all", "", "reject-all"],
])("%s is one click here too", async (name, granted, how) => {
  await visit("/");
  site.reported();
  await choose();
  await press(settings(), name);
  await notice().waitFor({ state: "hidden" });
  await expect.poll(() => grantedOn(page)).toBe(granted);
  await expect.poll(() => site.reported()).toMatchObject([{ how }]);
});

test("to withdraw takes two clicks: open and reject", async () => {
  await visit("/");
  await press(notice(), "Accept all");
  site.reported();
  await page.getByRole("button", { name: "Cookie preferences" }).click();
  await press(settings(), "Reject all");
  await settings().waitFor({ state: "hidden" });
  await expect.poll(() => grantedOn(page)).toBe("");
  await expect.poll(() => site.reported().map(({ how }) => how)).toContain("withdraw");
});

test("where visitors are not asked first, it opens with everything on", async () => {
  const outside = await startClientSite({
    register: TWO,
    regime: "opt-out",
    pages: () => ({ "/": { body: text } }),
  });
  try {
    await visit("/", outside);
    await choose();
    await expect.poll(states).toEqual(["on", "on", "on", "on"]);
    await box("Radio").uncheck();
    await save();
    await notice().waitFor({ state: "hidden" });
    await expect.poll(() => grantedOn(page)).toBe("statistical");
    await expect.poll(servicesOf).toEqual({ video: true });
  } finally {
    await outside.close();
  }
});

test.each([
  ["/control", "button", "My own control"],
  ["/link", "link", "Cookies"],
  ["/page-link", "link", "Cookies"],
] as const)(
  "a control of the site (%s) opens it, and ours stays away",
  async (path, role, name) => {
    await visit(path);
    await press(notice(), "Reject all");
    await notice().waitFor({ state: "hidden" });
    expect(await page.getByRole("button", { name: "Cookie preferences" }).count()).toBe(0);
    await page.getByRole(role, { name }).click();
    await settings().waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
    await page.keyboard.press("Escape");
    await settings().waitFor({ state: "hidden" });
    expect(await focusedOn(page)).toBe(name);
  },
);

test.each(["notice", "settings"])(
  "where the script of the %s cannot load, the control leads to the page",
  async (script) => {
    await visit("/page-link");
    await press(notice(), "Reject all");
    await notice().waitFor({ state: "hidden" });
    await page.route(`**/glassjar-${script}.js*`, (route) => route.abort());
    await page.reload();
    await page.getByRole("link", { name: "Cookies" }).click();
    await page.waitForURL("**/cookies/preferences");
  },
);

test("it brings no second banner into a page that has one", async () => {
  await visit("/banner");
  await page.evaluate("glassjar.consent.open()");
  await settingsOn(page).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
