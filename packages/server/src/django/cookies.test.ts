import * as fc from "fast-check";
import { expect, test } from "vitest";
import { vectors } from "../testing/django-vectors.ts";
import { parseCookies, setCookieHeader } from "./cookies.ts";

test("there are 18", () => expect(vectors.parse_cookie).toHaveLength(18));

test.each(vectors.parse_cookie)("$in is read", (row) => {
  expect(Object.fromEntries(parseCookies(row.in))).toEqual(row.out);
});

test("no header means no cookies", () => {
  expect(parseCookies(undefined).size).toBe(0);
});

test("what is written can be read", () => {
  const octets = fc.stringMatching(/^[\w.~+!#-]{1,40}$/);
  fc.assert(
    fc.property(octets, octets, (a, b) => {
      expect([...parseCookies(`a=${a}; b=${b}`)]).toEqual([
        ["a", a],
        ["b", b],
      ]);
    }),
  );
});

const NOW = Date.UTC(2026, 0, 31);
const withDate = (text: string | undefined, maxAge: number) =>
  text?.replace("<IMF-fixdate now+max-age>", new Date(NOW + maxAge * 1000).toUTCString());

test("Set-Cookie is written as Django writes it", () => {
  const expected = vectors.set_cookie;
  const token = /csrftoken=(\w+)/.exec(expected["csrftoken_default"] ?? "")?.[1] ?? "";
  expect(
    setCookieHeader({ name: "csrftoken", value: token, maxAge: 31_449_600, sameSite: "Lax" }, NOW),
  ).toBe(withDate(expected["csrftoken_default"], 31_449_600));

  const session = { name: "sessionid", httpOnly: true, sameSite: "Lax" } as const;
  const key = /sessionid=(\w+)/.exec(expected["sessionid_default"] ?? "")?.[1] ?? "";
  expect(setCookieHeader({ ...session, value: key, maxAge: 1_209_600 }, NOW)).toBe(
    withDate(expected["sessionid_default"], 1_209_600),
  );
  expect(setCookieHeader({ name: "sessionid", value: "", maxAge: 0, sameSite: "Lax" }, NOW)).toBe(
    expected["sessionid_delete"],
  );
  expect(setCookieHeader({ name: "django_language", value: "fr" }, NOW)).toBe(
    expected["django_language_default"],
  );
});
