import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lineCount, offsetOf } from "./position.ts";

const TEXT = "site:\n  name: Shop\n\nproviders:";

test.each([
  [1, 1, 0],
  [2, 3, 8],
  [4, 1, TEXT.indexOf("providers")],
])("line %i column %i is at %i", (line, column, offset) => {
  expect(offsetOf(TEXT, line, column)).toBe(offset);
});

test("a column after the end of its line is the end of that line", () => {
  expect(offsetOf(TEXT, 1, 99)).toBe(5);
  expect(offsetOf(TEXT, 3, 7)).toBe(TEXT.indexOf("\nproviders"));
});

test("a line after the last is within the text", () => {
  expect(offsetOf(TEXT, 99, 99)).toBe(TEXT.length);
});

test("every offset has its line and column", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z ]{0,8}$/), { minLength: 1 }), (lines) => {
      const text = lines.join("\n");
      expect(lineCount(text)).toBe(lines.length);
      for (let offset = 0; offset <= text.length; offset += 1) {
        const before = text.slice(0, offset).split("\n");
        const column = (before.at(-1)?.length ?? 0) + 1;
        expect(offsetOf(text, before.length, column)).toBe(offset);
      }
    }),
  );
});
