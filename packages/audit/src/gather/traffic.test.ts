import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createTraffic } from "./traffic.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** How many milliseconds pass until `waiting` is over, at most 20 seconds. */
async function lasting(waiting: Promise<void>): Promise<number> {
  const began = Date.now();
  const ended = waiting.then(() => Date.now());
  await vi.advanceTimersByTimeAsync(20_000);
  return (await ended) - began;
}

test("what is put off is waited for, what is put off by it as well", async () => {
  const traffic = createTraffic();
  traffic.scheduled("1", { within: 600, place: "a:1:1" });
  setTimeout(() => traffic.scheduled("2", { within: 500, place: "a:2:1" }), 600);
  const passed = await lasting(traffic.timers(5000));
  expect(passed).toBeGreaterThanOrEqual(1100);
  expect(passed).toBeLessThan(1300);
});

test("nobody waits for what was cancelled, comes too late, or went with its page", async () => {
  const traffic = createTraffic();
  traffic.scheduled("1", { within: 600, place: "a:1:1" });
  traffic.cancelled("1");
  traffic.scheduled("2", { within: 6000, place: "a:2:1" });
  expect(await lasting(traffic.timers(5000))).toBeLessThanOrEqual(25);
  traffic.scheduled("3", { within: 900, place: "a:3:1" });
  traffic.turned();
  expect(await lasting(traffic.timers(5000))).toBeLessThanOrEqual(25);
});

test("a line that puts off again and again is waited for only so long", async () => {
  const traffic = createTraffic();
  const again = () => {
    traffic.scheduled("1", { within: 1000, place: "poll.js:1:1" });
    setTimeout(again, 1000);
  };
  again();
  expect(await lasting(traffic.timers(60_000))).toBeLessThan(6000);
});

test("silence is when nothing is under way, and nothing endless is waited for", async () => {
  const traffic = createTraffic();
  traffic.began("1");
  setTimeout(() => traffic.ended("1"), 300);
  expect(await lasting(traffic.silence(100, 9000))).toBeGreaterThanOrEqual(400);
  traffic.began("2");
  expect(await lasting(traffic.silence(100, 9000))).toBeLessThan(4200);
});
