import { expect, test } from "vitest";
import { keeper } from "./kept.ts";

test("makes a thing once for each key", () => {
  const keep = keeper<object>();
  const first = keep("a", () => ({}));
  expect(keep("a", () => ({}))).toBe(first);
  expect(keep("b", () => ({}))).not.toBe(first);
});

test("stays bounded: odd keys are not kept, and what is full begins anew", () => {
  const keep = keeper<object>();
  const long = "x".repeat(5000);
  expect(keep(long, () => ({}))).not.toBe(keep(long, () => ({})));
  const first = keep("0", () => ({}));
  for (let at = 1; at < 1000; at += 1) keep(String(at), () => ({}));
  expect(keep("0", () => ({}))).not.toBe(first);
});
