import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Counter, Figures, Table } from "./counter.ts";
import type { Hit } from "./hit.ts";
import { createTally, type TallyOptions } from "./tally.ts";

const CHROME =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";
const NOON = Date.parse("2026-11-24T12:00:00Z");
const DAY = Date.parse("2026-11-24") / 86_400_000;
const MINUTE = 60_000;

const hit = (change: Partial<Hit> = {}): Hit => ({
  at: NOON,
  host: "portal.example",
  path: "/",
  userAgent: CHROME,
  ip: "192.0.2.77",
  gpc: false,
  ...change,
});
const tallyOf = (options: Partial<TallyOptions> = {}) =>
  createTally({ site: "portal", timeZone: "UTC", ...options });

const NAMES = ["views", "visitors", "visits", "entries", "exits", "bounces", "seconds"] as const;

/** The rows of a table, as key → the figures that are not zero. */
function rowsOf(counters: readonly Counter[], table: Table): Record<string, Partial<Figures>> {
  const figures = (counter: Counter) =>
    NAMES.filter((name) => counter[name] !== 0).map((name) => [name, counter[name]] as const);
  return Object.fromEntries(
    counters
      .filter((counter) => counter.table === table)
      .map((counter) => [counter.key, Object.fromEntries(figures(counter))]),
  );
}

function sum(counters: readonly Counter[], table: Table, name: keyof Figures): number {
  return counters
    .filter((counter) => counter.table === table)
    .reduce((all, counter) => all + counter[name], 0);
}

describe("a visit", () => {
  it("is counted from its entry to its exit", () => {
    const tally = tallyOf();
    tally.hit(hit({ referrer: "https://search.example/?q=x", country: "FR" }));
    tally.hit(
      hit({ at: NOON + MINUTE, path: "/data?page=2", referrer: "https://portal.example/" }),
    );
    tally.hit(hit({ at: NOON + 3 * MINUTE, path: "/", referrer: "https://portal.example/data" }));
    const counters = tally.drain(NOON + 33 * MINUTE);
    expect(rowsOf(counters, "site_hour")).toEqual({
      "": { views: 3, visitors: 1, visits: 1, seconds: 180 },
    });
    expect(rowsOf(counters, "page_day")).toEqual({
      "/": { views: 2, visitors: 1, entries: 1, exits: 1, seconds: 60 },
      "/data": { views: 1, visitors: 1, seconds: 120 },
    });
    expect(rowsOf(counters, "referrer_day")).toEqual({
      "search.example": { views: 1, visitors: 1, visits: 1 },
    });
    expect(rowsOf(counters, "country_day")).toEqual({ FR: { views: 1, visitors: 1, visits: 1 } });
    expect(rowsOf(counters, "device_day")).toEqual({
      desktop: { views: 3, visitors: 1, visits: 1 },
    });
  });

  it("of one view is a bounce, once it has ended", () => {
    const tally = tallyOf();
    tally.hit(hit());
    expect(rowsOf(tally.drain(NOON + 29 * MINUTE), "page_day")).toEqual({
      "/": { views: 1, visitors: 1, entries: 1 },
    });
    const ended = tally.drain(NOON + 30 * MINUTE);
    expect(rowsOf(ended, "page_day")).toEqual({ "/": { exits: 1, bounces: 1 } });
    expect(rowsOf(ended, "site_hour")).toEqual({ "": { bounces: 1 } });
    expect(tally.drain(NOON + 31 * MINUTE)).toEqual([]);
  });

  it("begins again after half an hour, of the same visitor", () => {
    const tally = tallyOf();
    tally.hit(hit());
    tally.hit(hit({ at: NOON + 30 * MINUTE }));
    const counters = tally.drain(NOON + 31 * MINUTE);
    expect(sum(counters, "site_hour", "visits")).toBe(2);
    expect(sum(counters, "site_hour", "visitors")).toBe(1);
    expect(sum(counters, "page_day", "visitors")).toBe(1);
  });

  it("is told apart by network, family and site only", () => {
    const tally = tallyOf();
    tally.hit(hit());
    tally.hit(hit({ ip: "192.0.2.200", userAgent: CHROME.replace("142", "141") }));
    tally.hit(hit({ ip: "192.0.3.77" }));
    tally.hit(hit({ userAgent: FIREFOX }));
    expect(sum(tally.drain(NOON), "site_hour", "visitors")).toBe(3);
  });

  it("ends with an orderly stop", () => {
    const tally = tallyOf();
    tally.hit(hit());
    expect(rowsOf(tally.close(), "page_day")).toEqual({
      "/": { views: 1, visitors: 1, entries: 1, exits: 1, bounces: 1 },
    });
    tally.hit(hit());
    expect(sum(tally.drain(NOON), "site_hour", "visitors")).toBe(1);
  });
});

