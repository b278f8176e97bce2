import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../../support/browser.ts";
import { selfMadeCertificate } from "../../support/certificate.ts";
import { startClientSite, type ClientSite } from "../../support/client-site.ts";

const HOST = "www.site.test";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: ClientSite;

/** Each key a cookie can have that a script can see: of the service that is refused, and of another. */
const DOMAINS = ["", `; Domain=${HOST}`, "; Domain=site.test"];
const PATHS = ["/", "/area", "/area/", "/area/shop/"];
const FLAGS = ["", "; Secure", "; Secure; SameSite=None", "; SameSite=Strict"];
const MATRIX = DOMAINS.flatMap((domain) =>
  PATHS.flatMap((path) => FLAGS.map((flags) => `; Path=${path}${domain}${flags}`)),
);

beforeAll(async () => {
  browser = await launchBrowser();
  site = await startClientSite({
    secure: true,
    certificate: selfMadeCertificate([HOST]),
    pages: () => ({ "/area/shop/": {}, "/": {} }),
  });
  context = await browser.newContext({ ignoreHTTPSErrors: true });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function names(): Promise<string[]> {
  const all = (await context.cookies()).map(({ name }) => name);
  return all.filter((name) => name !== "cookies_preferences").sort();
}

test("over https withdrawal erases every combination of domain, path and flags, and no other service's", async () => {
  await page.goto(site.url("/area/shop/", HOST));
  await page.evaluate(`glassjar.consent.set({ granted: ["statistical", "marketing"] })`);
  const cookies = [
    ...MATRIX.map((key, at) => `_pk_id.${at}=1${key}`),
    "_pk_part=1; Path=/; Secure; SameSite=None; Partitioned",
    "_pk_area=1; Path=/area/; Secure",
    "tv_seen=1; Path=/; Secure",
    "sid=1; Path=/",
  ];
  await page.evaluate((all) => {
    for (const cookie of all) document.cookie = cookie;
  }, cookies);
  // A browser stores what a script wrote when it comes to it: the jar is asked until it is so.
  await expect.poll(names).toHaveLength(cookies.length);
  await page.evaluate(`glassjar.consent.set({ granted: ["marketing"] })`);
  await expect.poll(names).toEqual(["sid", "tv_seen"]);
});

test("over https the choice cookie is Secure, and what was withdrawn does not come back", async () => {
  await page.goto(site.url("/", HOST));
  await page.evaluate("glassjar.consent.set({ granted: [] })");
  await page.evaluate(() => {
    document.cookie = "_pk_id.1=1; Path=/; Secure";
    document.cookie = "_pk_part=1; Path=/; Secure; SameSite=None; Partitioned";
  });
  await expect.poll(names).toEqual(["sid"]);
  const all = await context.cookies();
  expect(all.find(({ name }) => name === "cookies_preferences")).toMatchObject({
    secure: true,
    sameSite: "Lax",
  });
});
