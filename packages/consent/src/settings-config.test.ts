import type { Register } from "@glassjar/register";
import { expect, test } from "vitest";
import { settingsCategories } from "./settings-categories.ts";
import { settingsConfig } from "./settings-config.ts";

const REGISTER: Register = {
  glassjar: 1,
  site: {
    name: { en: "Town $& Harbour", fr: "Ville" },
    origin: "https://town.test",
    languages: ["en", "fr"],
    controller: { name: { en: "Town Council", fr: "Mairie" } },
  },
  providers: { town: { name: { en: "Town", fr: "Ville" } } },
  categories: {
    social: { name: "Social", description: "Posts", consent: true },
    constructor: { name: "Odd", consent: true },
  },
  services: {
    login: {
      provider: "town",
      category: "necessary",
      name: "Login",
      items: [{ cookie: "sid", lifetime: "session", purpose: { en: "Login", fr: "Connexion" } }],
    },
    tally: {
      provider: "town",
      category: "statistical",
      exempt: "audience-measurement",
      name: "Tally",
      items: [],
    },
    visits: {
      provider: "gone",
      category: "statistical",
      name: "Visits",
      items: [
        { cookie: "_pk*", lifetime: "P13M", purpose: "Counts" },
        { fingerprint: "canvas", purpose: "Tells devices apart" },
      ],
    },
    posts: { provider: "town", category: "social", name: "Posts", items: [] },
    odd: { provider: "town", category: "constructor", name: "Odd", items: [] },
  },
};

const configIn = (language: string) => settingsConfig({ register: REGISTER, version: 3, language });

test("what is always on comes first, then each category the visitor decides about", () => {
  const seen = settingsCategories(REGISTER, "en").map(({ id, consent, services }) => [
    id,
    consent,
    services.map((service) => service.id).join(),
  ]);
  expect(seen).toEqual([
    ["necessary", false, "login"],
    ["statistical", false, "tally"],
    ["statistical", true, "visits"],
    ["social", true, "posts"],
    ["constructor", true, "odd"],
  ]);
  expect(configIn("en").asked).toEqual([
    ["statistical", ["visits"]],
    ["social", ["posts"]],
    ["constructor", ["odd"]],
  ]);
});

test("the register's words are shown in the page's language", () => {
  const categories = settingsCategories(REGISTER, "fr-CA");
  expect(categories[0]?.services[0]).toEqual({
    id: "login",
    name: "Login",
    provider: "Ville",
    items: [{ name: "sid", purpose: "Connexion", duration: expect.any(String) }],
  });
  expect(categories[2]?.name).toBe("Statistiques");
  expect(categories[3]).toMatchObject({ name: "Social", description: "Posts" });
});

test("what has no lifetime says none, and an undeclared provider its identifier", () => {
  const categories = settingsCategories(REGISTER, "en");
  expect(categories[2]?.services[0]?.provider).toBe("gone");
  expect(categories[2]?.services[0]?.items).toEqual([
    { name: "_pk*", purpose: "Counts", duration: "13 months" },
    { name: "canvas", purpose: "Tells devices apart" },
  ]);
  expect(categories[4]?.description).toBe("");
});

test("a provider's own policy is linked to, by a name that says whose it is", () => {
  const providers = { town: { name: "Town", policy: "https://town.test/privacy" } };
  const { tree } = settingsConfig({
    register: { ...REGISTER, providers },
    version: 1,
    language: "en",
  });
  expect(JSON.stringify(tree)).toContain(
    '["a",{"href":"https://town.test/privacy"},"Town – Privacy policy"]',
  );
  expect(JSON.stringify(configIn("en").tree)).not.toContain("Privacy policy");
});

test("one switch per category, more where it has several services; nothing is on beforehand", () => {
  const more = { ...REGISTER.services["visits"], provider: "town", category: "social" as const };
  const services = { ...REGISTER.services, more: { name: "More", items: [], ...more } };
  const switches = (register: Register) =>
    JSON.stringify(settingsConfig({ register, version: 1, language: "en" }).tree).match(
      /\{"type":"checkbox"[^}]*\}/g,
    );
  expect(switches(REGISTER)).toHaveLength(3);
  expect(switches({ ...REGISTER, services })).toHaveLength(5);
  expect(String(switches(REGISTER))).not.toContain("checked");
});
