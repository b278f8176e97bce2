import { expect, test } from "vitest";
import { en } from "../../locales/evidence/en.ts";
import { profileWords, scenarioWords } from "./words.ts";

test.each([
  ["unasked", "Answers nothing"],
  ["only:marketing", "Grants only “marketing”"],
  ["toString", "toString"],
])("the scenario %s reads %s", (scenario, words) => {
  expect(scenarioWords(scenario, en.auditing)).toBe(words);
});

test("a law has its words; one nobody knows is shown as it is", () => {
  expect(profileWords("us-ca", en.auditing)).toBe("California");
  expect(profileWords("constructor", en.auditing)).toBe("constructor");
});
