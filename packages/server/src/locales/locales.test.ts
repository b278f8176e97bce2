import { describe, expect, test } from "vitest";
import { LANGUAGES, nameOf, offeredLanguages, textsOf } from "./locales.ts";

describe("the languages of a site's pages", () => {
  test("are those it declares, its main one first", () => {
    expect(offeredLanguages(["fr", "en"])).toEqual(["fr", "en"]);
    expect(offeredLanguages(["fr-CA", "ar"])).toEqual(["fr-CA", "ar"]);
  });

  test("leave out what nothing is written in, so that no page mixes languages", () => {
    expect(offeredLanguages(["tlh", "fr"])).toEqual(["fr"]);
    expect(offeredLanguages(["tlh"])).toEqual(["en"]);
    expect(offeredLanguages([])).toEqual(["en"]);
  });

  test("have texts of their own, or those of their base", () => {
    expect(textsOf("fr-CA")).toBe(textsOf("fr"));
    expect(textsOf("fr")).not.toBe(textsOf("en"));
    expect(textsOf("tlh")).toBe(textsOf("en"));
  });

  test("call themselves by their own names", () => {
    expect(nameOf("fr")).toBe("français");
    expect(nameOf("ar")).toBe("العربية");
  });
});

describe.each(LANGUAGES)("%s", (language) => {
  const leaves = (value: unknown, path = ""): [string, string][] =>
    typeof value === "string"
      ? [[path, value]]
      : Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
  const english = new Map(leaves(textsOf("en")));

  test("keeps every placeholder and says something everywhere", () => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
    for (const [path, text] of leaves(textsOf(language))) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toBe("");
      expect(placeholders(text), path).toEqual(placeholders(english.get(path) ?? ""));
    }
  });
});
