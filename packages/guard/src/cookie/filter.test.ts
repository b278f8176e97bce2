import type { Register } from "@glassjar/register";
import { compileMatcher } from "@glassjar/register/matcher";
import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { cookieValue } from "./cookie-header.ts";
import { cookiePathsAbove, expiringSetCookies } from "./expiring.ts";
import { filterCookieHeader, filterSetCookies } from "./filter.ts";
import { registrableDomain } from "./registrable-domain.ts";
import { parseSetCookie } from "./set-cookie.ts";
import { withdrawnCookies } from "./withdrawn.ts";

const register: Register = {
  glassjar: 1,
  site: { name: "Site", origin: "https://site.example", languages: ["en"] },
  providers: { operator: { name: "Operator" } },
  services: {
    login: {
      provider: "operator",
      category: "necessary",
      name: "Login",
      items: [
        { cookie: "sessionid", purpose: "login" },
        { cookie: "csrftoken", purpose: "forms" },
      ],
    },
    statistics: {
      provider: "operator",
      category: "statistical",
      name: "Statistics",
      items: [
        { cookie: "_pk_*", purpose: "statistics" },
        { cookie: "visits", purpose: "statistics", path: "/shop", partitioned: false },
        { cookie: "elsewhere", purpose: "statistics", party: "third" },
      ],
    },
  },
};
const matcher = compileMatcher(register);
const unasked = {
  matcher,
  choice: undefined,
  undeclared: "enforce",
  choiceCookie: "choice",
} as const;
const granted = { version: 1, granted: ["statistical"], services: {}, day: 1, receipt: "x" };

describe("filterSetCookies", () => {
  const values = [
    "sessionid=1; Path=/",
    "_pk_id.1=2",
    "odd=3",
    "choice=4",
    "bad\x00",
    "odd=; Max-Age=0",
  ];

  test("holds what is not granted or not declared, with the reason", () => {
    const { passed, held } = filterSetCookies(values, unasked);
    expect(passed).toEqual([values[0], values[3], values[5]]);
    expect(
      held.map(({ name, verdict }) => [name, verdict.reason, verdict.declaration?.service]),
    ).toEqual([
      ["_pk_id.1", "not-granted", "statistics"],
      ["odd", "undeclared", undefined],
      ["", "undeclared", undefined],
    ]);
  });

  test("passes what is granted; observing passes what is not declared", () => {
    expect(filterSetCookies(values, { ...unasked, choice: granted }).passed).toContain(values[1]);
    expect(filterSetCookies(values, { ...unasked, undeclared: "observe" }).held).toHaveLength(1);
  });
});

describe("filterCookieHeader", () => {
  test.each([
    ["sessionid=1", "sessionid=1"],
    ["sessionid=1;;csrftoken=2 ", "sessionid=1;;csrftoken=2 "],
    ["_pk_id=1; sessionid=2", "sessionid=2"],
    ['sessionid="a,b";  odd=1;\tcsrftoken==', 'sessionid="a,b";\tcsrftoken=='],
    ["nameless; choice=1", "choice=1"],
    ["_pk_id=1", undefined],
    ["", ""],
  ])("%j leaves %j", (header, expected) => {
    expect(filterCookieHeader(header, unasked).header).toBe(expected);
  });

  test("never touches necessary cookies: their bytes and order survive any neighbours", () => {
    const necessary = ["sessionid=a b\xe9", 'csrftoken="x,y"', "choice=1~2", "csrftoken=="];
    const others = ["_pk_id=1", "odd", "odd=", "=", ""];
    assert(
      property(array(constantFrom(...necessary, ...others)), (cookies) => {
        const { header } = filterCookieHeader(cookies.join("; "), unasked);
        const isNecessary = (text: string) => necessary.includes(text);
        const nameOf = (text: string) => text.split("=", 1)[0];
        const isLast = (text: string, at: number) =>
          nameOf(text) === "choice" ||
          !cookies.slice(at + 1).some((later) => nameOf(later) === nameOf(text));
        const expected = cookies.filter((text, at) => isNecessary(text) && isLast(text, at));
        expect((header ?? "").split("; ").filter(isNecessary)).toEqual(expected);
      }),
    );
  });
});

