import { expect, it } from "vitest";
import { bannerLocale } from "./locale.ts";

it.each([
  ["no", [], "nb"],
  ["nn-NO", [], "nb"],
  ["iw", [], "he"],
  ["pt-BR", [], "pt"],
  ["sh", [], "hr"],
  ["zh", ["fr"], "fr"],
  ["zh", [], "en"],
])("the banner for %s, else %j, speaks %s", (language, fallback, spoken) =>
  expect(bannerLocale(language, fallback).language).toBe(spoken),
);
