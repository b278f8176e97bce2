import type { Register } from "@glassjar/register";
import { expect, test } from "vitest";
import { chooseConfig } from "./choose-config.ts";
import { gateConfig } from "./gate-config.ts";

const cookie = (name: string, over: object = {}) => ({
  cookie: name,
  lifetime: "P1Y",
  purpose: "Counts",
  ...over,
});

const REGISTER: Register = {
  glassjar: 1,
  site: { name: "Town", origin: "https://town.test", languages: ["en"] },
  providers: { town: { name: "Town", policy: "https://town.test/privacy" } },
  services: {
    login: {
      provider: "town",
      category: "necessary",
      name: "Login",
      items: [cookie("sid", { path: "/", domain: "town.test" })],
    },
    visits: {
      provider: "town",
      category: "statistical",
      name: "Visits",
      hosts: ["*.stats.test"],
      items: [
        cookie("plain", { path: "/" }),
        cookie("area", { path: "/area" }),
        cookie("shared*", { domain: "town.test" }),
        cookie("apart", { partitioned: true }),
        { localStorage: "store", lifetime: "persistent", path: "/odd", purpose: "Counts" },
      ],
    },
    ads: { provider: "town", category: "marketing", name: "Ads", items: [cookie("ad.id")] },
  },
};
const source = { register: REGISTER, version: 4 };

test("only consented cookies with more than a name have an erasure key", () => {
  expect(chooseConfig(source, "en").keys).toEqual([
    { name: "area", exact: true, path: "/area" },
    { name: "shared.*", exact: false, domain: "town.test" },
    { name: "apart", exact: true, partitioned: true },
  ]);
});

test("behind the edge the gate lets the consent's own cookie for one page pass", () => {
  const [, , , , , rules] = gateConfig({ ...source, enforcedByHttp: true });
  expect(rules[0]).toEqual([3, "[cl]cookies_preferences(_once)?"]);
});

test("the gate is given what every page needs, and the safe default of what is not said", () => {
  expect(gateConfig(source)).toEqual([
    "cookies_preferences",
    1,
    6,
    0,
    ["login", "visits statistical", "ads marketing !", "-"],
    [
      [3, "[cl]cookies_preferences"],
      [0, "csid"],
      [1, "cplain|carea|capart|lstore"],
      [2, "cad\\.id"],
      [1, "cshared.*|h.*\\.stats\\.test"],
    ],
    "/glassjar-*.js?v=4&lang=",
    "/cookies/preferences",
  ]);
});

test("the register and the server decide the rest", () => {
  const site = {
    ...REGISTER.site,
    undeclared: "observe" as const,
    choiceCookie: { name: "c.1", domain: "town.test" },
    consent: { names: { script: "jam" } },
  };
  const more = {
    ...source,
    register: { ...REGISTER, site },
    materialVersion: 3,
    base: "/privacy",
    enforcedByHttp: true,
    secure: true,
  };
  const [name, material, months, observes, , rules, scripts, page] = gateConfig(more);
  expect([name, material, months, observes]).toEqual(["c\\.1", 3, 6, 1]);
  // No policy can hold what is refused where undeclared hosts pass.
  expect(JSON.stringify(rules)).toContain("stats");
  const enforced = gateConfig({ ...source, enforcedByHttp: true });
  expect(JSON.stringify(enforced)).not.toContain("stats");
  expect([scripts, page]).toEqual(["/privacy/jam-*.js?v=4&lang=", "/privacy/cookies/preferences"]);
  expect(chooseConfig(more, "fr")).toMatchObject({
    version: 4,
    cookie: { name: "c.1", domain: "town.test", secure: true },
    base: "/privacy",
    enforcedByHttp: true,
    language: "fr",
    providers: { visits: { name: "Town", policy: "https://town.test/privacy" } },
  });
});

test("where visitors are not asked first, a choice outlives material changes and lasts a year", () => {
  const [, material, months] = gateConfig({ ...source, materialVersion: 4, regime: "opt-out" });
  expect([material, months]).toEqual([0, 12]);
});

test("it is plain JSON: what the browser gets is what was meant", () => {
  for (const config of [gateConfig(source), chooseConfig(source, "en")])
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
});
