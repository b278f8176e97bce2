import { expect, test } from "vitest";
import { groupCommit } from "./group-commit.ts";

test("what arrives while a batch is committed makes up the next one", async () => {
  const batches: number[][] = [];
  const add = groupCommit(async (batch: readonly number[]) => {
    batches.push([...batch]);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return batch.map((number) => number * 2);
  });
  const first = [add(1), add(2)];
  await new Promise((resolve) => setTimeout(resolve, 1));
  const later = [add(3), add(4), add(5)];
  expect(await Promise.all([...first, ...later])).toEqual([2, 4, 6, 8, 10]);
  expect(batches).toEqual([
    [1, 2],
    [3, 4, 5],
  ]);
});

test("one that cannot be stored fails alone", async () => {
  const add = groupCommit(async (batch: readonly number[]) => {
    if (batch.includes(13)) throw new Error("not thirteen");
    return batch;
  });
  const outcomes = await Promise.allSettled([add(12), add(13), add(14)]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

test("a large crowd is cut into batches of a size the database takes", async () => {
  const sizes: number[] = [];
  const add = groupCommit(async (batch: readonly number[]) => {
    sizes.push(batch.length);
    return batch;
  });
  const numbers = Array.from({ length: 1000 }, (_, at) => at);
  expect(await Promise.all(numbers.map(add))).toEqual(numbers);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(250);
});
