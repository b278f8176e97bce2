import type { Register } from "@glassjar/register";
import { expect, test } from "vitest";
import { bannerConfig } from "./banner-config.ts";
import { BANNER_LANGUAGES, bannerLocale, gateTexts } from "./locale.ts";

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

const configIn = (language: string) => bannerConfig({ register: REGISTER, version: 3, language });

test("what is always on comes first, then each category the visitor decides about", () => {
  const { categories } = configIn("en");
  const seen = categories.map(({ id, consent, services }) => [
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
});

test("the register's words are shown in the page's language", () => {
  const { texts, categories, language, direction } = configIn("fr-CA");
  expect([language, direction]).toEqual(["fr", "ltr"]);
  expect(texts.title).toBe("Cookies sur Ville");
  expect(texts.who).toContain("Mairie demande");
  expect(categories[0]?.services[0]).toEqual({
    id: "login",
    name: "Login",
    provider: "Ville",
    items: [{ name: "sid", purpose: "Connexion", duration: expect.any(String) }],
  });
  expect(categories[2]?.name).toBe("Statistiques");
  expect(categories[3]).toMatchObject({ name: "Social", description: "Posts" });
});

test("a name is put in as it is, and what has no lifetime says none", () => {
  const { texts, categories } = configIn("en");
  expect(texts.title).toBe("Cookies on Town $& Harbour");
  expect(categories[2]?.services[0]?.provider).toBe("gone");
  expect(categories[2]?.services[0]?.items).toEqual([
    { name: "_pk*", purpose: "Counts", duration: "13 months" },
    { name: "canvas", purpose: "Tells devices apart" },
  ]);
  expect(categories[4]?.description).toBe("");
});

test("without a controller the site itself asks", () => {
  const { controller: _, ...site } = REGISTER.site;
  const config = bannerConfig({
    register: { ...REGISTER, site },
    version: 1,
    language: "en",
    base: "/privacy",
    gpc: true,
  });
  expect(config.texts.who).toContain("Town $& Harbour asks");
  expect(config).toMatchObject({ policyUrl: "/privacy/cookies", gpc: true, regime: "opt-in" });
});

test.each([
  ["fr", [], "fr"],
  ["AR-eg", [], "ar"],
  ["tlh", ["fr"], "fr"],
  ["tlh", ["tlh"], "en"],
  ["", [], "en"],
  ["constructor", [], "en"],
] as const)("for %s, else %j, the banner speaks %s", (language, fallback, expected) => {
  expect(bannerLocale(language, fallback).language).toBe(expected);
});

test("every language says everything, with the places for names", () => {
  expect(BANNER_LANGUAGES).toHaveLength(37);
  for (const language of BANNER_LANGUAGES) {
    const locale = bannerLocale(language);
    expect(locale.language).toBe(language);
    expect(locale.texts.title).toContain("{site}");
    expect(locale.texts.who).toContain("{controller}");
    // What the banner says of the control must be what the control is called.
    expect(locale.texts.withdraw).toContain(locale.texts.preferences);
    for (const text of Object.values(locale.texts)) expect(text.trim()).not.toBe("");
  }
});

test("the gate is given the site's languages and English", () => {
  expect(Object.keys(gateTexts(["fr", "tlh"]))).toEqual(["en", "fr"]);
});
