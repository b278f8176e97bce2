import { describe, expect, test } from "vitest";
import type { SchemaNode } from "../../../api/register-types.ts";
import { fieldOf, isRequired, removalOf, schemaAt } from "./schema.ts";

const TEXT: SchemaNode = {
  anyOf: [{ type: "string" }, { type: "object", patternProperties: { "^[a-z]{2}$": {} } }],
};
const SCHEMA: SchemaNode = {
  type: "object",
  required: ["site"],
  properties: {
    site: {
      type: "object",
      required: ["name"],
      properties: {
        name: TEXT,
        mode: { enum: ["a", "b"] },
        areas: { type: "object", patternProperties: { "^[a-z]+$": { type: "string" } } },
        officer: {
          anyOf: [
            { type: "string" },
            { type: "object", properties: { email: { type: "string" } } },
          ],
        },
        rules: { type: "object", properties: { header: { type: "string" } } },
        rows: { type: "array", items: { type: "object", properties: { on: { type: "boolean" } } } },
        tags: { type: "array", items: { type: "string" } },
      },
    },
  },
};

test.each([
  ["/site/name", "text"],
  ["/site/mode", "choice"],
  ["/site/areas", "map"],
  ["/site/areas/shop", "word"],
  ["/site/officer", "either"],
  ["/site/officer/email", "word"],
  ["/site/rules", "group"],
  ["/site/rows", "rows"],
  ["/site/rows/3/on", "flag"],
  ["/site/tags", "words"],
])("%s asks for the field %s", (pointer, field) => {
  expect(fieldOf(schemaAt(SCHEMA, pointer) ?? {})).toBe(field);
});

test.each(["/none", "/site/areas/SHOP", "/site/constructor", "/site/name/english"])(
  "the schema knows nothing at %s",
  (pointer) => {
    expect(schemaAt(SCHEMA, pointer)).toBeUndefined();
  },
);

test("a value is required where what holds it says so", () => {
  expect([isRequired(SCHEMA, "/site/name"), isRequired(SCHEMA, "/site/mode")]).toEqual([
    true,
    false,
  ]);
});

describe("what is removed", () => {
  test("is the value alone while others stand beside it", () => {
    const value = { site: { name: "x", areas: { a: "/", b: "/b" } } };
    expect(removalOf(SCHEMA, value, "/site/areas/a")).toBe("/site/areas/a");
  });

  test("takes along what would be empty, but nothing that has to be there", () => {
    const value = { site: { rules: { header: "x" }, rows: [{ on: true }], name: { en: "x" } } };
    expect(removalOf(SCHEMA, value, "/site/rules/header")).toBe("/site/rules");
    expect(removalOf(SCHEMA, value, "/site/rows/0")).toBe("/site/rows");
    expect(removalOf(SCHEMA, value, "/site/name/en")).toBe("/site/name/en");
    expect(removalOf(SCHEMA, { site: { mode: "a" } }, "/site/mode")).toBe("/site/mode");
  });
});
