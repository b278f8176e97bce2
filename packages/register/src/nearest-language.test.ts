import { describe, expect, it } from "vitest";
import { nearestLanguage } from "./nearest-language.ts";
import { POLICY_LANGUAGES, policyLanguage } from "./locales/locales.ts";

describe("the nearest language of the policy", () => {
  it.each([
    ["no", "nb"],
    ["nn-NO", "nb"],
    ["iw", "he"],
    ["mo", "ro"],
    ["sh", "hr"],
    ["bs", "hr"],
    ["sr-Latn-RS", "hr"],
    ["pt-PT", "pt"],
    ["pt_BR", "pt"],
    ["PT-br", "pt"],
    ["gsw", "de"],
    ["de-CH-1996", "de"],
    ["prs", "fa"],
    ["fy", "nl"],
    ["oc", "fr"],
    ["arb", "ar"],
    ["ekk", "et"],
    ["lvs", "lv"],
    ["in", "en"],
    ["zh", "en"],
    ["zh-Hant-TW", "en"],
    ["ja", "en"],
    ["tlh", "en"],
    ["constructor", "en"],
    ["not a tag", "en"],
    ["", "en"],
  ])("of %s is %s", (tag, language) => expect(policyLanguage(tag)).toBe(language));

  it.each(POLICY_LANGUAGES)("of %s is itself, with any region", (language) => {
    expect(policyLanguage(language)).toBe(language);
    expect(policyLanguage(`${language.toUpperCase()}-001`)).toBe(language);
  });
});

it("another variant of a language is nearer than another language", () => {
  expect(nearestLanguage("pt", ["en", "pt-br"])).toBe("pt-br");
  expect(nearestLanguage("pt-PT", ["en", "pt-br", "pt-pt"])).toBe("pt-pt");
  expect(nearestLanguage("he", ["en", "iw"])).toBe("iw");
  expect(nearestLanguage("nb", ["en", "no"])).toBe("no");
  expect(nearestLanguage("fr", ["en"])).toBeUndefined();
});
