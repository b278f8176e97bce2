import { once } from "node:events";
import { createServer, type OutgoingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { decodeChoice } from "@glassjar/consent/choice";
import { openStore, publishRegister, startEdge, type Store } from "@glassjar/server";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";
import { tempFolder } from "../support/folders.ts";

const REGISTER = `
glassjar: 1
site:
  name: { en: Tiny Town, ar: البلدة الصغيرة }
  origin: http://site.test
  languages: [en, ar]
  controller: { name: Tiny Town Council }
providers:
  tv: { name: Tiny TV, country: IE, policy: "https://tv.example/privacy" }
services:
  video:
    provider: tv
    category: marketing
    name: Films
    hosts: ["*.tv.test"]
    items:
      - { cookie: tv_seen, lifetime: P1Y, httpOnly: true, purpose: Remembers films }
`;

const FORM = `<form id=ask><input name=who value=Nobody><textarea name=what></textarea>
  <input type=checkbox name=by value=post><input type=checkbox name=by value=mail checked>
  <select name=day><option>Monday<option>Tuesday</select>
  <select name=days multiple><option>Monday<option selected>Tuesday<option>Friday</select>
  <input name=again><input name=again><input type=password name=secret><input type=hidden name=token value=t1>
  <input name=card autocomplete=cc-number></form>`;

/** Pages of the site behind: path → headers beyond the usual, and the language. */
const PAGES: Readonly<
  Record<string, { headers?: OutgoingHttpHeaders; lang?: string; form?: boolean }>
> = {
  "/": {},
  "/form": { form: true },
  "/search": {},
  "/arabic": { lang: "ar" },
  "/strict": {
    headers: {
      "content-security-policy": "default-src 'none'; style-src 'self'; form-action 'self'",
    },
  },
};

let browser: Browser;
let upstream: Server;
let store: Store;
let edge: Awaited<ReturnType<typeof startEdge>>;
let folder: Awaited<ReturnType<typeof tempFolder>>;
const url = (path: string) => `http://site.test:${edge.port}${path}`;

beforeAll(async () => {
  upstream = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site.test");
    const { headers = {}, lang = "en", form } = PAGES[pathname] ?? {};
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers });
    response.end(
      `<!doctype html><html lang="${lang}"><head><title>Tiny Town</title></head>
<body><main><h1>Tiny Town</h1><p>${"Text. ".repeat(200)}</p>${form ? FORM : ""}</main></body></html>`,
    );
  }).listen(0, "127.0.0.1");
  await once(upstream, "listening");
  folder = await tempFolder();
  store = openStore(join(folder.path, "glassjar.sqlite"));
  await publishRegister(store, { site: "main", text: REGISTER, note: "", by: "test" });
  edge = await startEdge({
    store,
    site: "main",
    upstream: new URL(`http://127.0.0.1:${(upstream.address() as AddressInfo).port}`),
    host: "127.0.0.1",
    port: 0,
    log: () => undefined,
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await edge.close();
  await store.close();
  upstream.close();
  await folder.remove();
});

/** A new visitor on a page. */
async function visit<T>(
  path: string,
  options: { javaScriptEnabled?: boolean },
  look: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(url(path));
    return await look(page, context);
  } finally {
    await context.close();
  }
}

const notice = (page: Page) => page.locator("jar-notice section");
const choiceIn = async (context: BrowserContext) =>
  decodeChoice((await context.cookies()).find(({ name }) => name === "cookies_preferences")?.value);

test("without JavaScript the visitor is asked, answers, and is back on the same page", async () => {
  await visit("/search?q=a%20b", { javaScriptEnabled: false }, async (page, context) => {
    expect(await notice(page).isVisible()).toBe(true);
    await notice(page).getByRole("button", { name: "Reject all" }).click();
    expect(page.url()).toBe(url("/search?q=a%20b"));
    expect(await notice(page).count()).toBe(0);
    await expect.poll(() => choiceIn(context)).toMatchObject({ version: 1, granted: [] });
  });
});

test("accepting without JavaScript grants, and lands in the ledger", async () => {
  const before = await store.choices.ledgerSize("main");
  await visit("/", { javaScriptEnabled: false }, async (page, context) => {
    await notice(page).getByRole("button", { name: "Accept all" }).click();
    await expect.poll(() => choiceIn(context)).toMatchObject({ granted: ["marketing"] });
  });
  expect(await store.choices.ledgerSize("main")).toBe(before + 1);
});

test("without JavaScript the settings are a page", async () => {
  await visit("/", { javaScriptEnabled: false }, async (page) => {
    await notice(page)
      .getByRole("button", { name: /settings|choose|preferences/i })
      .click();
    expect(new URL(page.url()).pathname).toBe("/cookies/preferences");
    expect(await page.getByRole("checkbox").first().isVisible()).toBe(true);
  });
});

