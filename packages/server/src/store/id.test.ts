import { expect, test } from "vitest";
import { newId } from "./id.ts";

test("identifiers sort as they were made, also within a millisecond and when the clock goes back", () => {
  const moments = [5000, 5000, 6000, 5500, ...Array.from({ length: 10_000 }, () => 7000), 7001];
  const ids = moments.map(newId);
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
});

test("an identifier is a UUID of version 7 that tells its time", () => {
  const now = Date.UTC(2030, 0, 1);
  const id = newId(now);
  expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(Number.parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(now);
});
