import { expect, test } from "vitest";
import { createLog, type Seen } from "./log.ts";

const frame = (url: string) =>
  ({ by: "script", url: "https://a.example/s.js", line: 1, column: 2, frame: url }) as const;
const cookie = (differences: Partial<Seen> = {}): Seen => ({
  kind: "cookie",
  name: "a",
  host: "a.example",
  how: "set",
  by: frame("https://a.example/"),
  ...differences,
});

test("what one setter does again is one observation, with its pages and its longest lifetime", () => {
  const log = createLog("unasked", "www.a.example");
  const lasting = (lifetimeSeconds: number) =>
    cookie({ attributes: { lifetimeSeconds, httpOnly: false, secure: false, partitioned: false } });
  log.page("https://a.example/one?id=1");
  log.observe(lasting(10));
  log.page("https://a.example/two");
  log.observe({ ...lasting(99), by: frame("https://a.example/frame") });
  log.observe(lasting(5));
  expect(log.result().observations).toMatchObject([
    {
      name: "a",
      party: "first",
      count: 3,
      pages: ["https://a.example/one?id=…", "https://a.example/two"],
      attributes: { lifetimeSeconds: 99 },
    },
  ]);
});

test("before and after the answer stay apart", () => {
  const log = createLog("rejected", "a.example");
  log.observe(cookie());
  log.count();
  log.observe(cookie());
  expect(log.result().observations.map(({ counted }) => counted)).toEqual([false, true]);
});

test("requests that never left stay apart from those that did", () => {
  const log = createLog("unasked", "a.example");
  const ask = () =>
    log.request({ url: "https://t.example/t.js?id=1", type: "Script", by: frame("") });
  ask();
  ask().blocked("csp");
  ask();
  expect(log.result().requests).toMatchObject([
    { url: "https://t.example/t.js?id=…", party: "third", count: 2 },
    { count: 1, blocked: "csp" },
  ]);
});
