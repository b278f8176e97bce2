import * as fc from "fast-check";
import type { Schema } from "./operations.ts";

/** Texts that have broken servers before: types, encodings, separators, paths, formulas, sizes. */
const NASTY: readonly string[] = [
  "",
  " ",
  "null",
  "undefined",
  "NaN",
  "true",
  "-1",
  "0",
  "1e309",
  "9007199254740993",
  "__proto__",
  "constructor",
  "toString",
  "../../etc/passwd",
  "..\\..",
  "%00",
  "%2e%2e%2f",
  "%",
  "%E0%A4",
  "\u0000",
  "\r\nx: y",
  "\ud800",
  "\u202e",
  "'; DROP TABLE users; --",
  '"><script>alert(1)</script>',
  "{{7*7}}",
  "${7*7}",
  "=1+1",
  "[]",
  "{}",
  "٣",
  "😀".repeat(50),
  "a".repeat(5000),
  "(".repeat(300),
];

/** A text nobody expects. */
export const nasty: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** JSON nobody expects: any value, deep nesting, members that reach for prototypes. */
export const nastyJson: fc.Arbitrary<unknown> = fc.oneof(
  nasty,
  fc.jsonValue(),
  fc.constantFrom<unknown>(null, [], {}, 0, -0.5, 1e308, true, [[[]]], { a: { b: { c: [] } } }),
  nasty.map((value) => ({ [value]: value })),
  fc.constant(JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{}}}') as unknown),
);

/** A value of a schema, most of the time. */
export function valueOf(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 4, arbitrary: fitting(schema) }, { weight: 1, arbitrary: nastyJson });
}

function fitting(schema: Schema): fc.Arbitrary<unknown> {
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(valueOf));
  const make = Object.hasOwn(MAKERS, schema.type ?? "") ? MAKERS[schema.type ?? ""] : undefined;
  return make ? make(schema) : nastyJson;
}

const MAKERS: Readonly<Record<string, (schema: Schema) => fc.Arbitrary<unknown>>> = {
  string: textOf,
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  integer: ({ minimum: min = -5, maximum: max = 100 }) => fc.integer({ min, max }),
  number: () => fc.double(),
  array: ({ items = {} }) => fc.array(valueOf(items), { maxLength: 4 }),
  object: objectOf,
};

function textOf({ pattern, maxLength = 50 }: Schema): fc.Arbitrary<string> {
  if (pattern !== undefined) return matching(pattern);
  return fc.string({ maxLength: Math.min(maxLength, 50) });
}

function objectOf({ properties = {}, patternProperties = {} }: Schema): fc.Arbitrary<object> {
  const members = Object.entries(properties).map(([name, schema]) => [name, valueOf(schema)]);
  const others = Object.entries(patternProperties).map(([pattern, schema]) =>
    fc.dictionary(matching(pattern), valueOf(schema), {
      maxKeys: 3,
    }),
  );
  const record = fc.record(Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [],
  });
  return fc.tuple(record, ...others).map((parts) => Object.assign({}, ...parts) as object);
}

/** A text of a pattern; any text where the pattern looks around, which cannot be generated. */
function matching(pattern: string): fc.Arbitrary<string> {
  const looksAround = /\(\?<?[=!]/.test(pattern);
  return looksAround ? fc.string() : fc.stringMatching(new RegExp(pattern), { size: "-1" });
}
