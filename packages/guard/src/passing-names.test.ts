import type { Register } from "@glassjar/register";
import { compileMatcher } from "@glassjar/register/matcher";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { gateSubjects } from "./gate-rules.ts";
import { passingNames } from "./passing-names.ts";

const name = fc.string({ unit: fc.constantFrom("a", "b", "_", "."), minLength: 1, maxLength: 4 });
const pattern = fc.array(fc.oneof(name, fc.constant("*")), { minLength: 1, maxLength: 4 });
const service = fc.record({
  passes: fc.boolean(),
  cookies: fc.array(pattern.map((pieces) => pieces.join("").replaceAll(/\*+/g, "*"))),
});

test("one expression fits what the matcher finds for services that may run, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(service), fc.array(name), (services, names) => {
      const register: Register = {
        glassjar: 1,
        site: { name: "Town", origin: "https://town.test", languages: ["en"] },
        providers: {},
        services: Object.fromEntries(
          services.map(({ cookies }, at) => [
            `s${at}`,
            {
              provider: "town",
              category: "marketing",
              name: "S",
              items: cookies.map((cookie) => ({ cookie, lifetime: "P1Y", purpose: "Counts" })),
            },
          ]),
        ),
      };
      const matcher = compileMatcher(register);
      const passes = (at: number) => services[at]?.passes ?? false;
      const source = passingNames(gateSubjects(register, false), passes);
      const fits = new RegExp(`^(${source})$`, "s");
      for (const each of names) {
        const declared = matcher.item("cookie", each);
        const may = declared !== undefined && passes(Number(declared.service.slice(1)));
        // An empty expression fits the empty text alone, which is no subject.
        expect(fits.test(`c${each}`)).toBe(may);
      }
    }),
  );
});
