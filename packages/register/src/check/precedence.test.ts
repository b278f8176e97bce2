import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRegister, type Problem } from "../index.ts";
import { compileMatcher } from "../matcher.ts";
import type { Register, Service } from "../schema.ts";
import { checkRegister } from "./check.ts";

/** A register with one service per list of cookie names. */
const having = (...lists: readonly (readonly string[])[]): Register => ({
  glassjar: 1,
  site: { name: "Shop", origin: "https://shop.example", languages: ["en"] },
  providers: { us: { name: "Us" } },
  services: Object.fromEntries(
    lists.map((names, at): [string, Service] => [
      `s${at}`,
      {
        provider: "us",
        category: "marketing",
        name: `Service ${at}`,
        items: names.map((cookie) => ({ cookie, purpose: "To serve" })),
      },
    ]),
  ),
});

const codes = (...lists: readonly (readonly string[])[]): string[] =>
  checkRegister(having(...lists)).map(({ code, pointer }) => `${code} ${pointer}`);

describe("shadowed patterns", () => {
  it("finds a pattern that another always precedes", () => {
    expect(codes(["a*b", "a*b*"])).toEqual(["shadowed-pattern /services/s0/items/0"]);
    expect(codes(["a*b*"], ["a*b"])).toEqual(["shadowed-pattern /services/s1/items/0"]);
  });

  it("lets a narrow pattern stand before a broad one, and an exact name before both", () => {
    expect(codes(["_pk_*", "_pk_id*"], ["_pk_id", "_pk_id_x*"])).toEqual([]);
  });

  it("is right: a shadowed pattern never answers, whatever the name", () => {
    const piece = fc.constantFrom("", "a", "b", "ab");
    const pattern = fc.array(piece, { minLength: 2, maxLength: 4 }).map((texts) => texts.join("*"));
    const name = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.uniqueArray(pattern, { minLength: 2, maxLength: 5 }),
        fc.array(name, { minLength: 20, maxLength: 20 }),
        (patterns, names) => {
          const register = having(patterns);
          const shadowed = checkRegister(register)
            .filter(({ code }) => code === "shadowed-pattern")
            .map(({ pointer }) => patterns[Number(pointer.split("/").pop())]);
          const matcher = compileMatcher(register);
          for (const letters of names)
            expect(shadowed).not.toContain(matcher.item("cookie", letters.join(""))?.declared ?? 0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("overlapping patterns", () => {
  it("finds names that two services claim, and says who gets them", () => {
    const problems = checkRegister(having(["*_session"], ["shop_*"]));
    expect(problems).toMatchObject([
      { code: "overlapping-patterns", severity: "warning", pointer: "/services/s0/items/0" },
    ]);
    expect(problems[0]?.message).toContain("`shop_*` of service s1, which takes precedence");
  });

  it("reports a pattern once, however many it overlaps", () => {
    const problems = checkRegister(having(["*_session"], ["a*", "b*", "c*"]));
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("of service s1, and 2 more, which take"),
    ]);
  });

  it("says nothing within one service, of other endings, or of other beginnings", () => {
    expect(codes(["*_session", "shop_*"])).toEqual([]);
    expect(codes(["a*x"], ["a*y"])).toEqual([]);
    expect(codes(["a*"], ["b*x"])).toEqual([]);
  });
});

describe("patterns that are too much", () => {
  it("refuses many stars and says why", () => {
    const [problem] = checkRegister(having(["a*b*c*d*e*f"]));
    expect(problem).toMatchObject({ code: "too-many-stars", severity: "error" });
    expect(problem?.message).toContain("5 stars and may have 4");
    expect(codes(["a*b*c*d*e"])).toEqual([]);
  });

  it("warns of one that covers everything", () => {
    expect(codes(["*"])).toEqual(["pattern-too-broad /services/s0/items/0"]);
  });

  it("checks twenty thousand of them in little time", () => {
    const lists = [0, 1].map((list) =>
      Array.from({ length: 10_000 }, (_, at) => `p${at * 2 + list}x*`),
    );
    // Time on the processor, in microseconds: what else the machine does has no part in it.
    const started = process.cpuUsage();
    expect(codes(...lists)).toEqual([]);
    const { user, system } = process.cpuUsage(started);
    expect(user + system).toBeLessThan(3_000_000);
  });
});

describe("hosts", () => {
  const text = (first: string, second = "b.example"): readonly Problem[] =>
    parseRegister(`glassjar: 1
site: { name: Shop, origin: https://shop.example, languages: [en] }
providers: { us: { name: Us, policy: https://us.example/ } }
services:
  video: { provider: us, category: marketing, name: V, hosts: ["${first}"], items: [] }
  stats: { provider: us, category: marketing, name: S, hosts: ["${second}"], items: [] }
`).problems;

  it.each(["*.com", "*.co.uk", "*.kawasaki.jp", "*.ck", "*.xn--p1ai"])(
    "refuses %s, with its place",
    (host) => {
      expect(text(host)).toMatchObject([{ code: "public-suffix", severity: "error", line: 5 }]);
    },
  );

  it("warns of a suffix that strangers share", () => {
    expect(text("*.github.io")).toMatchObject([{ code: "shared-suffix", severity: "warning" }]);
  });

  it.each(["*.video.example", "*.a.co.uk", "*.me.github.io", "co.uk", "*.www.ck", "*.intranet"])(
    "takes %s",
    (host) => {
      expect(text(host)).toEqual([]);
    },
  );

  it("finds a host that two services declare", () => {
    expect(text("*.a.example", "*.a.example")).toMatchObject([
      { code: "duplicate-host", severity: "warning", pointer: "/services/stats/hosts/0" },
    ]);
  });
});
