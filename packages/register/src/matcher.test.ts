import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ItemKind } from "./kinds.ts";
import { compileMatcher, compileRules, type ItemRule, type Rules } from "./matcher.ts";
import type { Item, Register } from "./schema.ts";

const services = ["shop", "stats", "__proto__"].map((id) => [id, "marketing", true] as const);

/** Rules with one declaration per name, all of one kind and of the first service. */
const cookies = (...names: readonly string[]): Rules => ({
  services,
  items: names.map((name, at): ItemRule => ["cookie", name, 0, at]),
  hosts: [],
});

const declared = (names: readonly string[], name: string): string | undefined =>
  compileRules(cookies(...names)).item("cookie", name)?.declared;

const covering = (hosts: readonly string[], host: string): string | undefined =>
  compileRules({ services, items: [], hosts: hosts.map((name) => [name, 0]) }).host(host)?.declared;

const register = (hosts: string[], items: Item[]): Register => ({
  glassjar: 1,
  site: { name: "Shop", origin: "https://shop.example", languages: ["en"] },
  providers: { us: { name: "Us" } },
  services: {
    video: { provider: "us", category: "marketing", name: "Video", hosts, items },
  },
});

describe("which declaration covers an item", () => {
  it("takes an exact name before any pattern", () => {
    expect(declared(["_ga*", "_ga", "*"], "_ga")).toBe("_ga");
  });

  it("takes the longest literal prefix before a longer pattern", () => {
    expect(declared(["_pk_*_of_this_site", "_pk_id*"], "_pk_id_of_this_site")).toBe("_pk_id*");
  });

  it("takes the longest pattern among those with one prefix, and then the first declared", () => {
    expect(declared(["wp_*", "wp_*_sec"], "wp_1_sec")).toBe("wp_*_sec");
    expect(declared(["wp_*b*c", "wp_*_c*"], "wp_b_c")).toBe("wp_*b*c");
    expect(declared(["wp_*_c*", "wp_*b*c"], "wp_b_c")).toBe("wp_*_c*");
  });

  it("goes back to shorter prefixes when a longer one does not fit", () => {
    expect(declared(["*_x", "a*", "abc*z", "abcd*z"], "abcde")).toBe("a*");
    expect(declared(["*_x", "abc*z"], "abc_x")).toBe("*_x");
  });

  it("keeps the first of two equal declarations, and says which item it is", () => {
    const matcher = compileRules({
      services,
      items: [
        ["cookie", "id", 1, 4],
        ["cookie", "id", 0, 0],
        ["cookie", "i*", 1, 7],
        ["cookie", "i*", 0, 1],
      ],
      hosts: [],
    });
    expect(matcher.item("cookie", "id")).toEqual({
      service: "stats",
      category: "marketing",
      consent: true,
      declared: "id",
      item: 4,
    });
    expect(matcher.item("cookie", "i")).toMatchObject({ service: "stats", item: 7 });
  });

  it("keeps the kinds apart", () => {
    const matcher = compileRules(cookies("a", "b*"));
    expect(matcher.item("localStorage", "a")).toBeUndefined();
    expect(matcher.item("localStorage", "b1")).toBeUndefined();
  });

  it("finds nothing of what every object inherits", () => {
    const matcher = compileRules(cookies("a"));
    for (const name of ["__proto__", "constructor", "toString", ""]) {
      expect(matcher.item("cookie", name)).toBeUndefined();
      expect(matcher.item(name as ItemKind, "a")).toBeUndefined();
      expect(matcher.host(name)).toBeUndefined();
    }
    expect(declared(["__proto__", "constr*"], "__proto__")).toBe("__proto__");
    expect(declared(["__proto__", "constr*"], "constructor")).toBe("constr*");
  });

  it("skips a rule that points to no service", () => {
    const matcher = compileRules({
      services,
      items: [["cookie", "a", 9, 0]],
      hosts: [["a.example", 9]],
    });
    expect(matcher.item("cookie", "a")).toBeUndefined();
    expect(matcher.host("a.example")).toBeUndefined();
  });

  it("is not slowed by a long name", () => {
    const matcher = compileRules(cookies(`${"a".repeat(250)}*b`, "a*b", "aa*b*c", "*"));
    const name = "a".repeat(1_000_000);
    const started = performance.now();
    for (let round = 0; round < 100; round++)
      expect(matcher.item("cookie", name)?.declared).toBe("*");
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("which declaration covers a host", () => {
  it("takes the host itself, then the longest suffix", () => {
    const hosts = ["*.video.example", "*.cdn.video.example", "a.cdn.video.example"];
    expect(covering(hosts, "a.cdn.video.example")).toBe("a.cdn.video.example");
    expect(covering(hosts, "b.cdn.video.example")).toBe("*.cdn.video.example");
    expect(covering(hosts, "x.y.video.example")).toBe("*.video.example");
    expect(covering(hosts, "video.example")).toBe("*.video.example");
  });

  it("never stops within a label", () => {
    expect(covering(["*.video.example"], "notvideo.example")).toBeUndefined();
    expect(covering(["video.example"], "www.video.example")).toBeUndefined();
    expect(covering(["*.video.example"], "example")).toBeUndefined();
  });

  it("minds neither case nor the final dot", () => {
    expect(covering(["*.video.example"], "WWW.Video.Example.")).toBe("*.video.example");
    expect(covering(["video.example"], "video.example.")).toBe("video.example");
    expect(covering(["video.example"], ".")).toBeUndefined();
  });

  it("never honours a suffix that belongs to a registry", () => {
    const matcher = compileMatcher(
      register(
        ["*.com", "*.co.uk", "*.kawasaki.jp", "*.xn--p1ai", "*.video.co.uk", "*.github.io"],
        [],
      ),
    );
    expect(matcher.host("bank.com")).toBeUndefined();
    expect(matcher.host("bank.co.uk")).toBeUndefined();
    expect(matcher.host("bank.city.kawasaki.jp")).toBeUndefined();
    expect(matcher.host("bank.xn--p1ai")).toBeUndefined();
    expect(matcher.host("www.video.co.uk")?.declared).toBe("*.video.co.uk");
    expect(matcher.host("a.github.io")?.declared).toBe("*.github.io");
  });
});

describe("beside a naive oracle", () => {
  const letters = fc.constantFrom("a", "b", "_", "é", "😀", ".", "$", "\u0000");
  const piece = fc.array(letters, { maxLength: 3 }).map((chars) => chars.join(""));
  const odd = fc.constantFrom("", "__proto__", "constructor", "hasOwnProperty", "a".repeat(300));
  const pattern = fc.array(piece, { minLength: 2, maxLength: 4 }).map((texts) => texts.join("*"));
  const word = fc.array(piece, { maxLength: 4 }).map((texts) => texts.join(""));
  const kind = fc.constantFrom<ItemKind>("cookie", "localStorage", "fingerprint");
  const item = fc.tuple(
    kind,
    fc.oneof(word, pattern, odd),
    fc.nat(services.length),
    fc.nat(20),
  ) satisfies fc.Arbitrary<ItemRule>;
  const label = fc.constantFrom("a", "b", "cdn", "constructor", "__proto__", "");
  const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));
  const declaredHost = fc
    .tuple(fc.boolean(), host)
    .map(([suffix, name]) => (suffix ? `*.${name}` : name));

  it("finds the same item", () => {
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 30 }),
        fc.array(fc.tuple(kind, fc.oneof(word, odd)), { maxLength: 10 }),
        (items, asked) => {
          const rules = { services, items, hosts: [] };
          const matcher = compileRules(rules);
          const own = items.map(([of, name]) => [of, name.replaceAll("*", "b")] as const);
          for (const [of, name] of [...asked, ...own])
            expect(matcher.item(of, name)).toEqual(naiveItem(rules, of, name));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("finds the same host", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(declaredHost, fc.nat(services.length)), { maxLength: 12 }),
        fc.array(host, { maxLength: 10 }),
        (hosts, asked) => {
          const matcher = compileRules({ services, items: [], hosts });
          const own = hosts.map(([name]) => name.replace("*.", "b."));
          for (const name of [...asked, ...own].filter((text) => !text.endsWith(".")))
            expect(matcher.host(name)).toEqual(naiveHost(hosts, name));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** Every declaration is tried, and the best of those that fit is taken. */
function naiveItem(rules: Rules, kind: ItemKind, name: string) {
  const fits = rules.items.filter(
    ([of, text, at]) => of === kind && at < services.length && regExpOf(text).test(name),
  );
  const best = fits.sort(
    ([, a], [, b]) =>
      Number(a.includes("*")) - Number(b.includes("*")) ||
      b.split("*", 1).join("").length - a.split("*", 1).join("").length ||
      b.length - a.length,
  )[0];
  return best && { ...serviceOf(best[2]), declared: best[1], item: best[3] };
}

function naiveHost(hosts: Rules["hosts"], name: string) {
  const fits = hosts.filter(
    ([text, at]) =>
      at < services.length &&
      (text === name || (text.startsWith("*.") && `.${name}`.endsWith(text.slice(1)))),
  );
  const best = fits.sort(
    ([a], [b]) => Number(a.startsWith("*.")) - Number(b.startsWith("*.")) || b.length - a.length,
  )[0];
  return best && { ...serviceOf(best[1]), declared: best[0] };
}

function serviceOf(at: number) {
  const [service, category, consent] = services[at] ?? [];
  return { service, category, consent };
}

function regExpOf(text: string): RegExp {
  const pieces = text.split("*").map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${pieces.join("[^]*")}$`);
}
