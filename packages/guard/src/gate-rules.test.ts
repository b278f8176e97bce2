import { ITEM_KINDS, itemKey, type Item, type Register } from "@glassjar/register";
import { compileMatcher } from "@glassjar/register/matcher";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compileRules } from "./gate-rule.ts";
import { gateRules, KIND_LETTERS } from "./gate-rules.ts";

const KINDS = Object.keys(KIND_LETTERS) as (keyof typeof KIND_LETTERS)[];

const chars = fc.constantFrom("a", "b", "_", ".", "é", "$", "(", "\\", "\n", "[", "-", "|", "😀");
const word = fc.array(chars, { maxLength: 4 }).map((all) => all.join(""));
const pattern = fc
  .tuple(word, fc.array(word, { maxLength: 3 }))
  .map(([first, more]) => [first, ...more].join("*"));
const label = fc.constantFrom("a", "b", "shop", "www", "xn--p1ai");
const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));
const declaredHost = fc
  .tuple(fc.boolean(), host)
  .map(([below, name]) => (below ? `*.${name}` : name));

const item = fc
  .tuple(fc.constantFrom(...ITEM_KINDS), fc.oneof(word, pattern))
  .map(([kind, name]): Item => ({ [kind]: name, lifetime: "P1Y", purpose: "p" }));

const register = fc
  .array(
    fc.record({
      category: fc.constantFrom("necessary", "marketing"),
      items: fc.array(item, { maxLength: 6 }),
      hosts: fc.array(declaredHost, { maxLength: 4 }),
    }),
    { maxLength: 5 },
  )
  .map((services): Register => ({
    glassjar: 1,
    site: { name: "Town", origin: "https://town.test", languages: ["en"] },
    providers: { town: { name: "Town" } },
    services: Object.fromEntries(
      services.map((service, at) => [`s${at}`, { ...service, provider: "town", name: "Service" }]),
    ),
  }));

/** Names near those that are declared. */
const near = (declared: string, filler: string) => declared.replaceAll("*", filler);

it("finds the service that the matcher finds, for every item", () => {
  fc.assert(
    fc.property(register, fc.array(word, { maxLength: 5 }), word, (made, asked, filler) => {
      const find = compileRules(gateRules(made, true));
      const matcher = compileMatcher(made);
      const own = Object.values(made.services).flatMap(({ items }) =>
        items.flatMap((one) => itemKey(one)?.name ?? []),
      );
      for (const kind of KINDS)
        for (const name of [...asked, ...own.map((text) => near(text, filler))]) {
          const found = find(KIND_LETTERS[kind] + name);
          expect(found === undefined ? undefined : `s${found}`).toBe(
            matcher.item(kind, name)?.service,
          );
        }
    }),
    { numRuns: 1000 },
  );
});

it("finds the service that the matcher finds, for every host", () => {
  fc.assert(
    fc.property(register, fc.array(host, { maxLength: 6 }), label, (made, asked, filler) => {
      const find = compileRules(gateRules(made, true));
      const matcher = compileMatcher(made);
      const own = Object.values(made.services).flatMap(({ hosts = [] }) => hosts);
      const below = own.flatMap((name) => [near(name, filler), name.replace("*.", "")]);
      for (const name of [...asked, ...below]) {
        const found = find(`h.${name}`);
        expect(found === undefined ? undefined : `s${found}`).toBe(matcher.host(name)?.service);
      }
    }),
    { numRuns: 1000 },
  );
});

it("keeps hosts out where HTTP holds the network", () => {
  fc.assert(
    fc.property(register, host, (made, name) => {
      expect(compileRules(gateRules(made, false))(`h.${name}`)).toBeUndefined();
    }),
  );
});
