import { expect, test } from "vitest";
import { newChoice } from "../../testing/new-choice.ts";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { choiceRates } from "./choice-rates.ts";

const DAY = 20_500;
const PERIOD = { from: DAY, to: DAY + 1 };

test("choices are counted by day, region, language and banner; few of a region are folded", async () => {
  let day = DAY;
  const store = temporaryStore({ now: () => day * 86_400_000 + 1 });
  await store.sites.ensure("town", "Town");
  await Promise.all(
    Array.from({ length: 12 }, (_, id) =>
      store.choices.record(newChoice(id, { bannerHash: "ab".repeat(32) }), id < 10 ? "FR" : "LI"),
    ),
  );
  day = DAY + 1;
  await store.choices.record(
    newChoice(20, { how: "accept-all", language: "ar", version: 2 }),
    "MT",
  );
  const rates = await choiceRates(store, "town", PERIOD);
  expect(rates.counts).toEqual({ "reject-all": 12, "accept-all": 1 });
  expect(rates.days).toEqual([
    { key: "2026-02-16", counts: { "reject-all": 12 } },
    { key: "2026-02-17", counts: { "accept-all": 1 } },
  ]);
  expect(rates.regions).toEqual([
    { key: "FR", counts: { "reject-all": 10 } },
    { key: "(other)", counts: { "reject-all": 2, "accept-all": 1 } },
  ]);
  expect(rates.languages.map(({ key }) => key)).toEqual(["fr", "ar"]);
  expect(rates.banners).toEqual([
    { version: 1, hash: "abababab", counts: { "reject-all": 12 } },
    { version: 2, hash: "", counts: { "accept-all": 1 } },
  ]);
});

test("a period without choices has its days and nothing else", async () => {
  const store = temporaryStore();
  await store.sites.ensure("town", "Town");
  const rates = await choiceRates(store, "town", PERIOD);
  expect(rates).toMatchObject({ counts: {}, regions: [], languages: [], banners: [] });
  expect(rates.days).toHaveLength(2);
});
