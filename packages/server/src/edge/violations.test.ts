import type { EdgeLogEntry } from "@glassjar/guard/proxy";
import { expect, test } from "vitest";
import { temporaryStore } from "../testing/temporary-store.ts";
import { countViolations } from "./violations.ts";

const DAY = 20_500;
const DAY_MS = 86_400_000;
const image = { host: "a.example", directive: "img-src" };
const script = { host: "a.example", directive: "script-src-elem" };

async function counting() {
  const store = temporaryStore();
  await store.sites.ensure("main", "Main");
  const log: EdgeLogEntry[] = [];
  const clock = { now: DAY * DAY_MS };
  const counter = countViolations({
    store,
    site: "main",
    log: (entry) => log.push(entry),
    now: () => clock.now,
  });
  return { store, log, clock, counter };
}

test("violations are counted in the store, and each kind is told once a day", async () => {
  const { store, log, clock, counter } = await counting();
  for (const violation of [image, image, script]) counter.count(violation);
  expect(log).toHaveLength(2);
  clock.now += DAY_MS;
  counter.count(image);
  expect(log).toHaveLength(3);
  await counter.close();
  expect(await store.violations.since("main", DAY)).toEqual([
    { ...image, count: 3, lastDay: DAY + 1 },
    { ...script, count: 1, lastDay: DAY },
  ]);
});

test("kinds without end are not kept", async () => {
  const { store, log, counter } = await counting();
  for (let at = 0; at < 5000; at += 1) counter.count({ ...image, host: `${at}.example` });
  counter.count({ ...image, host: "0.example" });
  await counter.close();
  expect(log).toHaveLength(1000);
  const kept = await store.violations.since("main", DAY);
  expect(kept).toHaveLength(1000);
  expect(kept[0]).toMatchObject({ host: "0.example", count: 2 });
});

test("a store that cannot be written is told of, and nothing breaks", async () => {
  const { store, log, counter } = await counting();
  counter.count(image);
  await store.close();
  await counter.close();
  expect(log.at(-1)).toMatchObject({ level: "error" });
});
