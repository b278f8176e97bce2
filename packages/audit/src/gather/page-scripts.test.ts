import { expect, test } from "vitest";
import { scriptOf } from "./page-scripts.ts";

const FRAME = "https://a.example/page";

test("the innermost script with an address is the one that did it", () => {
  const stack = `Error: who did this
    at n (<anonymous>:1:93)
    at set cookie (<anonymous>:1:700)
    at keep (https://cdn.example/s.js?v=1:12:34)
    at https://a.example/page:3:5`;
  expect(scriptOf(stack, FRAME)).toEqual({
    by: "script",
    url: "https://cdn.example/s.js?v=…",
    line: 12,
    column: 34,
    frame: FRAME,
  });
});

test("code made by eval is the script's that evaluated it", () => {
  const stack =
    "Error\n    at eval (eval at run (https://a.example/e.js:2:9), <anonymous>:1:1)\n    at run (https://a.example/e.js:2:9)";
  expect(scriptOf(stack, FRAME)).toMatchObject({
    url: "https://a.example/e.js",
    line: 2,
    column: 9,
  });
});

test("without any address nobody was caught", () => {
  expect(scriptOf("Error\n    at <anonymous>:1:1", FRAME)).toEqual({ by: "unknown", frame: FRAME });
});
