import * as fc from "fast-check";
import { expect, test } from "vitest";
import { vectors } from "../testing/django-vectors.ts";
import { encodeLocation, isSafeRedirect } from "./redirect.ts";
import { acceptsHtml, setLanguage } from "./set-language.ts";

/** Some of the languages Django is translated to. */
const TRANSLATED = new Set(["ar", "de", "en", "es", "fr", "he", "it", "nl", "pt-br", "zh-hans"]);
const isTranslated = (code: string) =>
  [code, code.split("-")[0] ?? ""].some((tag) => TRANSLATED.has(tag.toLowerCase()));

test("there are 67", () => expect(vectors.set_language).toHaveLength(67));

test.each(vectors.set_language.map((row, index) => ({ index, row })))(
  "row $index: $row.method $row.body.language, next $row.body.next",
  ({ row }) => {
    const posted = row.method === "POST";
    const answer = setLanguage(
      {
        method: row.method,
        secure: row.secure,
        host: "example.com",
        language: posted ? row.body.language : undefined,
        next: posted ? row.body.next : undefined,
        queryNext: posted
          ? (new URLSearchParams(row.query).get("next") ?? undefined)
          : row.body.next,
        referer: row.headers.HTTP_REFERER,
        accept: row.headers.HTTP_ACCEPT,
      },
      isTranslated,
    );
    expect(answer.location ?? null).toBe(row.location);
    expect(answer.location === undefined ? 204 : 302).toBe(row.status);
    const cookie =
      answer.language === undefined ? null : `django_language=${answer.language}; Path=/`;
    expect(cookie).toBe(row.set_cookie);
  },
);

test("no redirect that is called safe leaves the host", () => {
  const pieces = fc.constantFrom(
    "/",
    "\\",
    "evil.test",
    "example.com",
    "@",
    ":",
    "http:",
    "//",
    "\t",
    " ",
    "?",
    "#",
    "\n",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const url = parts.join("");
      fc.pre(isSafeRedirect(url, { host: "example.com", secure: false }));
      // What a browser cannot read as an address leads nowhere.
      const followed = [encodeLocation(url), "http://example.com/from"] as const;
      fc.pre(URL.canParse(...followed));
      expect(new URL(...followed).host).toBe("example.com");
    }),
    { numRuns: 3000 },
  );
});

test.each([
  [undefined, true],
  ["*/*", true],
  ["text/html;q=0.9, application/json", true],
  ["application/json, text/*", true],
  ["application/json", false],
  ["text/html;q=0", false],
])("a client that accepts %s takes HTML: %s", (accept, takes) => {
  expect(acceptsHtml(accept)).toBe(takes);
});
