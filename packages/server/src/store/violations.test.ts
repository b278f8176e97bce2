import { expect, test } from "vitest";
import { temporaryStore } from "../testing/temporary-store.ts";

const DAY = 20_500;
const pixel = { host: "pixel.example", directive: "img-src" };
const script = { host: "pixel.example", directive: "script-src-elem" };

async function town() {
  const store = temporaryStore();
  await store.sites.ensure("town", "Town");
  await store.sites.ensure("shop", "Shop");
  return store.violations;
}

test("what is refused again counts on, by host and directive, sites kept apart", async () => {
  const violations = await town();
  await violations.add("town", DAY, [{ ...pixel, count: 2 }]);
  await violations.add("town", DAY, [
    { ...pixel, count: 3 },
    { ...script, count: 1 },
  ]);
  await violations.add("town", DAY + 1, [{ ...script, count: 1 }]);
  await violations.add("shop", DAY, [{ ...pixel, count: 9 }]);
  expect(await violations.since("town", DAY)).toEqual([
    { ...pixel, count: 5, lastDay: DAY },
    { ...script, count: 2, lastDay: DAY + 1 },
  ]);
  expect(await violations.since("town", DAY + 1)).toEqual([
    { ...script, count: 1, lastDay: DAY + 1 },
  ]);
});

test("after 90 days they are forgotten", async () => {
  const violations = await town();
  await violations.add("town", DAY, [{ ...pixel, count: 1 }]);
  await violations.add("town", DAY + 89, []);
  expect(await violations.since("town", 0)).toHaveLength(1);
  await violations.add("town", DAY + 90, []);
  expect(await violations.since("town", 0)).toEqual([]);
});

test("more kinds than one statement takes are written", async () => {
  const violations = await town();
  const many = Array.from({ length: 250 }, (_, at) => ({
    ...pixel,
    host: `${at}.example`,
    count: 1,
  }));
  await violations.add("town", DAY, many);
  expect(await violations.since("town", DAY)).toHaveLength(250);
});
