import { createTally } from "@glassjar/audience";
import { expect, test } from "vitest";
import { temporaryStore } from "../testing/temporary-store.ts";
import type { Tally } from "./tallies.ts";

const DAY = 20_500;
const ZERO = { views: 0, visitors: 0, visits: 0, entries: 0, exits: 0, bounces: 0, seconds: 0 };

function hour(bucket: number, views: number, site = "town"): Tally {
  return { table: "site_hour", site, bucket, key: "", ...ZERO, views };
}

function page(key: string, bucket: number, views: number): Tally {
  return { table: "page_day", site: "town", bucket, key, ...ZERO, views };
}

async function town() {
  const store = temporaryStore();
  await store.sites.ensure("town", "Town");
  await store.sites.ensure("shop", "Shop");
  return store;
}

test("what is added twice counts twice", async () => {
  const { tallies } = await town();
  await tallies.add([hour(DAY * 24, 3), hour(DAY * 24 + 1, 4)]);
  await tallies.add([hour(DAY * 24 + 1, 10)]);
  expect(await tallies.perBucket("town", "site_hour", DAY * 24, DAY * 24 + 24)).toEqual([
    { ...ZERO, bucket: DAY * 24, views: 3 },
    { ...ZERO, bucket: DAY * 24 + 1, views: 14 },
  ]);
});

test("days are the sums of their hours, sites and periods kept apart", async () => {
  const { tallies } = await town();
  await tallies.add([
    hour(DAY * 24 - 1, 1),
    hour(DAY * 24, 2),
    hour(DAY * 24 + 23, 3),
    hour(DAY * 24 + 24, 4),
    hour(DAY * 24, 100, "shop"),
  ]);
  const days = await tallies.viewsPerDay("town", DAY, DAY + 1);
  expect(days).toEqual([{ ...ZERO, bucket: DAY, views: 5 }]);
});

test("keys are summed over the period, most viewed first", async () => {
  const { tallies } = await town();
  await tallies.add([page("/a", DAY, 1), page("/b", DAY, 2), page("/a", DAY + 1, 5)]);
  const top = await tallies.top("town", "page_day", DAY, DAY + 2);
  expect(top.map(({ key, views }) => [key, views])).toEqual([
    ["/a", 6],
    ["/b", 2],
  ]);
});

test("many rows are one transaction: all of them or none", async () => {
  const { tallies } = await town();
  const many = Array.from({ length: 350 }, (_, index) => page(`/${index}`, DAY, 1));
  await expect(tallies.add([...many, hour(DAY, 1, "zz-unknown")])).rejects.toThrow(/FOREIGN KEY/);
  expect(await tallies.top("town", "page_day", DAY, DAY + 1)).toEqual([]);
  await tallies.add(many);
  expect(await tallies.top("town", "page_day", DAY, DAY + 1)).toHaveLength(350);
});

test("takes what the tally of the audience hands out", async () => {
  const { tallies } = await town();
  const tally = createTally({ site: "town", timeZone: "UTC" });
  const at = DAY * 86_400_000 + 1000;
  const userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
  tally.hit({ at, host: "town.example", path: "/", userAgent, ip: "192.0.2.1", gpc: false });
  await tallies.add(tally.drain(at + 1000));
  expect(await tallies.viewsPerDay("town", DAY, DAY + 1)).toMatchObject([
    { bucket: DAY, views: 1 },
  ]);
});
