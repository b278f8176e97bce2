import type { Register } from "@glassjar/register";
import { expect, test } from "vitest";
import { settledConfig } from "./settled-config.ts";

const items = (cookie: string) => [{ cookie, lifetime: "P1Y", purpose: "Counts" }];
const REGISTER: Register = {
  glassjar: 1,
  site: { name: "Town", origin: "https://town.test", languages: ["en"] },
  providers: { town: { name: "Town" } },
  services: {
    login: { provider: "town", category: "necessary", name: "Login", items: items("sid") },
    visits: {
      provider: "town",
      category: "statistical",
      name: "Visits",
      hosts: ["*.stats.test"],
      items: items("_pk*"),
    },
    ads: { provider: "town", category: "marketing", name: "Ads", items: items("_pk_ads") },
  },
};
const choice = { version: 1, granted: [] as string[], services: {}, day: 20_000, receipt: "r" };
const all = { ...choice, granted: ["statistical", "marketing"] };
const source = { register: REGISTER, version: 4 };
const edge = { ...source, enforcedByHttp: true };
const observing = { ...REGISTER, site: { ...REGISTER.site, undeclared: "observe" as const } };
const policyOf = (config: ReturnType<typeof settledConfig>) => config?.[7];

test("without a choice, and where a grant in place must be able to loosen, there is none", () => {
  expect(settledConfig(source)).toBeUndefined();
  expect(settledConfig({ ...source, choice })).toBeUndefined();
  expect(settledConfig({ ...source, choice: { ...choice, granted: ["marketing"] } })).toBe(
    undefined,
  );
  expect(settledConfig({ ...edge, register: observing, choice })).toBeUndefined();
});

test("who granted everything reaches what is declared, by a policy of the page's own", () => {
  const config = settledConfig({ ...source, choice: all });
  expect(config).toEqual([
    all,
    0,
    ["login", "visits", "ads"],
    "[cl]cookies_preferences|csid|c_pk_ads|c_pk.*",
    "/glassjar-*.js?v=4&lang=",
    "/cookies/preferences",
    "cookies_preferences",
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ^:* ws://^:* *.stats.test:* ws://*.stats.test:* stats.test:* ws://stats.test:*",
    0,
  ]);
});

test("behind the edge it is HTTP that holds the network, whatever was granted", () => {
  expect(policyOf(settledConfig({ ...edge, choice }))).toBe("");
  expect(policyOf(settledConfig({ ...edge, choice: all }))).toBe("");
});

test("what is refused is an exception from the wider pattern of what runs", () => {
  const some = { ...choice, granted: ["statistical"] };
  expect(settledConfig({ ...edge, choice: some })?.[3]).toBe(
    "[cl]cookies_preferences|csid|(?!(?:c_pk_ads)$)c_pk.*",
  );
});

test("Global Privacy Control refuses what was granted", () => {
  expect(settledConfig({ ...source, choice: all, gpc: true })).toBeUndefined();
  const config = settledConfig({ ...edge, choice: all, gpc: true });
  expect(config?.[2]).toEqual(["login", "visits"]);
});

test("a site that only observes holds nothing from who granted everything", () => {
  const config = settledConfig({ ...source, register: observing, choice: all });
  expect([config?.[3], policyOf(config)]).toEqual([".*", ""]);
});
