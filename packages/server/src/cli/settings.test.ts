import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

test("nothing is set by default, and empty is nothing", () => {
  expect(readSettings({})).toEqual({});
  expect(readSettings({ GLASSJAR_ORIGIN: "", GLASSJAR_COOKIES: "" })).toEqual({});
});

test("what is set is read", () => {
  const env = {
    GLASSJAR_OPERATOR: "The town",
    GLASSJAR_ORIGIN: "https://Jar.example/",
    GLASSJAR_COOKIES: "hardened",
    GLASSJAR_TRUST_PROXY: "127.0.0.1, 2001:db8::/32",
    GLASSJAR_QUOTA: "100",
    GLASSJAR_AUDIT_PRIVATE: "Intranet.example, localhost:8000, *.town.example",
  };
  expect(readSettings(env)).toEqual({
    operator: "The town",
    origin: "https://jar.example",
    cookies: "hardened",
    trustProxy: ["127.0.0.1", "2001:db8::/32"],
    quota: { calls: 100, people: 20_000 },
    auditPrivate: ["intranet.example", "localhost:8000", "*.town.example"],
  });
});

test.each([
  [{ GLASSJAR_ORIGIN: "jar.example" }, "without a path"],
  [{ GLASSJAR_ORIGIN: "https://jar.example/x" }, "without a path"],
  [{ GLASSJAR_ORIGIN: "https://a@jar.example" }, "without a path"],
  [{ GLASSJAR_ORIGIN: "ftp://jar.example" }, "without a path"],
  [{ GLASSJAR_COOKIES: "soft" }, "django or hardened"],
  [{ GLASSJAR_COOKIES: "hardened" }, "needs HTTPS"],
  [{ GLASSJAR_COOKIES: "hardened", GLASSJAR_ORIGIN: "http://jar.example" }, "needs HTTPS"],
  [{ GLASSJAR_TRUST_PROXY: "proxy.example" }, "addresses or networks"],
  [{ GLASSJAR_TRUST_PROXY: "10.0.0.0/33" }, "addresses or networks"],
  [{ GLASSJAR_TRUST_PROXY: "127.0.0.1,," }, "addresses or networks"],
  [{ GLASSJAR_AUDIT_PRIVATE: "http://intranet.example/" }, "it must be hosts"],
  [{ GLASSJAR_QUOTA: "many" }, "GLASSJAR_QUOTA is many"],
  [{ GLASSJAR_QUOTA_PEOPLE: "-1" }, "0 is no limit"],
  [{ GLASSJAR_SMTP: "mail.example" }, "not understood"],
  [{ GLASSJAR_SMTP: "https://mail.example" }, "not understood"],
  [{ GLASSJAR_SMTP: "smtp://mail.example" }, "GLASSJAR_MAIL_FROM is missing"],
  [
    { GLASSJAR_SMTP: "smtp://a:b@mail.example", GLASSJAR_MAIL_FROM: "a@b.example" },
    "GLASSJAR_ORIGIN",
  ],
])("%o is refused", (env, words) => {
  expect(() => readSettings(env)).toThrow(words);
});

test("origins that may read the API are origins, or the variable is named", () => {
  const read = (text: string) => readSettings({ GLASSJAR_CORS_ORIGINS: text }).corsOrigins;
  expect(read("https://a.example, http://b.example:81")).toEqual([
    "https://a.example",
    "http://b.example:81",
  ]);
  expect(read("")).toBeUndefined();
  for (const wrong of ["*", "a.example", "https://a.example/path"])
    expect(() => read(wrong)).toThrow("GLASSJAR_CORS_ORIGINS");
});
