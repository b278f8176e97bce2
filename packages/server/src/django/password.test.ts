import { expect, test } from "vitest";
import { vectors } from "../testing/django-vectors.ts";
import { isDjangoHash, verifyDjangoPassword } from "./password.ts";

test.each(vectors.password)(
  "a hash made by Django fits its password only: $encoded",
  async (vector) => {
    const { password, encoded } = vector;
    expect(isDjangoHash(encoded)).toBe(true);
    expect(await verifyDjangoPassword(password, encoded)).toBe(true);
    expect(await verifyDjangoPassword(`${password}.`, encoded)).toBe(false);
  },
);

test("both hashers are among the vectors", () => {
  const hashers = vectors.password.map(({ encoded }) => encoded.split("$", 1)[0]);
  expect(new Set(hashers)).toEqual(new Set(["pbkdf2_sha256", "argon2"]));
});

test.each([
  "",
  "!",
  "md5$salt$hash",
  "pbkdf2_sha256$1$salt",
  `pbkdf2_sha256$99999999$salt$${"A".repeat(43)}=`,
  "argon2$argon2id$v=19$m=9999999,t=2,p=8$c2FsdHNhbHQ$aGFzaA",
])("%j is no hash of Django's that can be checked", async (encoded) => {
  expect(isDjangoHash(encoded)).toBe(false);
  expect(await verifyDjangoPassword("password", encoded)).toBe(false);
});
