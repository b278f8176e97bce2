import { expect, test } from "vitest";
import { formatOf } from "../../format.ts";
import { en } from "../../locales/evidence/en.ts";
import { bannerWords, countryName, regionWords } from "./keys.ts";
import { lastUtcDays } from "./period.ts";

test.each([
  ["", "Not known"],
  ["(other)", "Other regions"],
  ["FR", "France"],
  ["US-CA", "United States · CA"],
  ["nonsense", "nonsense"],
])("the region %o reads %s", (region, words) => {
  expect(regionWords(region, en.rates, "en")).toBe(words);
});

test("a country is called as the language calls it", () => {
  expect(countryName("DE", "fr")).toBe("Allemagne");
});

test("a banner has its version and its script, or none", () => {
  const words = (hash: string) => bannerWords({ version: 3, hash }, en.rates, formatOf("en"));
  expect(words("abababab")).toBe("Version 3 (abababab)");
  expect(words("")).toBe("Version 3, without JavaScript");
});

test("the last days end today, in UTC", () => {
  expect(lastUtcDays(7, new Date("2026-03-01T00:30:00Z"))).toEqual({
    from: "2026-02-23",
    to: "2026-03-01",
  });
});
