import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBot } from "./bots.ts";
import type { Hit } from "./hit.ts";
import { MAX_PATH, pagePath } from "./page-path.ts";
import { reduce } from "./reduce.ts";
import { browserFamily, deviceClass } from "./user-agent.ts";

const hit: Hit = {
  at: 0,
  host: "portal.example:8080",
  path: "/",
  userAgent: "Mozilla/5.0",
  ip: "192.0.2.77",
  gpc: false,
};

const MOZILLA = "Mozilla/5.0";
const WEBKIT = "AppleWebKit/537.36 (KHTML, like Gecko)";
const IOS = `${MOZILLA} (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)`;
const agents: readonly (readonly [family: string, device: string, userAgent: string])[] = [
  ["Chrome", "desktop", `${MOZILLA} (X11; Linux x86_64) ${WEBKIT} Chrome/142.0.0.0 Safari/537.36`],
  [
    "Edge",
    "desktop",
    `${MOZILLA} (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`,
  ],
  [
    "Opera",
    "desktop",
    `${MOZILLA} (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/140.0.0.0 Safari/537.36 OPR/125.0.0.0`,
  ],
  ["Firefox", "desktop", `${MOZILLA} (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0`],
  [
    "Safari",
    "desktop",
    `${MOZILLA} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15`,
  ],
  ["Safari", "mobile", `${IOS} Version/26.0 Mobile/15E148 Safari/604.1`],
  ["Chrome", "mobile", `${IOS} CriOS/142.0.7444.46 Mobile/15E148 Safari/604.1`],
  ["Firefox", "mobile", `${IOS} FxiOS/145.0 Mobile/15E148 Safari/605.1.15`],
  [
    "Chrome",
    "mobile",
    `${MOZILLA} (Linux; Android 10; K) ${WEBKIT} Chrome/142.0.0.0 Mobile Safari/537.36`,
  ],
  [
    "Chrome",
    "tablet",
    `${MOZILLA} (Linux; Android 10; K) ${WEBKIT} Chrome/142.0.0.0 Safari/537.36`,
  ],
  [
    "Samsung",
    "mobile",
    `${MOZILLA} (Linux; Android 10; K) ${WEBKIT} SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36`,
  ],
  ["Firefox", "tablet", `${MOZILLA} (Android 15; Tablet; rv:145.0) Gecko/145.0 Firefox/145.0`],
  ["Other", "desktop", `${MOZILLA} (X11; Linux x86_64) Ladybird/1.0`],
];

it.each(agents)("tells %s on %s", (family, device, userAgent) => {
  expect([browserFamily(userAgent), deviceClass(userAgent), isBot(userAgent)]).toEqual([
    family,
    device,
    false,
  ]);
});

it.each([
  "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  "curl/8.5.0",
  "python-requests/2.32.0",
  `${MOZILLA} (X11; Linux x86_64) ${WEBKIT} HeadlessChrome/142.0.0.0 Safari/537.36`,
  "",
  `${MOZILLA} ${"x".repeat(600)}`,
])("takes %s for a program", (userAgent) => {
  expect(isBot(userAgent)).toBe(true);
});

describe("the path", () => {
  it.each([
    ["/news/?utm_source=letter&gclid=abc", "/news/"],
    ["/news#top", "/news"],
    ["/shop;jsessionid=0123456789ABCDEF/cart", "/shop/cart"],
    [
      "/datasets/arbres-remarquables-2026-edition-nouvelle",
      "/datasets/arbres-remarquables-2026-edition-nouvelle",
    ],
    ["/unsubscribe/jane@example.com", "/unsubscribe/:id"],
    ["/unsubscribe/jane%40example.com/", "/unsubscribe/:id/"],
    ["/reset/MQ/c5x2ab-0123456789abcdef0123456789abcdef/", "/reset/MQ/:id/"],
    ["/file/123e4567-e89b-12d3-a456-426614174000", "/file/:id"],
    ["news", "/news"],
    ["", "/"],
    ["?a", "/"],
  ])("%s is counted as %s", (path, counted) => {
    expect(pagePath(path)).toBe(counted);
  });

  it("is bounded, and has no query or fragment, whatever arrives", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600, unit: "binary" }), (path) => {
        const counted = pagePath(path);
        expect(counted.length).toBeLessThanOrEqual(MAX_PATH);
        expect(counted).toMatch(/^\/[^?#]*$/);
      }),
    );
  });
});

describe("the referrer", () => {
  it.each([
    ["https://search.example/find?q=my+illness", "search.example"],
    ["https://jane:secret@Search.Example:8443/x", "search.example"],
    ["https://portal.example/page", ""],
    ["http://PORTAL.example:9999/", ""],
    ["android-app://com.example", undefined],
    ["javascript:alert(1)", undefined],
    ["https://", undefined],
    ["not a url", undefined],
    ["", undefined],
    [`https://a.example/${"x".repeat(5000)}`, undefined],
    [undefined, undefined],
  ])("%s is counted as %s", (referrer, counted) => {
    expect(reduce({ ...hit, referrer }).referrer).toBe(counted);
  });
});

it.each([
  ["fr", "FR"],
  ["FR", "FR"],
  ["France", undefined],
  ["", undefined],
  ["F1", undefined],
  [undefined, undefined],
])("takes the country %j as %j", (country, counted) => {
  expect(reduce({ ...hit, country }).country).toBe(counted);
});

it("keeps these and no other properties", () => {
  expect(reduce({ ...hit, country: "FR", objected: false })).toEqual({
    at: 0,
    network: "192.0.2.0/24",
    family: "Other",
    device: "desktop",
    path: "/",
    referrer: undefined,
    country: "FR",
  });
});
