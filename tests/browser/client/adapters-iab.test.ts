import { GppModel } from "@iabgpp/cmpapi";
import { TCString } from "@iabtechlabtcf/core";
import type { Grants } from "@glassjar/consent";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { vendorList } from "../../../packages/consent/src/signals/testing/vendor-list.ts";
import { startAdapterSite, turnOnGpc, type AdapterSite } from "../../support/adapter-site.ts";
import { launchBrowser } from "../../support/browser.ts";

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

const decide = (grants: Grants) =>
  page.evaluate(
    `new Promise((done) => {
      document.addEventListener("glassjar:choice", () => setTimeout(done), { once: true });
      glassjar.consent.set(${JSON.stringify(grants)});
    })`,
  );

interface Ping {
  readonly gppString: string;
  readonly cmpId: number;
  readonly cmpStatus: string;
  readonly cmpDisplayStatus: string;
  readonly signalStatus: string;
  readonly applicableSections: readonly number[];
  readonly supportedAPIs: readonly string[];
}

const gpp = (command: string, parameter?: unknown) =>
  page.evaluate(
    ([asked, given]) =>
      new Promise((resolve) => {
        const { __gpp } = globalThis as unknown as { __gpp: (...args: unknown[]) => void };
        __gpp(asked, (data: unknown) => resolve(data), given);
      }),
    [command, parameter] as const,
  );
const ping = () => gpp("ping") as Promise<Ping>;
const loaded = () => expect.poll(async () => (await ping()).cmpStatus).toBe("loaded");

/** A section of a GPP string, as the library's own decoder reads it. */
const section = (text: string, name: string) =>
  new GppModel(text).getSection(name) as Record<string, unknown>;

// What a vendor's frame does: looks for the API and asks by messages, once as an object and once as text.
const frame = (api: "__gpp" | "__tcfapi") => `
  const answers = [];
  addEventListener("message", ({ data }) => {
    const asText = typeof data === "string";
    const answer = (asText ? JSON.parse(data) : data)["${api}Return"];
    if (!answer) return;
    answers.push({ asText, ...answer });
    if (answers.length === 2) document.title = JSON.stringify(answers);
  });
  let waited = 0;
  const look = setInterval(() => {
    if (!parent.frames["${api}Locator"] && waited++ < 200) return;
    clearInterval(look);
    for (const junk of [null, 1, "{", "5", "text", {}, { ${api}Call: null }, { ${api}Call: {} }])
      parent.postMessage(junk, "*");
    parent.postMessage({ ${api}Call: { command: "ping", version: 2, callId: "one" } }, "*");
    parent.postMessage(JSON.stringify({ ${api}Call: { command: "ping", version: 2, callId: 2 } }), "*");
  }, 20);`;
const IFRAME = `<iframe title="vendor" sandbox="allow-scripts" src="/frame"></iframe>`;

/** What a vendor's frame heard. */
async function heardInFrame(): Promise<Record<string, unknown>[]> {
  const inner = () => page.frames().find((candidate) => candidate.url().endsWith("/frame"));
  await expect.poll(async () => (await inner()?.title()) ?? "").toContain("callId");
  return JSON.parse((await inner()?.title()) ?? "") as Record<string, unknown>[];
}

