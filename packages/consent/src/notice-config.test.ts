import type { Register } from "@glassjar/register";
import { expect, test } from "vitest";
import { BANNER_LANGUAGES, bannerLocale } from "./locale.ts";
import { noticeConfig, type NoticeSource } from "./notice-config.ts";
import type { Tree } from "./tree.ts";

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
    login: { provider: "town", category: "necessary", name: "Login", items: [] },
    visits: { provider: "town", category: "statistical", name: "Visits", items: [] },
    posts: { provider: "town", category: "social", name: "Posts", items: [] },
    odd: { provider: "town", category: "constructor", name: "Odd", items: [] },
  },
};

const configOf = (more: Partial<NoticeSource> = {}) =>
  noticeConfig({ register: REGISTER, version: 3, language: "en", ...more });

/** The texts of a tree, one per element. */
function textsOf(tree: Tree): string[] {
  if (typeof tree === "string") return [tree];
  const [, , ...children] = tree;
  return children.every((child) => typeof child === "string")
    ? [children.join("")]
    : children.flatMap(textsOf);
}

/** The attributes of each element of one tag. */
function attributesOf(tag: string, tree: Tree): Readonly<Record<string, string | undefined>>[] {
  if (typeof tree === "string") return [];
  const [name, attributes, ...children] = tree;
  const below = children.flatMap((child) => attributesOf(tag, child));
  return name === tag ? [attributes, ...below] : below;
}

const saidBy = (more?: Partial<NoticeSource>) => textsOf(configOf(more).tree).join("\n");

test("only what the visitor decides about is named, in the page's language", () => {
  const { asked, language, direction } = configOf({ language: "fr-CA" });
  expect(asked).toEqual(["statistical", "social", "constructor"]);
  expect([language, direction]).toEqual(["fr", "ltr"]);
  const said = saidBy({ language: "fr-CA" });
  expect(said).toContain("Cookies sur Ville");
  expect(said).toContain("Mairie demande");
  expect(said).toContain("Statistiques");
  expect(said).toContain("Social\n – Posts");
  expect(said).not.toContain("Login");
});

test("a name is put in as it is", () => {
  expect(saidBy()).toContain("Cookies on Town $& Harbour");
});

test("without a controller the site itself asks", () => {
  const { controller: _, ...site } = REGISTER.site;
  expect(saidBy({ register: { ...REGISTER, site } })).toContain("Town $& Harbour asks");
});

test("only what the declared look needs is sent, under the declared names", () => {
  const consent = {
    look: "box",
    scheme: "dark",
    theme: { dark: { accent: "#fff" }, radius: 3, font: "Georgia" },
    names: { script: "pot", element: "town-words" },
  } as const;
  const site = { ...REGISTER.site, consent };
  const config = configOf({ register: { ...REGISTER, site }, base: "/jar" });
  expect(config.element).toBe("town-words");
  expect(config.settingsUrl).toBe("/jar/pot-settings.js?v=3&lang=en");
  expect(config.preferencesUrl).toBe("/jar/cookies/preferences");
  for (const rule of ["--jar-accent,#fff", "--jar-radius,3px", "--jar-font,Georgia", "27em"])
    expect(config.css).toContain(rule);
  expect(config.css).not.toContain("prefers-color-scheme");
  expect(configOf().css).toContain("prefers-color-scheme:dark");
  expect(configOf().css).not.toContain("27em");
});

test.each([
  ["opt-in", ["accept-all", "reject-all"], "asks for your consent", "Reject all"],
  ["opt-out", ["accept-all", "reject-all"], "unless you opt out", "Opt out of all"],
  ["notice", ["acknowledged"], "do not have to do anything", "OK"],
] as const)("under %s the answers are %j", (regime, answers, words, button) => {
  const { tree } = configOf({ regime });
  const values = attributesOf("button", tree).map(({ value }) => value);
  expect(values).toEqual([...answers, undefined]);
  expect(saidBy({ regime })).toContain(words);
  expect(saidBy({ regime })).toContain(button);
  expect(saidBy({ regime }).includes("consent")).toBe(regime === "opt-in");
});

test("Global Privacy Control is said to be honoured, in the words of the regime", () => {
  const line = (more: Partial<NoticeSource>) =>
    attributesOf("p", configOf(more).tree).find((attributes) => attributes["class"] === "gpc");
  expect(line({ gpc: false })).toMatchObject({ hidden: "" });
  expect(line({ gpc: true })).not.toMatchObject({ hidden: "" });
  expect(saidBy({ regime: "opt-out" })).toContain("Opt-Out Request Honored");
});

test("the demonstration's answers differ in nothing but words and value", () => {
  const [accept, reject] = attributesOf("button", configOf().tree);
  expect({ ...accept, part: "reject", value: "reject-all" }).toEqual(reject);
});

test.each([
  ["fr", [], "fr"],
  ["AR-eg", [], "ar"],
  ["tlh", ["fr"], "fr"],
  ["tlh", ["tlh"], "en"],
  ["", [], "en"],
  ["constructor", [], "en"],
] as const)("for %s, else %j, the notice speaks %s", (language, fallback, expected) => {
  expect(bannerLocale(language, fallback).language).toBe(expected);
});

test("every language says everything, with the places for names", () => {
  expect(BANNER_LANGUAGES).toHaveLength(37);
  for (const language of BANNER_LANGUAGES) {
    const { texts, ...locale } = bannerLocale(language);
    expect(locale.language).toBe(language);
    expect(texts.title).toContain("{site}");
    for (const text of [texts.who, texts.informs]) expect(text).toContain("{controller}");
    expect(texts.added).toContain("{services}");
    for (const text of [texts.gpc, texts.optOutHonoured])
      expect(text).toContain("Global Privacy Control");
    // What is said of the control must be what the control is called.
    for (const text of [texts.withdraw, texts.change]) expect(text).toContain(texts.preferences);
    for (const text of Object.values(texts)) expect(text.trim()).not.toBe("");
    expect(new Set([texts.accept, texts.reject, texts.optOut, texts.choose]).size).toBe(4);
  }
});
