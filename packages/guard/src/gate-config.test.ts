import type { Register } from "@glassjar/register";
import { expect, test } from "vitest";
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
  providers: { town: { name: "Town" } },
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
  },
};

test("only consented cookies with more than a name have an erasure key", () => {
  expect(gateConfig({ register: REGISTER, version: 1 }).keys).toEqual([
    { kind: "cookie", name: "area", service: "visits", path: "/area" },
    { kind: "cookie", name: "shared*", service: "visits", domain: "town.test" },
    { kind: "cookie", name: "apart", service: "visits", partitioned: true },
  ]);
});

test("what is not said has the safe default", () => {
  expect(gateConfig({ register: REGISTER, version: 4 })).toMatchObject({
    version: 4,
    materialVersion: 1,
    cookie: { name: "cookies_preferences", secure: false },
    undeclared: "enforce",
    base: "",
    regime: "opt-in",
    enforcedByHttp: false,
    asks: true,
  });
});

test("the register and the server decide the rest", () => {
  const site = {
    ...REGISTER.site,
    undeclared: "observe" as const,
    choiceCookie: { name: "c", domain: "town.test" },
  };
  const { visits: _, ...services } = REGISTER.services;
  const config = gateConfig({
    register: { ...REGISTER, site, services },
    version: 4,
    materialVersion: 3,
    base: "/privacy",
    enforcedByHttp: true,
    secure: true,
  });
  expect(config).toMatchObject({
    cookie: { name: "c", domain: "town.test", secure: true },
    undeclared: "observe",
    base: "/privacy",
    enforcedByHttp: true,
    materialVersion: 3,
    asks: false,
  });
});

test("it is plain JSON: what the browser gets is what was meant", () => {
  const config = gateConfig({ register: REGISTER, version: 1 });
  expect(JSON.parse(JSON.stringify(config))).toEqual(config);
});
