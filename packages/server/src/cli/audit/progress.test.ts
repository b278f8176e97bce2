import { expect, test } from "vitest";
import { lineOf, progressTo } from "./progress.ts";

const progress = {
  scenario: "rejected",
  page: "https://a.example/",
  message: "rejected: https://a.example/",
  done: 5,
  total: 20,
} as const;
const output = (lines: string[]) => ({
  print: () => undefined,
  json: () => undefined,
  note: (text: string) => void lines.push(text),
});

test("the bar says how far it is and what it is doing", () => {
  expect(lineOf(progress, 100)).toBe("[#####···············]  5/20 rejected: https://a.example/");
});

test("a narrow terminal gets no second line", () => {
  expect(lineOf(progress, 40)).toHaveLength(39);
});

test("a terminal is drawn on, anything else is told line by line", () => {
  const lines: string[] = [];
  const drawn: string[] = [];
  const screen = { write: (text: string) => drawn.push(text), columns: 100 };
  progressTo(output(lines), { ...screen, isTTY: true })(progress);
  expect(drawn.join("")).toContain("5/20");
  expect(lines).toEqual([]);
  progressTo(output(lines), screen)(progress);
  expect(lines).toEqual(["rejected: https://a.example/"]);
});
