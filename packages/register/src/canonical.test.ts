import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, registerHash, type Register } from "./index.ts";

const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
};

describe("canonical JSON", () => {
  it("writes the example of RFC 8785 §3.2.3", () => {
    const value = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  it.each([
    [
      { numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27] },
      "[333333333.3333333,1e+30,4.5,0.002,1e-27]",
    ],
    [{ numbers: -0 }, "0"],
    [{ numbers: null }, "null"],
  ])("writes numbers as ECMAScript does", (value, text) =>
    expect(canonicalJson(value)).toBe(`{"numbers":${text}}`),
  );

  it("does not depend on the order of keys, and reads back as the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(canonicalJson(reversed(plain))).toBe(canonicalJson(plain));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });

  it("leaves undefined members out and refuses what JSON cannot say", () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
    for (const value of [Number.NaN, Infinity, undefined, () => 1, Symbol("s")])
      expect(() => canonicalJson([value])).toThrow(TypeError);
  });
});

it("the hash of a register is SHA-256 of its canonical JSON", () => {
  const register: Register = {
    glassjar: 1,
    site: { name: "Café", origin: "https://a.example", languages: ["en"] },
    providers: {},
    services: {},
  };
  const hash = createHash("sha256").update(canonicalJson(register)).digest("hex");
  expect(registerHash(register)).toBe(hash);
  expect(registerHash(reversed(register) as Register)).toBe(hash);
  expect(registerHash({ ...register, services: {}, providers: {} })).toBe(hash);
});
