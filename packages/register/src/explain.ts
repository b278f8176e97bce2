import { error } from "./check/rule.ts";
import { pointerTo } from "./pointer.ts";
import type { Problem } from "./problem.ts";
import { describeValue, didYouMean, nearest, oneOf } from "./words.ts";

/** The part of JSON Schema the register uses. */
export interface SchemaNode {
  readonly type?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly SchemaNode[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly propertyNames?: SchemaNode;
  readonly minProperties?: number;
}

type Explained = Problem[];

const KINDS: Readonly<Record<string, string>> = {
  object: "a mapping",
  array: "a list",
  string: "a text",
  boolean: "true or false",
};

const kindOf = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value;

/**
 * Says in sentences where a value does not fit a schema: a validator's own errors speak of
 * keywords and branches, these speak of keys and words. Closed mappings only.
 */
export function explain(schema: SchemaNode, value: unknown, pointer = ""): Explained {
  if (schema.anyOf) return explainUnion(schema, schema.anyOf, value, pointer);
  if ("const" in schema)
    return value === schema.const ? [] : [wrong(pointer, `\`${String(schema.const)}\``, value)];
  if (schema.enum) return explainEnum(schema.enum, value, pointer);
  if (schema.type === "integer") return explainNumber(schema, value, pointer);
  if (kindOf(value) !== schema.type)
    return [wrong(pointer, schema.description ?? KINDS[schema.type ?? ""] ?? "a value", value)];
  if (typeof value === "string") return explainText(schema, value, pointer);
  if (Array.isArray(value)) return explainList(schema, value, pointer);
  if (schema.type === "object") return explainMapping(schema, value as object, pointer);
  return [];
}

function wrong(pointer: string, expected: string, value: unknown): Problem {
  const found = describeValue(value);
  return { ...error("wrong-value", pointer, { expected, found }), expected, found };
}

/** Explains the branch of the value's own kind; what fits no kind is told about the union as a whole. */
function explainUnion(
  schema: SchemaNode,
  branches: readonly SchemaNode[],
  value: unknown,
  pointer: string,
): Explained {
  const branch = branches.find((candidate) => candidate.type === kindOf(value));
  return branch
    ? explain(branch, value, pointer)
    : [wrong(pointer, schema.description ?? "another kind of value", value)];
}

function explainEnum(valid: readonly unknown[], value: unknown, pointer: string): Explained {
  if (valid.includes(value)) return [];
  const words = valid.map(String);
  const expected = `one of ${words.join(", ")}`;
  const found = describeValue(value);
  const problem = error("wrong-value.one-of", pointer, { valid: words.join(", "), found });
  return [{ ...problem, expected, found, ...hint(problem, nearest(String(value), words)) }];
}

/** The nearest valid word, as the end of the sentence and on its own. */
function hint({ message }: Problem, suggestion: string | undefined): Partial<Problem> {
  return suggestion === undefined ? {} : { message: message + didYouMean(suggestion), suggestion };
}

function explainText(schema: SchemaNode, value: string, pointer: string): Explained {
  const { pattern, minLength = 0, maxLength = Infinity } = schema;
  if (value.length < minLength) return [error("wrong-value.empty-text", pointer)];
  if (value.length > maxLength) {
    const facts = { length: String(value.length), most: String(maxLength) };
    return [error("wrong-value.too-long", pointer, facts)];
  }
  if (pattern === undefined || new RegExp(pattern).test(value)) return [];
  return [wrong(pointer, schema.description ?? `a text like ${pattern}`, value)];
}

function explainNumber(schema: SchemaNode, value: unknown, pointer: string): Explained {
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = schema;
  if (Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum) return [];
  const found = describeValue(value);
  const facts = { least: String(minimum), most: String(maximum), found };
  return [{ ...error("wrong-value.number", pointer, facts), found }];
}

function explainList(schema: SchemaNode, values: readonly unknown[], pointer: string): Explained {
  const { items, minItems = 0, maxItems = Infinity } = schema;
  if (values.length < minItems) return [error("wrong-value.empty-list", pointer)];
  if (values.length > maxItems)
    return [
      error("wrong-value.too-many", pointer, {
        most: String(maxItems),
        length: String(values.length),
      }),
    ];
  const repeated = schema.uniqueItems ? values.filter((v, at) => values.indexOf(v) < at) : [];
  return [
    ...repeated.map((value) => {
      const at = pointerTo(pointer, values.lastIndexOf(value));
      return error("wrong-value.repeated", at, { found: describeValue(value) });
    }),
    ...values.flatMap((value, at) => (items ? explain(items, value, pointerTo(pointer, at)) : [])),
  ];
}

function explainMapping(schema: SchemaNode, value: object, pointer: string): Explained {
  const entries = Object.entries(value);
  const known = schema.properties ?? {};
  const missing = (schema.required ?? []).filter((key) => !Object.hasOwn(value, key));
  const tooFew = entries.length < (schema.minProperties ?? 0);
  return [
    ...missing.map((key) => missingKey(key, known[key], pointer)),
    ...(tooFew ? [error("wrong-value.empty-mapping", pointer)] : []),
    ...entries.flatMap(([key, child]) => explainEntry(schema, key, child, pointerTo(pointer, key))),
  ];
}

function explainEntry(schema: SchemaNode, key: string, value: unknown, pointer: string): Explained {
  const known = schema.properties ?? {};
  if (Object.hasOwn(known, key)) return explain(known[key] ?? {}, value, pointer);
  for (const [pattern, child] of Object.entries(schema.patternProperties ?? {}))
    if (new RegExp(pattern).test(key)) return explain(child, value, pointer);
  return [
    schema.patternProperties ? wrongKey(key, schema, pointer) : unknownKey(key, known, pointer),
  ];
}

function missingKey(key: string, schema: SchemaNode | undefined, pointer: string): Problem {
  const expected = schema?.description ?? KINDS[schema?.type ?? ""];
  const what = expected === undefined ? "" : ` (${expected})`;
  return {
    ...error("missing-key", pointer, { key }),
    message: `the key \`${key}\`${what} is missing here`,
    expected: `the key ${key}`,
  };
}

function unknownKey(
  key: string,
  known: Readonly<Record<string, SchemaNode>>,
  pointer: string,
): Problem {
  const words = Object.keys(known);
  const problem = error("unknown-key", pointer, { key });
  const expected = oneOf(words);
  return {
    ...problem,
    message: `${problem.message}; expected ${expected}`,
    expected,
    found: key,
    ...hint(problem, nearest(key, words)),
  };
}

function wrongKey(key: string, schema: SchemaNode, pointer: string): Problem {
  const expected = schema.propertyNames?.description ?? "another key";
  const found = describeValue(key);
  return { ...error("wrong-key", pointer, { found, expected }), expected, found };
}
