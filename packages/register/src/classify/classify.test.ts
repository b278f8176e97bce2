import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ITEM_KINDS } from "../index.ts";
import { guessCategory, likelihoods, readWeights, signsOf, writeWeights } from "./index.ts";

const cookie = (name: string, more = {}) => ({ kind: "cookie" as const, name, ...more });

describe("signs", () => {
  it("are of the name, whatever way its words are joined, of lifetime, kind, host and setter", () => {
    const signs = signsOf(
      cookie("lastVisit_id2", {
        lifetimeSeconds: 399 * 86_400,
        host: "pixel.ads.example",
        setters: ["cdn.town.example"],
      }),
    );
    for (const sign of [
      "part:^la",
      "part:id0$",
      "word:visit",
      "words:last visit",
      "idea:counting",
      "shape:camel case",
      "shape:digits",
      "shape:underscore",
      "long:12",
      "lasts:13 months",
      "kind:cookie",
      "party:third",
      "host-label:pixel",
      "host-part:^ads",
      "host-end:example",
      "setter-label:cdn",
    ])
      expect(signs).toContain(sign);
    expect(signsOf(cookie("last-VISIT"))).toContain("words:last visit");
  });

  it("say when nothing is known", () => {
    const signs = signsOf(cookie("x"));
    expect(signs).toEqual(expect.arrayContaining(["lasts:unknown", "party:first", "setter:none"]));
  });

  it("are few, however long a name or a host is", () => {
    const long = cookie("abcDef_".repeat(9000), { host: "x".repeat(60_000) });
    expect(signsOf(long).length).toBeLessThan(800);
  });
});

describe("a guess", () => {
  it.each([
    [cookie("shop_basket_id", { lifetimeSeconds: 0 }), "necessary", /basket|shop/],
    [cookie("XSRF-GUARD", { lifetimeSeconds: 0 }), "necessary", /./],
    [cookie("bid_sync", { host: "sync.adx.example", lifetimeSeconds: 7e6 }), "marketing", /./],
    [cookie("_visitor_stats", { lifetimeSeconds: 63e6 }), "statistical", /./],
  ])("%j is %s", (item, category, reason) => {
    const guess = guessCategory(item);
    expect(guess.category).toBe(category);
    expect(guess.reasons.length).toBeGreaterThan(0);
    expect(guess.reasons.join()).toMatch(reason);
  });

  it("weighs host and setter, not the name alone", () => {
    const alone = guessCategory(cookie("abc123"));
    const theirs = guessCategory(cookie("abc123", { host: "pixel.adserver.example" }));
    expect(theirs.likelihoods.marketing).toBeGreaterThan(alone.likelihoods.marketing);
    const set = guessCategory(cookie("abc123", { setters: ["pixel.adserver.example"] }));
    expect(set.likelihoods.marketing).toBeGreaterThan(alone.likelihoods.marketing);
  });

  it("adds up to one, is the likeliest, and gives no reason twice", () => {
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom(...ITEM_KINDS),
          name: fc.oneof(fc.string({ unit: "binary" }), fc.string()),
          lifetimeSeconds: fc.option(fc.double({ noNaN: true }), { nil: undefined }),
          host: fc.option(fc.oneof(fc.domain(), fc.string()), { nil: undefined }),
          setters: fc.array(fc.domain(), { maxLength: 6 }),
        }),
        (item) => {
          const { category, confidence, likelihoods: all, reasons } = guessCategory(item);
          expect(Object.values(all).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 1);
          expect(confidence).toBe(Math.max(...Object.values(all)));
          expect(all[category]).toBe(confidence);
          expect(new Set(reasons).size).toBe(reasons.length);
          expect(reasons.length).toBeLessThanOrEqual(4);
        },
      ),
    );
  });

  it("can be followed by hand: weights of the signs, shared out, as likelihoods", () => {
    const weights = readWeights("word:basket\t200\t0\t0\t0\nword:pixel\t0\t0\t0\t300");
    expect(guessCategory(cookie("basket"), weights)).toMatchObject({
      category: "necessary",
      confidence: Math.round((100 * Math.exp(2)) / (Math.exp(2) + 3)) / 100,
      reasons: ["its name holds the word “basket”"],
    });
    expect(guessCategory(cookie("basket_pixel"), weights).category).toBe("marketing");
    expect(likelihoods([], weights)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it("says of digits that any would do", () => {
    const reasonOf = (part: string) =>
      guessCategory(cookie("ab_1234"), readWeights(`part:${part}\t200\t0\t0\t0`)).reasons[0];
    expect(reasonOf("_000")).toBe("its name holds “_###” (# is any digit)");
    expect(reasonOf("00$")).toBe("its name ends with 2 digits");
    expect(reasonOf("0$")).toBe("its name ends with a digit");
  });

  it("has no reason where it knows no sign", () => {
    expect(guessCategory(cookie("x"), new Map())).toMatchObject({ confidence: 0.25, reasons: [] });
  });
});

describe("weights", () => {
  it("are read as they were written, in hundredths", () => {
    const weights = new Map([
      ["word:b", [1, -0.5, 0, 0.25]],
      ["word:a", [0.01, 0, 0, 0]],
      ["word:nothing", [0.001, 0, 0, 0]],
    ]);
    const text = writeWeights(weights);
    expect(text).toBe("word:a\t1\t0\t0\t0\nword:b\t100\t-50\t0\t25");
    expect([...readWeights(text)]).toEqual([...weights].slice(0, 2).toReversed());
  });
});