describe("IAB GPP", () => {
  const start = async (options: Parameters<typeof startAdapterSite>[1] = {}) => {
    site = await startAdapterSite({ gpp: {} }, { regime: "opt-out", region: "US-CA", ...options });
    await site.serveLazy(page);
    await page.goto(site.url("/"));
  };

  test("says under the state's section that nobody objected, then that somebody did", async () => {
    await start();
    await loaded();
    const before = await ping();
    expect(before).toMatchObject({
      cmpId: 1,
      cmpDisplayStatus: "hidden",
      signalStatus: "ready",
      applicableSections: [8],
      supportedAPIs: ["8:usca"],
    });
    expect(section(before.gppString, "usca")).toMatchObject({
      SaleOptOut: 2,
      SharingOptOut: 2,
      SaleOptOutNotice: 1,
      MspaCoveredTransaction: 2,
      Gpc: false,
    });
    await decide({ granted: ["statistical"] });
    const after = await ping();
    expect(section(after.gppString, "usca")).toMatchObject({ SaleOptOut: 1, SharingOptOut: 1 });
    expect(await gpp("hasSection", "usca")).toBe(true);
    expect(await gpp("hasSection", "usnat")).toBe(false);
    expect(await gpp("getField", "usca.SaleOptOut")).toBe(1);
  });

  test("says that Global Privacy Control is on, and that it opts out", async () => {
    await turnOnGpc(page);
    await start();
    await loaded();
    expect(section((await ping()).gppString, "usca")).toMatchObject({ SaleOptOut: 1, Gpc: true });
    await decide({ granted: ["marketing"] });
    expect(section((await ping()).gppString, "usca")).toMatchObject({ SaleOptOut: 1, Gpc: true });
  });

  test("keeps what was asked of the stub, and tells listeners of each change", async () => {
    await start({
      scripts: `window.events = [];
        __gpp("addEventListener", ({ eventName, data, pingData }) =>
          events.push([eventName, data, pingData.cmpStatus]));`,
    });
    await loaded();
    expect(await page.evaluate("events[0]")).toEqual(["listenerRegistered", true, "stub"]);
    await decide({ granted: [] });
    expect(await page.evaluate("events.slice(-4).map(([name, data]) => [name, data])")).toEqual([
      ["signalStatus", "not ready"],
      ["sectionChange", "usca"],
      ["cmpDisplayStatus", "hidden"],
      ["signalStatus", "ready"],
    ]);
  });

  test("is not ready while a visitor is being asked", async () => {
    await start({ regime: "opt-in" });
    await loaded();
    expect(await ping()).toMatchObject({ signalStatus: "not ready", cmpDisplayStatus: "visible" });
    await decide({ granted: ["marketing"] });
    const after = await ping();
    expect(after).toMatchObject({ signalStatus: "ready", cmpDisplayStatus: "hidden" });
    expect(section(after.gppString, "usca")["SaleOptOut"]).toBe(2);
  });

  test("has no section outside the United States", async () => {
    await start({ regime: "opt-in", region: "FR" });
    await loaded();
    const said = await ping();
    expect(said.applicableSections).toEqual([-1]);
    expect(new GppModel(said.gppString).getSectionIds()).toEqual([]);
  });

  test("answers frames that may not touch the page", async () => {
    await start({ frame: frame("__gpp"), body: IFRAME });
    const [one, two] = await heardInFrame();
    expect(one).toMatchObject({ asText: false, callId: "one", success: true });
    expect(two).toMatchObject({ asText: true, callId: 2, success: true });
    expect(one?.["returnValue"]).toMatchObject({ gppVersion: "1.1" });
  });

  test("loads under a strict policy with Trusted Types", async () => {
    const header =
      "default-src 'self'; script-src 'nonce-abc'; style-src 'self'; " +
      "require-trusted-types-for 'script'; trusted-types glassjar glassjar-adapters";
    await start({ policy: { nonce: "abc", header } });
    await loaded();
  });

  test("stays a stub where a policy refuses its script", async () => {
    const header =
      "default-src 'self'; script-src 'nonce-abc'; " +
      "require-trusted-types-for 'script'; trusted-types glassjar";
    await start({ policy: { nonce: "abc", header } });
    await page.waitForLoadState("load");
    expect(await ping()).toMatchObject({ cmpStatus: "stub", signalStatus: "not ready" });
  });
});

