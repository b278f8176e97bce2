import { encodeChoice, type Grants } from "@glassjar/consent";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startAdapterSite, turnOnGpc, type AdapterSite } from "../../support/adapter-site.ts";
import { launchBrowser } from "../../support/browser.ts";
import { REGISTER } from "../../support/client-site.ts";

let browser: Browser;
let page: Page;
let site: AdapterSite | undefined;
let errors: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await (await browser.newContext()).newPage();
  errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
});
afterEach(async () => {
  await page.context().close();
  await site?.close();
  expect(errors).toEqual([]);
});

/** Starts a site and visits it. */
async function visit(...args: Parameters<typeof startAdapterSite>): Promise<void> {
  site = await startAdapterSite(...args);
  await page.goto(site.url("/"));
}

/** Decides, and waits until the page has heard. */
const decide = (grants: Grants) =>
  page.evaluate(
    `new Promise((done) => {
      document.addEventListener("glassjar:choice", () => setTimeout(done), { once: true });
      glassjar.consent.set(${JSON.stringify(grants)});
    })`,
  );

/** Puts a choice where the browser has it before the first page. */
async function comeWith(granted: readonly string[]): Promise<void> {
  const day = Math.floor(Date.now() / 86_400_000);
  const value = encodeChoice({ version: 1, granted, services: {}, day, receipt: "A".repeat(16) });
  await page
    .context()
    .addCookies([{ name: "cookies_preferences", value, domain: "site.test", path: "/" }]);
}

/** A queue of the page, its arguments objects as arrays. */
const queue = (name: string) =>
  page.evaluate(`Array.from(${name}, (said) => said?.length === undefined || typeof said === "string"
    ? said : Array.from(said))`) as Promise<unknown[]>;

const ALL = { granted: ["statistical", "marketing"] };
const NONE = { granted: [] };

const DENIED = {
  ad_storage: "denied",
  ad_user_data: "denied",
  ad_personalization: "denied",
  analytics_storage: "denied",
  functionality_storage: "denied",
  personalization_storage: "denied",
  security_storage: "granted",
};
const GRANTED = {
  ...DENIED,
  ad_storage: "granted",
  ad_user_data: "granted",
  ad_personalization: "granted",
  analytics_storage: "granted",
};
const GTM = `window.dataLayer = window.dataLayer || [];
  dataLayer.push({ event: "gtm.js" });`;

describe("Google's consent mode", () => {
  test("says its default first, with all seven types, and one update per decision", async () => {
    await visit({ googleConsentMode: {} }, { scripts: GTM });
    expect(await queue("dataLayer")).toEqual([
      ["consent", "default", { ...DENIED, wait_for_update: 500 }],
      ["set", "ads_data_redaction", true],
      ["set", "url_passthrough", false],
      { event: "gtm.js" },
    ]);
    await decide(ALL);
    await decide({ granted: ["statistical"] });
    await decide(NONE);
    expect((await queue("dataLayer")).slice(4)).toEqual([
      ["consent", "update", GRANTED],
      ["consent", "update", { ...DENIED, analytics_storage: "granted" }],
      ["consent", "update", DENIED],
    ]);
  });

  test("goes in front of what the page said before it", async () => {
    await page.addInitScript("window.dataLayer = [{ event: 'early' }]");
    await visit({ googleConsentMode: {} });
    const said = await queue("dataLayer");
    expect(said[0]).toEqual(["consent", "default", { ...DENIED, wait_for_update: 500 }]);
    expect(said.at(-1)).toEqual({ event: "early" });
  });

  test("updates at once for a visitor who decided before", async () => {
    await comeWith(["statistical"]);
    await visit({ googleConsentMode: { waitForUpdate: 1000, urlPassthrough: true } });
    expect(await queue("dataLayer")).toEqual([
      ["consent", "default", { ...DENIED, wait_for_update: 1000 }],
      ["set", "ads_data_redaction", true],
      ["set", "url_passthrough", true],
      ["consent", "update", { ...DENIED, analytics_storage: "granted" }],
    ]);
  });

  test("grants by default where visitors opt out, but not against Global Privacy Control", async () => {
    await visit({ googleConsentMode: {} }, { regime: "opt-out", region: "US-TX" });
    expect((await queue("dataLayer"))[0]).toEqual([
      "consent",
      "default",
      { ...GRANTED, wait_for_update: 500 },
    ]);
    await turnOnGpc(page);
    await page.reload();
    const withGpc = { ...DENIED, analytics_storage: "granted" };
    expect((await queue("dataLayer"))[0]).toEqual([
      "consent",
      "default",
      { ...withGpc, wait_for_update: 500 },
    ]);
  });

  test("lets Google tell regions apart in advanced mode, where nobody tells us", async () => {
    const regimes = { regions: { "US-TX": "opt-out", DE: "opt-in" } } as const;
    await visit({ googleConsentMode: { mode: "advanced" } }, { regimes });
    expect((await queue("dataLayer")).slice(0, 2)).toEqual([
      ["consent", "default", { ...DENIED, wait_for_update: 500 }],
      ["consent", "default", { ...GRANTED, region: ["US-TX"], wait_for_update: 500 }],
    ]);
  });

  test("hears Global Privacy Control that only the request carried", async () => {
    await visit({ googleConsentMode: {} }, { regime: "opt-out", gpc: true });
    expect((await queue("dataLayer"))[0]).toEqual([
      "consent",
      "default",
      { ...DENIED, analytics_storage: "granted", wait_for_update: 500 },
    ]);
  });

  test("is not moved by a grant against Global Privacy Control", async () => {
    await turnOnGpc(page);
    await visit({ googleConsentMode: {} });
    await decide(ALL);
    expect((await queue("dataLayer")).at(-1)).toEqual([
      "consent",
      "update",
      { ...DENIED, analytics_storage: "granted" },
    ]);
  });
});