test("it speaks the page's language, right to left where that is", async () => {
  await visit("/arabic", { javaScriptEnabled: false }, async (page) => {
    const host = page.locator("jar-notice");
    expect(await host.getAttribute("lang")).toBe("ar");
    expect(await host.getAttribute("dir")).toBe("rtl");
    expect(await notice(page).textContent()).toContain("البلدة الصغيرة");
  });
});

test("it is in the first paint, and the script takes it over as it is", async () => {
  await visit("/", {}, async (page) => {
    await page.waitForFunction("window.glassjar");
    await page.waitForLoadState("networkidle");
    expect(await page.locator("jar-notice").count()).toBe(1);
    expect(await notice(page).count()).toBe(1);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as never as { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBe(0);
    await notice(page).getByRole("button", { name: "Reject all" }).click();
    await notice(page).waitFor({ state: "hidden" });
    // The layer is put away at once; what stores the answer may still be on its way.
    const granted = () => page.evaluate("glassjar.consent.get()?.granted").catch(() => undefined);
    await expect.poll(granted, { timeout: 15_000 }).toEqual([]);
  });
});

test("the script does not bring again what the page has, and brings it where the page has it not", async () => {
  await visit("/", {}, async (page) => {
    const sizes: number[] = [];
    page.on("response", (response) => {
      if (response.url().includes("-notice.js"))
        void response.body().then((body) => sizes.push(body.length));
    });
    await page.reload({ waitUntil: "networkidle" });
    await notice(page).getByRole("button", { name: "Reject all" }).click();
    const chosen = async () =>
      (await page.context().cookies()).some(({ name }) => name === "cookies_preferences");
    await expect.poll(chosen, { timeout: 15_000 }).toBe(true);
    await page.goto(url("/search"));
    expect(await page.locator("jar-notice").count()).toBe(0);
    await page.evaluate("glassjar.consent.open()");
    await page.getByRole("dialog").waitFor();
    const [lean = 0] = sizes;
    const whole = Math.max(...sizes);
    expect(lean).toBeLessThan(whole);
  });
});

test("a page that refuses inline style gets the look from a file of ours", async () => {
  await visit("/strict", { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator("jar-notice link[rel=stylesheet]").count()).toBe(1);
    const fixed = await notice(page).evaluate((element) => getComputedStyle(element).position);
    expect(fixed).toBe("fixed");
  });
});

test("a page in a frame does not ask beside the one around it", async () => {
  await visit("/", {}, async (page) => {
    // Browsers say what a request is for only where the page is a secure context.
    await page.goto(url("/").replace("site.test", "localhost"));
    const framed = await page.evaluate(async () => {
      const frame = document.createElement("iframe");
      const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
      frame.src = "/search";
      document.body.append(frame);
      await loaded;
      return frame.contentDocument?.querySelectorAll("jar-notice").length;
    });
    expect(framed).toBe(0);
  });
});

/** What stands in the form, in its order. */
const inForm = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>("#ask input,#ask textarea")]
      .map(({ type, checked, value }) => (type === "checkbox" ? checked : value))
      .concat(
        [...document.querySelectorAll("select")].map((s) =>
          [...s.selectedOptions].map((o) => o.text).join(),
        ),
      ),
  );

test("what a visitor wrote stands there after the load by which a choice takes effect, secrets do not", async () => {
  await visit("/form", {}, async (page) => {
    await page.evaluate(() => history.replaceState({ own: 1 }, ""));
    await page.fill("[name=who]", "Ada");
    await page.fill("[name=what]", "A\nlong\ntext");
    await page.check("[value=post]");
    await page.uncheck("[value=mail]");
    await page.selectOption("[name=day]", "Tuesday");
    await page.selectOption("[name=days]", ["Monday", "Friday"]);
    await page.locator("[name=again]").nth(1).fill("second");
    for (const name of ["secret", "card"]) await page.fill(`[name=${name}]`, "4111");
    await Promise.all([
      page.waitForEvent("load"),
      notice(page).getByRole("button", { name: "Accept all" }).click(),
    ]);
    await expect
      .poll(() => inForm(page))
      .toEqual([
        "Ada",
        "A\nlong\ntext",
        true,
        false,
        "",
        "second",
        "",
        "t1",
        "",
        "Tuesday",
        "Monday,Friday",
      ]);
    // Kept once, and beside what the page itself keeps there.
    expect(await page.evaluate(() => history.state)).toEqual({ own: 1 });
    await page.reload();
    await page.waitForLoadState("networkidle");
    expect((await inForm(page))[0]).toBe("Nobody");
  });
});
