import { expect, test } from "vitest";
import { assess } from "../judge/judge-run.ts";
import { asked, REGISTER, runOf } from "../testing/example-run.ts";
import { talksOf } from "./talks.ts";

const from = (url: string) => ({ by: "script", url, line: 1, column: 1, frame: "" }) as const;
const drawn = (requests: Parameters<typeof asked>[0][]) => {
  const run = runOf({ requests: requests.map((request) => asked(request)) });
  return talksOf(run, assess(run, REGISTER).findings);
};

test("hosts stand as far from the site as those that asked for them", () => {
  const { columns, talks } = drawn([
    { scenario: "accepted" },
    { host: "b.example", by: from("https://cdn.tracker.example/t.js"), count: 2 },
    { host: "b.example", by: from("https://cdn.tracker.example/t.js"), scenario: "accepted" },
    { host: "c.example", by: from("https://b.example/x.js"), blocked: "csp" },
  ]);
  expect(columns).toEqual([
    ["www.town.example"],
    ["cdn.tracker.example"],
    ["b.example"],
    ["c.example"],
  ]);
  expect(talks).toEqual([
    { from: "www.town.example", to: "cdn.tracker.example", count: 1, held: false, bad: false },
    { from: "cdn.tracker.example", to: "b.example", count: 3, held: false, bad: true },
    { from: "b.example", to: "c.example", count: 1, held: true, bad: false },
  ]);
});

test("circles end, and who is reached from nowhere still stands there", () => {
  const { columns } = drawn([
    { host: "a.example", by: from("https://b.example/b.js") },
    { host: "b.example", by: from("https://a.example/a.js") },
  ]);
  expect(columns.flat().sort()).toEqual(["a.example", "b.example", "www.town.example"]);
  expect(drawn([]).columns).toEqual([["www.town.example"]]);
});