describe("what is not counted", () => {
  it.each([
    ["gpc", { gpc: true }],
    ["objected", { objected: true }],
    ["bot", { userAgent: "Googlebot/2.1 (+http://www.google.com/bot.html)" }],
    ["bot", { userAgent: "" }],
    ["malformed", { at: Number.NaN }],
  ] as const)("%s: %j", (reason, change) => {
    const tally = tallyOf();
    expect(tally.hit(hit(change))).toEqual({ counted: false, reason });
    expect(tally.close()).toEqual([]);
  });

  it("does not disturb what comes after", () => {
    const tally = tallyOf();
    tally.hit(hit({ at: Number.NaN }));
    expect(tally.hit(hit())).toEqual({ counted: true, overflow: [] });
  });
});

describe("midnight", () => {
  /** A random source that remembers the very arrays it gave out. */
  function watchedRandom() {
    const given: Uint8Array[] = [];
    const randomBytes = (length: number) => {
      const salt = crypto.getRandomValues(new Uint8Array(length));
      given.push(salt);
      return salt;
    };
    return { given, randomBytes };
  }
  const midnight = Date.parse("2026-11-24T23:00:00Z");

  it("in the site's time zone, ends visits and makes every visitor a new one", () => {
    const { given, randomBytes } = watchedRandom();
    const tally = tallyOf({ timeZone: "Europe/Paris", randomBytes });
    tally.hit(hit({ at: midnight - 1 }));
    tally.hit(hit({ at: midnight, path: "/data" }));
    const counters = tally.drain(midnight);
    expect(sum(counters, "site_hour", "visitors")).toBe(2);
    expect(counters.filter(({ table }) => table === "page_day")).toMatchObject([
      { bucket: DAY, key: "/", entries: 1, exits: 1, bounces: 1, seconds: 0 },
      { bucket: DAY + 1, key: "/data", entries: 1, exits: 0 },
    ]);
    expect(counters.filter(({ table }) => table === "site_hour")).toMatchObject([
      { bucket: DAY * 24 + 23, views: 1, bounces: 1 },
      { bucket: DAY * 24 + 24, views: 1, bounces: 0 },
    ]);
    expect(given).toHaveLength(2);
  });

  it("overwrites the salt, also when nobody comes any more", () => {
    const { given, randomBytes } = watchedRandom();
    const tally = tallyOf({ timeZone: "Europe/Paris", randomBytes });
    tally.hit(hit({ at: midnight - MINUTE }));
    tally.drain(midnight - 1);
    expect(given[0]?.some((byte) => byte !== 0)).toBe(true);
    tally.drain(midnight);
    expect(given).toEqual([new Uint8Array(32)]);
  });

  it("does not come twice when the clock is set back", () => {
    const { given, randomBytes } = watchedRandom();
    const tally = tallyOf({ timeZone: "Europe/Paris", randomBytes });
    tally.hit(hit({ at: midnight }));
    tally.hit(hit({ at: midnight - MINUTE }));
    expect(sum(tally.drain(midnight - MINUTE), "site_hour", "visitors")).toBe(1);
    expect(given).toHaveLength(1);
  });
});

