import { describe, expect, it } from "vitest";
import { languagesOf, textIn } from "./text.ts";

describe("a text in a language", () => {
  const text = { en: "Town", fr: "Ville", "pt-br": "Cidade" };

  it.each([
    ["fr", "Ville"],
    ["fr-CA", "Ville"],
    ["pt-br", "Cidade"],
    ["de", "Ville"],
    ["constructor", "Ville"],
  ])("%s is %s", (language, words) => expect(textIn(text, language, ["xx", "fr"])).toBe(words));

  it("is any there is when no fallback is there", () => {
    expect(textIn(text, "de")).toBe("Town");
    expect(textIn({}, "de")).toBe("");
  });

  it("is itself where it is the same in all languages", () => {
    expect(textIn("Town", "fr", ["en"])).toBe("Town");
    expect(languagesOf("Town")).toEqual([]);
    expect(languagesOf(text)).toEqual(["en", "fr", "pt-br"]);
  });
});