test("Microsoft's UET hears a default and an update per decision", async () => {
  await visit({ microsoftUet: {} });
  expect(await queue("uetq")).toEqual(["consent", "default", { ad_storage: "denied" }]);
  await decide(ALL);
  await decide(NONE);
  expect((await queue("uetq")).slice(3)).toEqual([
    "consent",
    "update",
    { ad_storage: "granted" },
    "consent",
    "update",
    { ad_storage: "denied" },
  ]);
});

test("Clarity hears both permissions through the queue its own snippet keeps", async () => {
  await visit(
    { microsoftClarity: {} },
    {
      scripts: `((c, a) => { c[a] = c[a] || (() => { throw new Error("replaced"); }); })(window, "clarity");`,
    },
  );
  await decide({ granted: ["statistical"] });
  expect(await queue("clarity.q")).toEqual([
    ["consentv2", { ad_Storage: "denied", analytics_Storage: "denied" }],
    ["consentv2", { ad_Storage: "denied", analytics_Storage: "granted" }],
  ]);
});

test("Matomo waits before it counts, and hears each change once", async () => {
  await visit({ matomo: {} }, { scripts: `(window._paq ??= []).push(["trackPageView"]);` });
  await decide(ALL);
  await decide({ granted: ["statistical"] });
  await decide(NONE);
  expect(await queue("_paq")).toEqual([
    ["requireConsent"],
    ["trackPageView"],
    ["setConsentGiven"],
    ["forgetConsentGiven"],
  ]);
});

const WP_PLUGIN = `
  window.heard = [];
  document.addEventListener("wp_consent_type_defined", () => heard.push(window.wp_consent_type));
  window.wp_set_consent = (category, value) => heard.push(category + "=" + value);`;

describe("the WP Consent API", () => {
  test("knows how visitors are asked, and hears nothing before they decide", async () => {
    await visit({ wordpress: {} }, { scripts: WP_PLUGIN });
    expect(await queue("heard")).toEqual(["optin"]);
    await decide({ granted: ["statistical"] });
    expect((await queue("heard")).slice(1)).toEqual([
      "functional=allow",
      "preferences=deny",
      "statistics-anonymous=allow",
      "statistics=allow",
      "marketing=deny",
    ]);
  });

  test("keeps its cookies where the register declares them, and fires its event", async () => {
    const memory = {
      provider: "town",
      category: "necessary",
      name: "Your choice",
      items: [{ cookie: "wp_consent_*", lifetime: "P6M", purpose: "Remembers your choice" }],
    };
    const register = { ...REGISTER, services: { ...REGISTER.services, memory } };
    // What the plug-in's own function does.
    const plugin = `
      window.heard = [];
      document.addEventListener("wp_listen_for_consent_change", ({ detail }) => heard.push({ ...detail }));
      window.wp_set_consent = (category, value) => {
        const cookie = "wp_consent_" + category + "=" + value;
        if (document.cookie.includes(cookie)) return;
        document.cookie = cookie + ";path=/";
        document.dispatchEvent(new CustomEvent("wp_listen_for_consent_change", { detail: { [category]: value } }));
      };`;
    await visit({ wordpress: {} }, { register, scripts: plugin });
    await decide({ granted: ["marketing"] });
    expect(await page.evaluate("document.cookie")).toContain("wp_consent_marketing=allow");
    await decide(NONE);
    expect(await page.evaluate("document.cookie")).toContain("wp_consent_marketing=deny");
    expect((await queue("heard")).at(-1)).toEqual({ marketing: "deny" });
  });

  test("hears that visitors opt out, and what Global Privacy Control refuses", async () => {
    await turnOnGpc(page);
    await visit({ wordpress: {} }, { scripts: WP_PLUGIN, regime: "opt-out" });
    const heard = await queue("heard");
    expect(heard[0]).toBe("optout");
    expect(heard).toContain("statistics=allow");
    expect(heard).toContain("marketing=deny");
  });
});

const SHOP = `
  window.heard = []; let known = {};
  window.Shopify = { loadFeatures([feature], done) {
    heard.push(feature.name + " " + feature.version);
    Shopify.customerPrivacy = {
      currentVisitorConsent: () => known,
      setTrackingConsent(consent, done) {
        heard.push(consent);
        known = Object.fromEntries(Object.entries(consent).map(([id, yes]) => [id, yes ? "yes" : "no"]));
        done();
      } };
    done();
  } };`;

test("Shopify hears a decision once, and nothing before it", async () => {
  await visit({ shopify: {} }, { scripts: SHOP });
  expect(await queue("heard")).toEqual(["consent-tracking-api 0.1"]);
  const consent = { preferences: false, analytics: true, marketing: false, sale_of_data: false };
  await decide({ granted: ["statistical"] });
  await decide({ granted: ["statistical"] });
  expect((await queue("heard")).slice(1)).toEqual([consent]);
  await decide(ALL);
  expect((await queue("heard")).at(-1)).toEqual({
    ...consent,
    marketing: true,
    sale_of_data: true,
  });
});

test("a shop without the interface, and a page without WordPress, are left alone", async () => {
  await visit({ shopify: {}, wordpress: {} });
  await decide(ALL);
  expect(await page.evaluate("glassjar.consent.get().granted")).toEqual(ALL.granted);
});
