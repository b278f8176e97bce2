import { describe, expect, it } from "vitest";
import { BANNER_LANGUAGES } from "./locale.ts";
import { PLACEHOLDER_LANGUAGES, placeholderTexts } from "./placeholder.ts";

it("speaks the languages of the notice", () => {
  expect([...PLACEHOLDER_LANGUAGES].sort()).toEqual([...BANNER_LANGUAGES].sort());
});

it("answers what it does not speak in English", () => {
  expect(placeholderTexts("tlh")).toBe(placeholderTexts("en"));
  expect(placeholderTexts("constructor")).toBe(placeholderTexts("en"));
});

describe.each(PLACEHOLDER_LANGUAGES)("in %s", (language) => {
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
