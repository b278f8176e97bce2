import { expect, test } from "vitest";
import { bounded, inTime } from "./bounded.ts";

test("gives what the work gives", async () => {
  expect(await bounded(Promise.resolve(7), 1000)).toBe(7);
});

test("gives nothing when the work fails or never ends", async () => {
  expect(await bounded(Promise.reject(new Error("gone")), 1000)).toBeUndefined();
  expect(await bounded(new Promise(() => undefined), 10)).toBeUndefined();
});

test("in time, a failure is a failure", async () => {
  await expect(inTime(Promise.reject(new Error("gone")), 1000)).rejects.toThrow("gone");
  expect(await inTime(new Promise(() => undefined), 10)).toBeUndefined();
});
