import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vectors } from "../testing/django-vectors.ts";
import {
  CSRF_ALPHABET,
  isSameSecret,
  maskSecret,
  newSecret,
  secretOf,
  tokenFault,
} from "./csrf-token.ts";
import { csrfFault } from "./csrf.ts";

const secret = fc.string({
  unit: fc.constantFrom(...CSRF_ALPHABET.split("")),
  minLength: 32,
  maxLength: 32,
});

describe("tokens", () => {
  test.each(vectors.csrf_mask)("mask $mask gives $token", ({ secret: text, mask, token }) => {
    expect(maskSecret(text, mask)).toBe(token);
    expect(secretOf(token)).toBe(text);
  });

  test("use Django's alphabet, in its order", () => {
    expect(CSRF_ALPHABET).toBe(vectors.csrf_alphabet);
  });

  test("any mask comes off again", () => {
    fc.assert(
      fc.property(secret, secret, (text, mask) => {
        const token = maskSecret(text, mask);
        expect(tokenFault(token)).toBeUndefined();
        expect(secretOf(token)).toBe(text);
        expect(isSameSecret(token, text)).toBe(true);
        expect(isSameSecret(token, mask)).toBe(text === mask);
      }),
    );
  });

  test("new secrets are well formed and differ", () => {
    const secrets = Array.from({ length: 100 }, newSecret);
    expect(secrets.every((text) => text.length === 32 && tokenFault(text) === undefined)).toBe(
      true,
    );
    expect(new Set(secrets).size).toBe(100);
  });
});

describe("verdicts", () => {
  test("are 166", () => expect(vectors.csrf_matrix).toHaveLength(166));

  test.each(vectors.csrf_matrix.map((row, index) => ({ index, row })))(
    "row $index: $row.method, cookie $row.cookie, $row.where $row.token, origin $row.origin",
    ({ row }) => {
      const token = row.token ?? undefined;
      const fault = csrfFault(
        {
          method: row.method,
          secure: row.secure,
          host: row.host,
          cookie: row.cookie ?? undefined,
          field: row.where === "form" ? token : undefined,
          header: row.where === "header" ? token : undefined,
          origin: row.origin ?? undefined,
          referer: row.referer ?? undefined,
        },
        {
          ...(row.settings?.CSRF_TRUSTED_ORIGINS && {
            trustedOrigins: row.settings.CSRF_TRUSTED_ORIGINS,
          }),
          ...(row.settings?.CSRF_COOKIE_DOMAIN !== undefined && {
            cookieDomain: row.settings.CSRF_COOKIE_DOMAIN,
          }),
        },
      );
      expect(fault ?? null).toBe(row.reason);
      expect(fault === undefined ? 200 : 403).toBe(row.status);
    },
  );
});
