import { describe, expect, it } from "vitest";
import { CATALOGUE_LANGUAGES, catalogueTexts, FUNCTIONS, PURPOSES, purposeTerm } from "../index.ts";
import { textsIn } from "./languages.ts";

describe.each(CATALOGUE_LANGUAGES)("the catalogue in %s", (language) => {
  const texts = catalogueTexts(language);
  const purposes: Readonly<Record<string, string>> = texts?.purposes ?? {};
  const functions: Readonly<Record<string, string>> = texts?.functions ?? {};

  it("says every purpose and function, and nothing else", () => {
    expect(Object.keys(purposes).toSorted()).toEqual(Object.keys(PURPOSES).toSorted());
    expect(Object.keys(functions).toSorted()).toEqual(FUNCTIONS.toSorted());
  });

  it("says each in words of its own, trimmed and without a full stop", () => {
    for (const said of [purposes, functions]) {
      const words = Object.values(said);
      expect(words.filter((text) => text === "" || text !== text.trim())).toEqual([]);
      expect(words.filter((text) => /[.。]$/.test(text))).toEqual([]);
      expect(words.filter((text, at) => words.indexOf(text) < at)).toEqual([]);
    }
  });
});

describe("texts for a site", () => {
  const video = (languages: string[]) => textsIn(languages, ({ functions }) => functions.video);

  it("are in the site's languages, under the tags the site uses", () => {
    expect(video(["fr-ca", "en"])).toEqual({ "fr-ca": "Vidéo", en: "Video" });
  });

  it("leave out a language the catalogue does not speak, and are English when there is no other", () => {
    expect(video(["tlh", "fr"])).toEqual({ fr: "Vidéo" });
    expect(video(["tlh"])).toEqual({ en: "Video" });
    expect(video(["constructor"])).toEqual({ en: "Video" });
  });
});

it("purposes come under terms of the W3C vocabulary", () => {
  expect(purposeTerm("measure-ads")).toBe("https://w3id.org/dpv#Advertising");
});
