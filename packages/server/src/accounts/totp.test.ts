import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase32, toBase32 } from "./base32.ts";
import { hotp, newTotpSecret, totpStep, totpUri } from "./totp.ts";

const KEY = Buffer.from("12345678901234567890");

// RFC 4226, appendix D.
test.each(
  ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871"].map(
    (code, counter) => [counter, code] as const,
  ),
)("the code of counter %i is %s", (counter, code) => {
  expect(hotp(KEY, counter)).toBe(code);
});

// RFC 6238, appendix B, SHA-1.
test.each([
  [59, "94287082"],
  [1111111109, "07081804"],
  [1111111111, "14050471"],
  [1234567890, "89005924"],
  [2000000000, "69279037"],
  [20000000000, "65353130"],
])("the code at second %i is %s", (second, code) => {
  expect(hotp(KEY, Math.floor(second / 30), 8)).toBe(code);
});

test("a code works half a minute early or late, once, and not later", () => {
  const secret = toBase32(KEY);
  const step = 1000;
  const at = (drift: number) => (step + drift) * 30_000;
  const code = hotp(KEY, step);
  for (const drift of [-1, 0, 1])
    expect(totpStep(secret, code, { now: at(drift), lastStep: 0 })).toBe(step);
  for (const drift of [-2, 2])
    expect(totpStep(secret, code, { now: at(drift), lastStep: 0 })).toBeUndefined();
  expect(totpStep(secret, code, { now: at(0), lastStep: step })).toBeUndefined();
  expect(
    totpStep(secret, `${code.slice(0, 3)} ${code.slice(3)}`, { now: at(0), lastStep: 0 }),
  ).toBe(step);
});

test.each(["", "12345", "1234567", "abcdef", "١٢٣٤٥٦"])("%j is no code", (code) => {
  expect(totpStep(newTotpSecret(), code, { now: 0, lastStep: -10 })).toBeUndefined();
});

test("base32 reads what it wrote", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(fromBase32(toBase32(bytes))).toEqual(bytes);
    }),
  );
  // RFC 4648 §10.
  expect(toBase32(Buffer.from("foobar"))).toBe("MZXW6YTBOI");
  expect(() => fromBase32("1")).toThrow(RangeError);
});

test("each secret is another one, and its address names account and issuer", () => {
  const secret = newTotpSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  expect(newTotpSecret()).not.toBe(secret);
  const url = new URL(totpUri(secret, "ada@town.example", "Town & Co"));
  expect([url.protocol, url.host, decodeURIComponent(url.pathname)]).toEqual([
    "otpauth:",
    "totp",
    "/Town & Co:ada@town.example",
  ]);
  expect(Object.fromEntries(url.searchParams)).toEqual({ secret, issuer: "Town & Co" });
});