describe("IAB TCF", () => {
  const GVL = JSON.stringify(vendorList([1, 755]));
  const own = {
    tcf: {
      cmpId: 300,
      cmpVersion: 4,
      gvl: "/gvl.json",
      publisherCountry: "FR",
      purposes: { marketing: [1, 3, 4] },
      vendors: { video: 755, statistics: 1 },
    },
  };
  const LISTEN = `window.events = [];
    __tcfapi("addEventListener", 2, ({ eventStatus, tcString, gdprApplies }) =>
      events.push({ eventStatus, tcString, gdprApplies }));`;
  const events = () =>
    page.evaluate("events") as Promise<
      { readonly eventStatus: string; readonly tcString: string; readonly gdprApplies: boolean }[]
    >;
  const start = async (
    adapters: Parameters<typeof startAdapterSite>[0],
    options: Parameters<typeof startAdapterSite>[1] = {},
    files: Record<string, string> = { "/gvl.json": GVL },
  ) => {
    site = await startAdapterSite(adapters, options);
    await site.serveLazy(page, files);
    await page.goto(site.url("/"));
  };

  test("makes a string of TCF 2.3 under the operator's own CMP, and none before a choice", async () => {
    await start(own, { scripts: LISTEN });
    await expect.poll(async () => (await events()).length).toBe(1);
    expect(await events()).toMatchObject([
      { eventStatus: "cmpuishown", tcString: "", gdprApplies: true },
    ]);
    await decide({ granted: ["marketing"] });
    await expect.poll(async () => (await events()).length).toBe(2);
    const last = (await events())[1];
    expect(last?.eventStatus).toBe("useractioncomplete");
    const tcString = last?.tcString ?? "";
    const model = TCString.decode(tcString);
    expect(tcString.split(".").length).toBeGreaterThan(1);
    expect([model.cmpId, model.cmpVersion, model.publisherCountryCode]).toEqual([300, 4, "FR"]);
    expect([1, 2, 3, 4].map((id) => model.purposeConsents.has(id))).toEqual([
      true,
      false,
      true,
      true,
    ]);
    expect([1, 755].map((id) => model.vendorConsents.has(id))).toEqual([false, true]);
    expect([1, 755].map((id) => model.vendorsDisclosed.has(id))).toEqual([true, true]);
    expect(model.purposeLegitimateInterests.size).toBe(0);
  });

  test("says the same string on the next page, and a withdrawal in the next", async () => {
    await start(own, { scripts: LISTEN });
    await decide({ granted: ["marketing"] });
    await expect.poll(async () => (await events()).at(-1)?.tcString.length).toBeGreaterThan(20);
    const first = (await events()).at(-1)?.tcString;
    await page.reload();
    await expect.poll(async () => (await events()).at(-1)?.eventStatus).toBe("tcloaded");
    expect((await events()).at(-1)?.tcString).toBe(first);
    await decide({ granted: [] });
    await expect.poll(async () => (await events()).length).toBe(2);
    const withdrawn = TCString.decode((await events()).at(-1)?.tcString ?? "");
    expect(withdrawn.vendorConsents.has(755)).toBe(false);
    expect(withdrawn.vendorsDisclosed.has(755)).toBe(true);
  });

  test("says that GDPR does not apply where it does not", async () => {
    await start(own, { scripts: LISTEN, regime: "opt-out", region: "US-CA" });
    await expect.poll(async () => (await events()).length).toBe(1);
    expect(await events()).toMatchObject([{ gdprApplies: false }]);
  });

  test("makes no string when the vendor list does not come", async () => {
    await start(own, { scripts: LISTEN }, {});
    await expect
      .poll(() => page.evaluate(`new Promise((r) => __tcfapi("ping", 2, (p) => r(p.cmpStatus)))`))
      .toBe("error");
    await decide({ granted: ["marketing"] });
    expect((await events()).filter(({ tcString }) => tcString)).toEqual([]);
  });

  test("answers frames that may not touch the page", async () => {
    await start(own, { frame: frame("__tcfapi"), body: IFRAME });
    const [one] = await heardInFrame();
    expect(one).toMatchObject({ callId: "one", success: true });
    expect(one?.["returnValue"]).toMatchObject({ gdprApplies: true });
  });

  const OTHER_CMP = `
    window.read = [];
    document.addEventListener("glassjar:tcf", ({ detail }) => read.push(detail));
    const listeners = [];
    window.__tcfapi = (command, version, callback) => {
      listeners.push(callback);
      callback({ tcString: "" }, true);
      callback({ tcString: "CQuIxQAQuIxQAEsABBENBkFgALAAAAAAAAqIF5wAQF5gAAAA.IF5wAgAAgLzA" }, true);
      callback({ tcString: "CQuIxQAQuIxQAEsABBENBkFgALAAAAAAAAqIF5wAQF5gAAAA" }, true);
    };`;

  test("only reads another CMP's strings without a CMP of the operator's own", async () => {
    await start({ tcf: {} }, { scripts: OTHER_CMP });
    await expect.poll(() => page.evaluate("read.length")).toBe(2);
    expect(await page.evaluate("read")).toMatchObject([
      { problems: [], cmpId: 300, policyVersion: 5, purposes: [1, 3, 4], vendors: [755] },
      { problems: ["no-vendors-disclosed"] },
    ]);
    expect(await page.evaluate("glassjar.consent.get()")).toBeUndefined();
  });

  test("puts no API into a page that has none, without a CMP of the operator's own", async () => {
    await start({ tcf: {} });
    await page.waitForLoadState("load");
    expect(await page.evaluate("typeof __tcfapi")).toBe("undefined");
  });
});
