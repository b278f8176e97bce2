import { expect, test } from "vitest";
import { temporaryStore } from "../../testing/temporary-store.ts";
import { audienceFigures, totalViews } from "./audience-figures.ts";
import type { Tally } from "../../store/tallies.ts";

const DAY = 20_500;
const PERIOD = { from: DAY, to: DAY + 2 };
const NOTHING = { visits: 0, entries: 0, exits: 0, bounces: 0, seconds: 0 };

async function shop() {
  const store = temporaryStore();
  await store.sites.ensure("shop", "Shop");
  await store.sites.ensure("other", "Other");
  return store;
}

function hour(day: number, at: number, views: number): Tally {
  const bucket = day * 24 + at;
  return { table: "site_hour", site: "shop", key: "", bucket, views, visitors: views, ...NOTHING };
}

function page(day: number, key: string, views: number): Tally {
  return { table: "page_day", site: "shop", key, bucket: day, views, visitors: views, ...NOTHING };
}

test("sums the hours of each day before it folds and rounds", async () => {
  const store = await shop();
  await store.tallies.add([hour(DAY, 0, 9), hour(DAY, 23, 9), hour(DAY + 1, 5, 9)]);
  const figures = await audienceFigures(store, "shop", PERIOD);
  expect(figures.days).toEqual([
    { day: "2026-02-16", views: 20 },
    { day: "2026-02-17", views: 0 },
    { day: "2026-02-18", views: 0 },
  ]);
  expect(figures.total).toBe(30);
  expect(figures).toMatchObject({ threshold: 10, round: 10, from: "2026-02-16", to: "2026-02-18" });
});

test("leaves out what is before or after, and what is another site's", async () => {
  const store = await shop();
  await store.tallies.add([
    hour(DAY - 1, 23, 100),
    hour(DAY, 0, 100),
    hour(DAY + 2, 23, 100),
    hour(DAY + 3, 0, 100),
    { ...hour(DAY, 1, 100), site: "other" },
  ]);
  expect(await totalViews(store, "shop", PERIOD)).toBe(200);
});

test("names the pages many saw and folds the rest", async () => {
  const store = await shop();
  await store.tallies.add([
    page(DAY, "/", 31),
    page(DAY + 1, "/", 31),
    page(DAY, "/about", 12),
    page(DAY, "/secret-a", 6),
    page(DAY, "/secret-b", 6),
  ]);
  const { pages } = await audienceFigures(store, "shop", PERIOD);
  expect(pages).toEqual([
    { path: "/", views: 60 },
    { path: "/about", views: 10 },
    { path: "(other)", views: 10 },
  ]);
});

test("says nothing when there is nothing to say", async () => {
  const figures = await audienceFigures(await shop(), "shop", PERIOD);
  expect(figures.total).toBe(0);
  expect(figures.pages).toEqual([]);
  expect(figures.days.map(({ views }) => views)).toEqual([0, 0, 0]);
});
