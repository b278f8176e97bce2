import * as fc from "fast-check";
import { expect, it } from "vitest";
import { visitorKey } from "./visitor.ts";

const salt = fc.uint8Array({ minLength: 32, maxLength: 32 });
const family = fc.constantFrom("Chrome", "Firefox", "Safari" as const);
const visitor = fc.record({ network: fc.string(), family });

it("never gives one visitor the same key on two sites, even under one salt", () => {
  fc.assert(
    fc.property(salt, visitor, fc.string(), fc.string(), (bytes, who, a, b) => {
      fc.pre(a !== b);
      expect(visitorKey(bytes, a, who)).not.toBe(visitorKey(bytes, b, who));
    }),
  );
});

it("never gives one visitor the same key on two days", () => {
  fc.assert(
    fc.property(salt, salt, visitor, (today, tomorrow, who) => {
      fc.pre(today.some((byte, at) => byte !== tomorrow[at]));
      expect(visitorKey(today, "portal", who)).not.toBe(visitorKey(tomorrow, "portal", who));
    }),
  );
});

it("cannot be made to slide site and network into each other", () => {
  const bytes = new Uint8Array(32);
  const key = (site: string, network: string) =>
    visitorKey(bytes, site, { network, family: "Other" });
  expect(key('a","b', "c")).not.toBe(key("a", 'b","c'));
  expect(key("ab", "c")).not.toBe(key("a", "bc"));
});

it("holds 128 bits", () => {
  const key = visitorKey(new Uint8Array(32), "portal", { network: "", family: "Other" });
  expect(key).toHaveLength(16);
  expect(Array.from(key).every((char) => char.charCodeAt(0) < 256)).toBe(true);
});
