import { expect, test } from "vitest";
import { openStore } from "../store/index.ts";
import { temporaryFile, temporaryStore } from "../testing/temporary-store.ts";
import { createThrottle } from "./throttle.ts";

const ADA = "ada@town.example";
const HOME = "192.0.2.1";
const EVIL = "198.51.100.7";
const MINUTE = 60_000;

function throttled() {
  const clock = { now: 1_000_000 };
  const store = temporaryStore({ now: () => clock.now });
  return { clock, store, throttle: createThrottle(store, () => clock.now) };
}

type Throttle = ReturnType<typeof createThrottle>;

async function fail(throttle: Throttle, account: string, address: string, times: number) {
  const waits: number[] = [];
  for (let round = 0; round < times; round++) waits.push(await throttle.attempt(account, address));
  return waits;
}

test("three tries are free, then the delay doubles", async () => {
  const { throttle, clock } = throttled();
  expect(await fail(throttle, ADA, EVIL, 4)).toEqual([0, 0, 0, 1000]);
  clock.now += 999;
  expect(await throttle.attempt(ADA, EVIL)).toBe(1);
  clock.now += 1;
  expect(await fail(throttle, ADA, EVIL, 2)).toEqual([0, 2000]);
});

test("neighbours are told apart, also where the server sees them in the form of IPv6", async () => {
  const { throttle } = throttled();
  await fail(throttle, ADA, "::ffff:198.51.100.7", 10);
  expect(await throttle.attempt(ADA, "::ffff:198.51.100.8")).toBe(0);
});

test("the delay grows to five minutes and is forgotten after an hour", async () => {
  const { throttle, clock } = throttled();
  for (let round = 0; round < 20; round++) {
    await throttle.attempt(ADA, EVIL);
    clock.now += 5 * MINUTE;
  }
  await throttle.attempt(ADA, EVIL);
  expect(await throttle.attempt(ADA, EVIL)).toBe(5 * MINUTE);
  clock.now += 61 * MINUTE;
  expect(await fail(throttle, ADA, EVIL, 3)).toEqual([0, 0, 0]);
});

test("a success forgets what was typed wrong", async () => {
  const { throttle } = throttled();
  await fail(throttle, ADA, HOME, 3);
  await throttle.succeeded(ADA, HOME);
  expect(await fail(throttle, ADA, HOME, 3)).toEqual([0, 0, 0]);
});

test("the count outlives a restart", async () => {
  const file = temporaryFile();
  const before = openStore(file);
  await fail(createThrottle(before), ADA, EVIL, 3);
  await before.close();
  const store = openStore(file);
  expect(await createThrottle(store).attempt(ADA, EVIL)).toBeGreaterThan(0);
  await store.close();
});

test("a stranger never locks the owner out, from however many addresses", async () => {
  const { throttle } = throttled();
  for (let host = 1; host < 250; host++) await throttle.attempt(ADA, `203.0.${host}.1`);
  expect(await throttle.attempt(ADA, HOME)).toBe(0);
});

test("under attack, each new address has one guess; who signed in there before has three", async () => {
  const { throttle } = throttled();
  await throttle.attempt(ADA, HOME);
  await throttle.succeeded(ADA, HOME);
  for (let host = 1; host <= 30; host++) await throttle.attempt(ADA, `203.0.${host}.1`);
  expect(await fail(throttle, ADA, EVIL, 2)).toEqual([0, 1000]);
  expect(await fail(throttle, ADA, HOME, 4)).toEqual([0, 0, 0, 1000]);
});

test("a network that tries many accounts is slowed down, but not who signed in there before", async () => {
  const { throttle } = throttled();
  await throttle.attempt(ADA, "198.51.100.9");
  await throttle.succeeded(ADA, "198.51.100.9");
  for (let name = 0; name < 30; name++)
    await throttle.attempt(`${name}@town.example`, `198.51.100.${name}`);
  expect(await throttle.attempt("new@town.example", "198.51.100.200")).toBe(1000);
  expect(await throttle.attempt("new@town.example", HOME)).toBe(0);
  expect(await throttle.attempt(ADA, "198.51.100.9")).toBe(0);
});

test("IPv6 addresses of one network are one", async () => {
  const { throttle } = throttled();
  for (let host = 1; host <= 3; host++) await throttle.attempt(ADA, `2001:db8:1:${host}::1`);
  expect(await throttle.attempt(ADA, "2001:db8:1:9::9")).toBe(1000);
  expect(await throttle.attempt(ADA, "2001:db8:2::1")).toBe(0);
});

test("parallel tries all count", async () => {
  const { throttle } = throttled();
  const waits = await Promise.all(Array.from({ length: 10 }, () => throttle.attempt(ADA, EVIL)));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(3);
});

test("neither names nor addresses are stored", async () => {
  const file = temporaryFile();
  const store = openStore(file);
  await createThrottle(store).attempt(ADA, EVIL);
  const found = await store.throttle.attempt(
    [ADA, EVIL],
    0,
    ([name, address]) => (name?.count ?? 0) + (address?.count ?? 0),
  );
  expect(found).toBe(0);
  await store.close();
});
