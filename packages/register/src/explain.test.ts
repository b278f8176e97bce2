import * as fc from "fast-check";
import { Check } from "typebox/value";
import { describe, expect, it } from "vitest";
import { explain } from "./explain.ts";
import {
  checkRegister,
  RegisterSchema,
  registerJsonSchema,
  type Register,
  schemaComment,
} from "./index.ts";
import { keysOf, pointerTo } from "./pointer.ts";

const REGISTER: Register = {
  glassjar: 1,
  site: {
    name: { en: "Town" },
    origin: "https://town.example",
    languages: ["en", "fr"],
    areas: { front: "/" },
    controller: { name: "Town", email: "a@town.example" },
    choiceCookie: { name: "choice" },
    undeclared: "observe",
    consent: { theme: { radius: 4 } },
  },
  providers: { town: { name: "Town", country: "FR", role: "controller" } },
  categories: { shop: { name: "Shop", consent: true } },
  services: {
    login: {
      provider: "town",
      category: "necessary",
      areas: ["front"],
      exempt: "security",
      hosts: ["*.town.example"],
      name: "Login",
      items: [{ cookie: "sessionid", lifetime: "P14D", purpose: "Keeps you in", secure: true }],
    },
  },
};

/** Every place of a value, as JSON Pointers. */
function placesOf(value: unknown, pointer = ""): string[] {
  const children = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [pointer, ...children.flatMap(([key, child]) => placesOf(child, pointerTo(pointer, key)))];
}

/** A copy of the register with one value put at a place, or removed. */
function withValue(pointer: string, value: unknown): unknown {
  const copy: unknown = structuredClone({ root: REGISTER });
  const keys = ["root", ...keysOf(pointer)];
  const last = keys.pop() ?? "";
  const parent = keys.reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return (copy as { root: unknown }).root;
}

const schema = registerJsonSchema();

describe("the explanation of a misfit", () => {
  const place = fc.constantFrom(...placesOf(REGISTER));
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      undefined,
      "",
      "x",
      "en",
      "P1Y",
      "Strict",
      {},
      [],
      [{}],
      1,
      true,
      "a".repeat(3000),
    ),
  );

  it("is there exactly when the schema says so, at or above the place", () => {
    fc.assert(
      fc.property(place, value, (pointer, changed) => {
        const document = withValue(pointer, changed);
        const problems = explain(schema, document);
        expect(problems.length === 0).toBe(Check(RegisterSchema, document));
        for (const problem of problems)
          expect(problem.pointer.startsWith(pointer) || pointer.startsWith(problem.pointer)).toBe(
            true,
          );
      }),
      { numRuns: 2000 },
    );
  });

  it("never stops a rule from looking at the rest", () => {
    fc.assert(
      fc.property(place, value, (pointer, changed) => {
        expect(Array.isArray(checkRegister(withValue(pointer, changed) as Register))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the JSON Schema for editors", () => {
  it("is named by one comment, which no address can leave", () => {
    const comment = schemaComment("http://a.example/x\nglassjar: 2");
    expect(comment).toBe("# yaml-language-server: $schema=http://a.example/x%0Aglassjar:%202\n");
  });

  it("is plain JSON with the dialect, an address and descriptions", () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema["$id"]).toBe("urn:glassjar:register:1");
    expect(schema.properties?.["services"]?.propertyNames?.description).toMatch(/lower-case/);
  });

  it("names keys as the parser does", () => {
    expect(schema.required).toEqual(["glassjar", "site", "providers", "services"]);
  });
});