describe("memory", () => {
  it("forgets nobody it can hold, and says whom it cannot", () => {
    const tally = tallyOf({ limits: { visitors: 2 } });
    const outcomes = [1, 2, 3, 1].map((network) => tally.hit(hit({ ip: `192.0.${network}.1` })));
    expect(outcomes.map((outcome) => outcome.counted && outcome.overflow)).toEqual([
      [],
      [],
      ["visitors"],
      [],
    ]);
    const counters = tally.close();
    expect(rowsOf(counters, "site_hour")).toEqual({
      "": { views: 4, visitors: 2, visits: 2, bounces: 1 },
    });
    expect(sum(counters, "page_day", "views")).toBe(4);
    expect(sum(counters, "page_day", "visitors")).toBe(2);
  });

  it("holds so many paths and referrers, and counts the rest together", () => {
    const tally = tallyOf({ limits: { paths: 2, referrers: 1 } });
    const outcomes = ["/a", "/b", "/c", "/a", "/d"].map((path, at) =>
      tally.hit(hit({ path, referrer: `https://${at}.example/` })),
    );
    expect(outcomes.at(-1)).toEqual({ counted: true, overflow: ["paths", "referrers"] });
    const counters = tally.drain(NOON);
    const views = (table: Table) =>
      Object.entries(rowsOf(counters, table)).map(([key, figures]) => [key, figures.views]);
    expect(views("page_day")).toEqual([
      ["(other)", 2],
      ["/a", 2],
      ["/b", 1],
    ]);
    expect(views("referrer_day")).toEqual([
      ["(other)", 4],
      ["0.example", 1],
    ]);
  });

  it("remembers so many pages of a visitor", () => {
    const tally = tallyOf({ limits: { pagesPerVisitor: 1 } });
    tally.hit(hit({ path: "/a" }));
    expect(tally.hit(hit({ path: "/b" }))).toEqual({
      counted: true,
      overflow: ["pagesPerVisitor"],
    });
    expect(tally.hit(hit({ path: "/a" }))).toEqual({ counted: true, overflow: [] });
    const counters = tally.drain(NOON);
    expect(sum(counters, "page_day", "views")).toBe(3);
    expect(sum(counters, "page_day", "visitors")).toBe(1);
  });

  it("drains no more rows than its limits allow, whatever arrives", () => {
    const tally = tallyOf({ limits: { visitors: 50, paths: 20, referrers: 10 } });
    for (let at = 0; at < 2000; at++)
      tally.hit(
        hit({
          path: `/${at}`,
          ip: `10.${at % 256}.${at >> 8}.1`,
          referrer: `https://${at}.example`,
        }),
      );
    const counters = tally.close();
    expect(counters.length).toBeLessThanOrEqual(21 + 11 + 3);
    expect(sum(counters, "site_hour", "views")).toBe(2000);
    expect(sum(counters, "site_hour", "visitors")).toBe(50);
  });
});

const anyHit = fc.record({
  at: fc.integer({ min: NOON, max: NOON + 3 * 86_400_000 }),
  host: fc.constant("portal.example"),
  path: fc.webPath(),
  referrer: fc.option(fc.webUrl({ withQueryParameters: true }), { nil: undefined }),
  userAgent: fc.constantFrom(CHROME, FIREFOX),
  ip: fc.oneof(fc.ipV4(), fc.ipV6()),
  gpc: fc.boolean(),
  objected: fc.boolean(),
  country: fc.option(fc.constantFrom("FR", "DE", "nonsense"), { nil: undefined }),
});

describe("whatever arrives", () => {
  it("drains whole numbers in key order that add up, and then nothing", () => {
    fc.assert(
      fc.property(fc.array(anyHit, { maxLength: 40 }), (hits) => {
        const tally = tallyOf({ timeZone: "Asia/Kolkata" });
        const counted = hits.filter((one) => tally.hit(one).counted).length;
        const counters = tally.close();
        const keys = counters.map(({ table, bucket, key }) => `${table} ${bucket} ${key}`);
        expect(keys).toEqual([...new Set(keys)].sort());
        for (const table of ["site_hour", "page_day", "device_day"] as const)
          expect(sum(counters, table, "views")).toBe(counted);
        const visits = sum(counters, "site_hour", "visits");
        expect(sum(counters, "page_day", "entries")).toBe(visits);
        expect(sum(counters, "page_day", "exits")).toBe(visits);
        expect(sum(counters, "device_day", "visits")).toBe(visits);
        expect(sum(counters, "site_hour", "bounces")).toBe(sum(counters, "page_day", "bounces"));
        expect(sum(counters, "site_hour", "seconds")).toBe(sum(counters, "page_day", "seconds"));
        for (const counter of counters)
          expect(NAMES.every((name) => Number.isSafeInteger(counter[name]))).toBe(true);
        expect(tally.close()).toEqual([]);
      }),
    );
  });

  it("drains nothing of a visitor: no address, user agent, query or identifier", () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.uuid(), (ip, id) => {
        const tally = tallyOf();
        tally.hit(
          hit({
            ip,
            path: `/letter/${id}?utm_campaign=${id}&gclid=${id}`,
            referrer: `https://mail.example/inbox/${id}?user=${id}`,
          }),
        );
        const drained = JSON.stringify(tally.close());
        const network = ip.split(".").slice(0, 3).join(".");
        for (const trace of [ip, `${network}.`, CHROME, "Chrome", "Mozilla", id, "utm", "inbox"])
          expect(drained).not.toContain(trace);
      }),
    );
  });
});

it("refuses a time zone that does not exist", () => {
  expect(() => tallyOf({ timeZone: "Mars/Olympus" })).toThrow(RangeError);
});
