import { expect, test } from "vitest";
import type { Problem } from "../../api/types.ts";
import { loadTexts } from "../../locales/texts.ts";
import { told } from "./told.ts";

const texts = await loadTexts("en");

const problem = (more: Partial<Problem>): Problem => ({
  code: "x",
  severity: "error",
  message: "in the words of the check",
  ...more,
});

test.each([
  [{ sentence: "same-name", facts: { service: "a" } }, "The service “a” has the same name."],
  [{ sentence: "unknown-area", facts: { found: "`x`" } }, "There is no area “x”."],
  [{ sentence: "wrong-value", facts: { expected: "a text", found: "a list" } }, "Found: a list."],
  [{ sentence: "text-missing", facts: { languages: "fr, ar" } }, "missing in: French, Arabic."],
  [{ sentence: "legal-basis.asks", facts: { basis: "public-task" } }, "(Public task)"],
  [{ sentence: "category-description", facts: { category: "constructor" } }, "“constructor”"],
])("%j is told", (more, words) => {
  expect(told(problem(more), texts, "en")).toMatchObject({ known: true });
  expect(told(problem(more), texts, "en").text).toContain(words);
});

test("the nearest word is offered, or else all that are declared", () => {
  const unknown = {
    code: "unknown-provider",
    sentence: "unknown-provider",
    facts: { found: "`x`" },
  };
  const tell = (more: Partial<Problem>) => told(problem({ ...unknown, ...more }), texts, "en").text;
  expect(tell({ suggestion: "y", expected: "y, z" })).toMatch(/ Did you mean “y”\?$/);
  expect(tell({ expected: "y, z" })).toMatch(/ Declared: y, z\.$/);
  expect(tell({ expected: "" })).toMatch(/ None is declared yet\.$/);
});

test("a sentence that is newer than this page is told in English", () => {
  expect(told(problem({ sentence: "constructor" }), texts, "en")).toEqual({
    text: "in the words of the check",
    known: false,
  });
});

test("what runs in the other direction is isolated", async () => {
  const { text } = told(
    problem({ sentence: "same-name", facts: { service: "shop" } }),
    await loadTexts("ar"),
    "ar",
  );
  expect(text).toContain("\u2068shop\u2069");
});

test("a ratio is not turned round in a language that runs from right to left", async () => {
  const facts = { front: "#777777", behind: "#ffffff", ratio: "4.4", least: "4.5" };
  const sentence = "theme-contrast.text";
  const { text } = told(problem({ sentence, facts }), await loadTexts("ar"), "ar");
  expect(text).toContain("\u2066\u20684.4\u2069:1\u2069");
});
