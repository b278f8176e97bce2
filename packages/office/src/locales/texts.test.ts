import { describe, expect, test } from "vitest";
import { LANGUAGES, languageOf, loadTexts, plural, type Language } from "./texts.ts";

const COUNTS = [37, 59, 73] as const;

/** Every key of a language with which of the values it is given its sentence shows. */
function placeholders(language: Language, value: unknown, path = ""): [string, string][] {
  if (typeof value === "object")
    return Object.entries(value ?? {}).flatMap(([key, inner]) =>
      placeholders(language, inner, `${path}/${key}`),
    );
  if (typeof value !== "function") return [[path, ""]];
  const format = new Intl.NumberFormat(language);
  const sentence = String(value(...COUNTS));
  const shown = COUNTS.map((count) =>
    [String(count), format.format(count)].some((digits) => sentence.includes(digits)),
  );
  return [[path, shown.join()]];
}

/** Every sentence of a language, with the sentences that take values filled with the same ones. */
function sentences(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value(3, 2, 1))];
  return Object.values(value ?? {}).flatMap(sentences);
}

test.each([
  ["fr", "fr"],
  ["fr-CA", "fr"],
  ["AR", "ar"],
  ["de-AT", "de"],
  ["nl", "nl"],
  ["sv", "en"],
  ["", "en"],
])("a page in %o is shown in %s", (lang, language) => {
  expect(languageOf(lang)).toBe(language);
});

test.each([
  ["en", 1, "1 finding"],
  ["en", 2, "2 findings"],
  ["fr", 0, "0 constat"],
  ["fr", 2, "2 constats"],
  ["ar", 2, "ملاحظتان"],
] as const)("%s counts %i as %s", async (language, count, words) => {
  expect((await loadTexts(language)).overview.findings(count)).toBe(words);
});

test("a form the language lacks falls back", () => {
  expect(plural("ar", 2, { other: "# x" })).toMatch(/x$/);
});

describe.each(LANGUAGES)("%s", (language: Language) => {
  test("has the keys of English and shows the same values in each", async () => {
    const own = Object.fromEntries(placeholders(language, await loadTexts(language)));
    expect(own).toEqual(Object.fromEntries(placeholders("en", await loadTexts("en"))));
    expect(Object.values(own).filter((shown) => shown.includes("true")).length).toBeGreaterThan(10);
  });

  test("has words for everything", async () => {
    const all = sentences(await loadTexts(language));
    expect(all.length).toBeGreaterThan(100);
    expect(
      all.filter((sentence) => sentence.trim() === "" || /TODO|undefined/.test(sentence)),
    ).toEqual([]);
  });
});

test("no sentence of another language is left in English", async () => {
  const english = new Set(sentences(await loadTexts("en")));
  const shared = sentences(await loadTexts("ar")).filter((sentence) => english.has(sentence));
  expect(shared).toEqual([]);
});
