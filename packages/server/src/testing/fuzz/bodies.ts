import * as fc from "fast-check";
import type { Operation } from "./operations.ts";
import { encoded, pairsOf, textOf } from "./texts.ts";
import { nastyJson, valueOf } from "./values.ts";

const FORM = "application/x-www-form-urlencoded";

const STRANGE_TYPES = [
  "text/plain",
  "multipart/form-data; boundary=x",
  "application/json; charset=utf-16",
  "application/merge-patch+json",
  "x",
];

const BROKEN = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.constantFrom(
    "{",
    '{"a":1}}',
    `${"[".repeat(5000)}${"]".repeat(5000)}`,
    '{"__proto__":{"x":1}}',
    `"${"x".repeat(300_000)}"`,
    "a=%E0%A4&b[c]=1&a=2",
    "\ufeff{}",
  ),
);

/** What is sent as a body; without a type, nothing is. */
interface Body {
  readonly type?: string;
  readonly payload?: string | Buffer;
}

/** Bodies for an operation: of its schema, of none, broken, and too large. */
export function bodyOf({ method, body }: Operation, secret: string): fc.Arbitrary<Body> {
  if (method === "GET") return fc.constant({});
  const schemas = Object.values(body);
  const schema = schemas.length > 0 ? fc.oneof(...schemas.map(valueOf)) : nastyJson;
  const secrets = fc.constant({ password: secret, code: secret, ticket: secret, email: secret });
  const types = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("application/json", FORM, ...Object.keys(body)) },
    { weight: 1, arbitrary: fc.constantFrom(...STRANGE_TYPES) },
  );
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.oneof(schema, secrets, nastyJson), types)
        .map(([value, type]): Body => ({
          type,
          payload: type === FORM ? formOf(value) : JSON.stringify(value),
        })),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(BROKEN, types).map(([payload, type]): Body => ({ payload, type })),
    },
    { weight: 1, arbitrary: fc.constant<Body>({}) },
  );
}

function formOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return encoded(textOf(value));
  return Object.entries(value).flatMap(pairsOf).join("&");
}
