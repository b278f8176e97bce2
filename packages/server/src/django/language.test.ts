import * as fc from "fast-check";
import { expect, test } from "vitest";
import { vectors } from "../testing/django-vectors.ts";
import { chooseLanguage, parseAcceptLanguage } from "./language.ts";

const SUPPORTED = ["en", "fr", "de", "pt-br", "es", "ar", "zh-hans", "nl"];

test("there are 59 choices and 15 headers", () => {
  expect([vectors.accept_language.length, vectors.parse_accept_lang_header.length]).toEqual([
    59, 15,
  ]);
});

test.each(vectors.accept_language)("$cookie, $accept_language → $language", (row) => {
  const wishes = {
    cookie: row.cookie ?? undefined,
    acceptLanguage: row.accept_language ?? undefined,
  };
  expect(chooseLanguage(wishes, SUPPORTED)).toBe(row.language);
});

test.each(vectors.parse_accept_lang_header)("$in is read", (row) => {
  expect(parseAcceptLanguage(row.in)).toEqual(row.out);
});

test("the path goes before the cookie", () => {
  expect(chooseLanguage({ path: "nl", cookie: "fr" }, SUPPORTED)).toBe("nl");
  expect(chooseLanguage({ path: "xx", cookie: "fr" }, SUPPORTED)).toBe("fr");
});

test("whatever is asked, the answer is a supported language, and soon", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 5000 }), fc.string(), (acceptLanguage, cookie) => {
      expect(SUPPORTED).toContain(chooseLanguage({ acceptLanguage, cookie }, SUPPORTED));
    }),
  );
});
