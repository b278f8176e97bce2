import { array, assert, constantFrom, pre, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { isIdentifying, looksUnique, partsOf } from "./identifier.ts";

describe("what could tell one visitor from another", () => {
  test.each(["550e8400-e29b-41d4-a716-446655440000", "v9f8e7d6c5b4a3f2", "AbCdEfGhIjKlMn"])(
    "%s",
    (value) => expect(looksUnique(value)).toBe(true),
  );

  test.each([
    ["a short one", "a1b2"],
    ["a word", "granted"],
    ["words", "united-kingdom"],
    ["a version", "1.24.301"],
    ["a date", "2026-11-23T10:00:00Z"],
    ["an address", "https://www.example.org/a?b=1"],
    ["a path", "/news/2026"],
    ["a screen", "1920x1080"],
    ["a colour", "#a1b2c3d4"],
    ["a number, which may be there against caches", "8412345678901234"],
    ["one character again and again", "a1a1a1a1a1a1"],
    ["nothing", ""],
  ])("is not %s", (_what, value) => expect(looksUnique(value)).toBe(false));

  test("any random identifier of 16 hexadecimal digits with letters is", () => {
    const digit = constantFrom(..."0123456789abcdef".split(""));
    assert(
      property(array(digit, { minLength: 16, maxLength: 32 }), (digits) => {
        const value = digits.join("");
        pre(/[a-f]/.test(value) && /\d/.test(value) && new Set(value).size >= 5);
        pre(!/^\d{1,9}$/.test(value));
        expect(looksUnique(value)).toBe(true);
      }),
    );
  });
});

describe("parameters that say by their name what they hold", () => {
  test.each([
    ["gclid", "Cj0KCQ"],
    ["fbclid", "IwAR0abc"],
    ["puid", "83fe01"],
    ["visitor_id", "93c1a0"],
    ["_ga", "2.1234.5678"],
  ])("%s", (name, value) => expect(isIdentifying(name, value)).toBe(true));

  test.each([
    ["page", "a1b2c3d4"],
    ["cid", "home"],
    ["uid", "12"],
    ["grid", "a1b2c3d4"],
  ])("%s=%s does not", (name, value) => expect(isIdentifying(name, value)).toBe(false));
});

describe("the parts of a compound value", () => {
  test("each that could identify, and the whole", () => {
    const parts = partsOf("GA1.1.987654321.1732392000");
    expect(parts).toContain("987654321.1732392000");
    expect(parts).not.toContain("GA1");
    expect(partsOf("fb.1.1732392000123.987654321098")).toContain("987654321098");
  });

  test("a time is none", () => {
    expect(partsOf("1732392000")).toEqual([]);
    expect(partsOf("1732392000123")).toEqual([]);
  });

  test("of an encoded object its values", () => {
    expect(partsOf(encodeURIComponent('{"id":"f3a9c17be2d4","lang":"en"}'))).toContain(
      "f3a9c17be2d4",
    );
  });

  test("what is wrongly encoded is taken as it is", () => {
    expect(partsOf("%E0%A4%A-f3a9c17be2d4")).not.toEqual([]);
    assert(property(string(), (text) => Array.isArray(partsOf(text))));
  });
});
