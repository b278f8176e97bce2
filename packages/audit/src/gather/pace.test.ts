import { expect, test } from "vitest";
import { createPace } from "./pace.ts";

test("turns of all who share a pace are apart", async () => {
  const pace = createPace(30);
  const began = performance.now();
  await Promise.all([pace(), pace(), pace()]);
  expect(performance.now() - began).toBeGreaterThanOrEqual(55);
});