describe("of several cookies with one declared name one stays", () => {
  const scoped = { ...unasked, choice: granted, register };
  test.each([
    ["sessionid=old; a=1; sessionid=new", "sessionid=new"],
    ["sessionid=same; sessionid=same", "sessionid=same"],
    ["visits=shop; visits=site; sessionid=1", "visits=shop; sessionid=1"],
    ["choice=1; choice=2", "choice=1; choice=2"],
  ])("%j leaves %j", (header, expected) => {
    expect(filterCookieHeader(header, scoped).header).toBe(expected);
  });

  test("and what is not declared keeps them all", () => {
    const observing = { ...scoped, undeclared: "observe" } as const;
    expect(filterCookieHeader("odd=1; odd=2", observing).header).toBe("odd=1; odd=2");
  });
});

test("the last of two cookies with one name counts", () => {
  expect(cookieValue("a=1; b=2; a=3", "a")).toBe("3");
  expect(cookieValue(undefined, "a")).toBeUndefined();
});

describe("expiringSetCookies", () => {
  const scope = { host: "www.shop.site.example", registrableDomain: "site.example", secure: true };

  test("covers host and parent domains, declared path and root, plain and partitioned", () => {
    const written = expiringSetCookies([{ name: "a", path: "/x" }], scope);
    const keys = written.map((text) => {
      const {
        domain = "-",
        path,
        partitioned = false,
        maxAge,
        secure,
      } = parseSetCookie(text) ?? { name: "" };
      expect([maxAge, secure]).toEqual([0, true]);
      return `${domain} ${path} ${partitioned}`;
    });
    const domains = ["-", "www.shop.site.example", "shop.site.example", "site.example"];
    const expected = domains.flatMap((domain) =>
      ["/x", "/"].flatMap((path) => [true, false].map((flag) => `${domain} ${path} ${flag}`)),
    );
    expect(keys.sort()).toEqual(expected.sort());
  });

  test("writes Partitioned only where it can be, Domain only where there is one", () => {
    expect(
      expiringSetCookies([{ name: "a" }], {
        ...scope,
        host: "127.0.0.1",
        registrableDomain: undefined,
        secure: false,
      }),
    ).toEqual(["a=; Max-Age=0; Path=/"]);
    expect(
      expiringSetCookies([{ name: "a", partitioned: false }], {
        host: "localhost",
        registrableDomain: undefined,
        secure: true,
      }),
    ).toEqual(["a=; Max-Age=0; Path=/; Secure"]);
  });

  test("heeds the demands of prefixes", () => {
    expect(
      expiringSetCookies([{ name: "__Host-Http-a", path: "/x", partitioned: false }], scope),
    ).toEqual(["__Host-Http-a=; Max-Age=0; Path=/; Secure; HttpOnly"]);
  });

  test("does not let a name from a request write headers", () => {
    expect(expiringSetCookies([{ name: "a b" }, { name: "" }], scope)).toEqual([]);
  });
});

test.each([
  ["/", []],
  ["/a", ["/a"]],
  ["/a/b", ["/a", "/a/", "/a/b"]],
  ["/a/", ["/a", "/a/"]],
  [
    "/1/2/3/4/5/6/7/8/9/10",
    ["/1", "/1/", "/1/2", "/1/2/", "/1/2/3", "/1/2/3/", "/1/2/3/4", "/1/2/3/4/"].concat(
      ["/1/2/3/4/5/6/7", "/1/2/3/4/5/6/7/", "/1/2/3/4/5/6/7/8", "/1/2/3/4/5/6/7/8/"],
      ["/1/2/3/4/5/6/7/8/9", "/1/2/3/4/5/6/7/8/9/", "/1/2/3/4/5/6/7/8/9/10"],
    ),
  ],
])("the paths above %s", (path, expected) => {
  expect(cookiePathsAbove(path)).toEqual(expected);
});

test.each([
  ["a.b.example.co.uk", "example.co.uk"],
  ["user.github.io", "user.github.io"],
  ["shop.test", "shop.test"],
  ["localhost", undefined],
  ["127.0.0.1", undefined],
  ["co.uk", undefined],
])("the registrable domain of %s is %s", (host, expected) => {
  expect(registrableDomain(host)).toBe(expected);
});

test("withdrawnCookies names what is declared, what was seen, and nothing undeclared or granted", () => {
  const seen = ["_pk_id.1", "odd", "sessionid"];
  expect(withdrawnCookies(register, matcher, undefined, seen)).toEqual([
    { name: "visits", path: "/shop", partitioned: false },
    { name: "_pk_id.1" },
  ]);
  expect(withdrawnCookies(register, matcher, granted, seen)).toEqual([]);
});
