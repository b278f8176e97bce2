import {
  assert,
  constantFrom,
  option,
  property,
  record,
  stringMatching,
  integer,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCookieDate } from "./cookie-date.ts";
import {
  expiryOf,
  isDeletion,
  isStorable,
  parseSetCookie,
  serialiseSetCookie,
} from "./set-cookie.ts";

describe("parseSetCookie", () => {
  test.each([
    ["a=b", { name: "a", value: "b" }],
    ["  a \t=  b c ; Secure", { name: "a", value: "b c", secure: true }],
    ['a="b;c"', { name: "a", value: '"b' }],
    ["a=b=c", { name: "a", value: "b=c" }],
    ["=b", { name: "", value: "b" }],
    ["b", { name: "", value: "b" }],
    ["a=", { name: "a", value: "" }],
    ["comma=1, c2=2", { name: "comma", value: "1, c2=2" }],
    ["a=1; PATH=/x; path=/y", { name: "a", value: "1", path: "/y" }],
    ["a=1; Path=/x; Path=y", { name: "a", value: "1" }],
    ["a=1; Domain=.Site.Example", { name: "a", value: "1", domain: "site.example" }],
    ["a=1; Domain=a.example; Domain=", { name: "a", value: "1" }],
    ["a=1; Max-Age=-1; Max-Age=x; Max-Age=1.5", { name: "a", value: "1", maxAge: -1 }],
    [
      "a=1; SameSite=STRICT; HttpOnly=no; Partitioned",
      { name: "a", value: "1", sameSite: "Strict", httpOnly: true, partitioned: true },
    ],
    ["a=1; SameSite=None; SameSite=odd", { name: "a", value: "1" }],
    [
      "a=1; Expires=never; expires=Thu, 01 Jan 1970 00:00:01 GMT",
      { name: "a", value: "1", expires: 1000 },
    ],
    [`a=1; Path=/${"x".repeat(1024)}`, { name: "a", value: "1" }],
    ["a=1; constructor=x; __proto__=y", { name: "a", value: "1" }],
    ["a\xa0=\xa0", { name: "a\xa0", value: "\xa0" }],
    [`a=${"x".repeat(4095)}`, { name: "a", value: "x".repeat(4095) }],
  ])("%j", (text, expected) => {
    expect(parseSetCookie(text)).toEqual(expected);
  });

  test.each(["", "=", " ; Path=/", "a=\x00", "a=b\x7f", "a=b\n", `a=${"x".repeat(4096)}`])(
    "%j stores nothing",
    (text) => expect(parseSetCookie(text)).toBeUndefined(),
  );

  test("reads what serialiseSetCookie writes", () => {
    const cookie = record(
      {
        name: stringMatching(/^[\w.!-]{1,8}$/),
        value: stringMatching(/^[\w.~+/=-]{0,12}$/),
        maxAge: integer(),
        expires: integer({ min: 0, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
        domain: constantFrom("site.example", "a.site.example"),
        path: stringMatching(/^\/[a-z/]{0,8}$/),
        sameSite: constantFrom("Strict" as const, "Lax" as const, "None" as const),
        secure: constantFrom(true as const),
      },
      { requiredKeys: ["name", "value"] },
    );
    assert(
      property(cookie, option(constantFrom(true)), (made, httpOnly) => {
        const whole = { ...made, ...(httpOnly === null ? {} : { httpOnly }) };
        expect(parseSetCookie(serialiseSetCookie(whole))).toEqual(whole);
      }),
    );
  });
});

test.each([
  { name: "a", value: "b; HttpOnly" },
  { name: "a", value: "b\r\nX: y" },
  { name: "a b", value: "" },
  { name: "", value: "b" },
  { name: "a", value: "", path: "/;x" },
])("serialiseSetCookie refuses %j", (cookie) => {
  expect(() => serialiseSetCookie(cookie)).toThrow(TypeError);
});

describe("parseCookieDate", () => {
  const noon = Date.UTC(2026, 10, 23, 12, 0, 0);
  test.each([
    ["Mon, 23 Nov 2026 12:00:00 GMT", noon],
    ["Monday, 23-Nov-26 12:00:00 GMT", noon],
    ["Mon Nov 23 12:00:00 2026", noon],
    ["12:00:00 2026 november 23rd", noon],
    ["12:0:0 2026 novembre 23", noon],
    ["2026 23 nov 12:00:00 junk", noon],
    ["23 Nov 69 00:00:00", Date.UTC(2069, 10, 23)],
    ["23 Nov 70 00:00:00", Date.UTC(1970, 10, 23)],
    ["30 Feb 2026 00:00:00", undefined],
    ["32 Jan 2026 00:00:00", undefined],
    ["01 Jan 1600 00:00:00", undefined],
    ["01 Jan 2026 24:00:00", undefined],
    ["01 Jan 2026", undefined],
    ["", undefined],
  ])("%j", (text, expected) => {
    expect(parseCookieDate(text)).toBe(expected);
  });
});

describe("lifetime", () => {
  const now = Date.UTC(2026, 0, 1);
  const day = 86_400_000;
  const cookie = { name: "a", value: "1" };
  test("Max-Age beats Expires, and 400 days cap both", () => {
    expect(expiryOf({ ...cookie, maxAge: 60, expires: 0 }, now)).toBe(now + 60_000);
    expect(expiryOf({ ...cookie, maxAge: 99_999_999 }, now)).toBe(now + 400 * day);
    expect(expiryOf({ ...cookie, expires: now + 999 * day }, now)).toBe(now + 400 * day);
    expect(expiryOf(cookie, now)).toBeUndefined();
  });

  test("a lifetime that is over deletes", () => {
    expect(isDeletion({ ...cookie, maxAge: 0 }, now)).toBe(true);
    expect(isDeletion({ ...cookie, expires: 0 }, now)).toBe(true);
    expect(isDeletion({ ...cookie, expires: 0, maxAge: 1 }, now)).toBe(false);
    expect(isDeletion(cookie, now)).toBe(false);
  });
});

test.each([
  ["a=1", true],
  ["a=1; SameSite=None", false],
  ["a=1; SameSite=None; Secure", true],
  ["a=1; Partitioned", false],
  ["__Secure-a=1", false],
  ["__secure-a=1; Secure", true],
  ["__Host-a=1; Secure; Path=/", true],
  ["__HOST-a=1; Secure; Path=/; Domain=x.example", false],
  ["__Host-a=1; Secure", false],
  ["__Http-a=1; Secure", false],
  ["__Http-a=1; Secure; HttpOnly", true],
  ["__Host-Http-a=1; Secure; HttpOnly; Path=/x", false],
  ["=__Host-a", false],
])("a browser stores %j: %s", (text, stored) => {
  const cookie = parseSetCookie(text);
  expect(cookie && isStorable(cookie)).toBe(stored);
});
