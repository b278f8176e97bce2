import { describe, expect, it } from "vitest";
import { chooseTexts } from "./choose-texts.ts";
import { BANNER_LANGUAGES } from "./locale.ts";

const placeholderTexts = (language: string) => chooseTexts(language, []).placeholder;

it("speaks the languages of the notice", () => {
  const spoken = BANNER_LANGUAGES.map((language) => chooseTexts(language, []).language);
  expect(spoken).toEqual(BANNER_LANGUAGES);
});

it("answers what it does not speak in English", () => {
  expect(placeholderTexts("tlh")).toBe(placeholderTexts("en"));
  expect(placeholderTexts("constructor")).toBe(placeholderTexts("en"));
});

describe.each(BANNER_LANGUAGES)("in %s", (language) => {
  const texts = placeholderTexts(language);

  it("names the provider where it matters", () => {
    for (const text of [texts.held, texts.always, texts.policy])
      expect(text).toContain("{provider}");
  });

  it("has words of its own", () => {
    if (language !== "en")
      expect(Object.values(texts)).not.toEqual(Object.values(placeholderTexts("en")));
    expect(Object.values(texts).every((text) => text.trim() === text && text.length > 5)).toBe(
      true,
    );
  });
});
