import type { SchemaNode } from "../../../api/register-types.ts";
import { isMapping, keysOf, pointerTo, valueAt, type Value } from "./edits.ts";

/** What a field of a node looks like. */
export type FieldKind =
  | "text"
  | "choice"
  | "flag"
  | "word"
  | "words"
  | "rows"
  | "map"
  | "group"
  | "either";

/** What the schema says of the value at a pointer; undefined where it knows none. */
export function schemaAt(schema: SchemaNode, pointer: string): SchemaNode | undefined {
  return keysOf(pointer).reduce<SchemaNode | undefined>(
    (node, key) => (node ? childOf(node, key) : undefined),
    schema,
  );
}

function childOf(node: SchemaNode, key: string): SchemaNode | undefined {
  const branches = node.anyOf ?? [node];
  return branches.map((branch) => ownChild(branch, key)).find((child) => child !== undefined);
}

function ownChild({ properties, patternProperties, items }: SchemaNode, key: string) {
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  const [named] = Object.entries(patternProperties ?? {})
    .filter(([pattern]) => new RegExp(pattern).test(key))
    .map(([, child]) => child);
  return named ?? (/^\d+$/.test(key) ? items : undefined);
}

/** Which field a node asks for. */
export function fieldOf(node: SchemaNode): FieldKind {
  if (node.anyOf)
    return node.anyOf.some(({ patternProperties }) => patternProperties) ? "text" : "either";
  if (node.enum) return "choice";
  if (node.type === "boolean") return "flag";
  if (node.type === "array") return node.items?.type === "object" ? "rows" : "words";
  if (node.patternProperties) return "map";
  return node.type === "object" ? "group" : "word";
}

/** Whether what holds the value cannot do without it. */
export function isRequired(schema: SchemaNode, pointer: string): boolean {
  const keys = keysOf(pointer);
  const last = keys.pop() ?? "";
  return schemaAt(schema, pointerTo("", ...keys))?.required?.includes(last) ?? false;
}

/**
 * What to remove so that a value is gone and nothing empty is left of what held it: with the last
 * header of the regimes go the regimes.
 */
export function removalOf(schema: SchemaNode, value: Value, pointer: string): string {
  const keys = keysOf(pointer).slice(0, -1);
  const parent = pointerTo("", ...keys);
  if (keys.length === 0 || isRequired(schema, parent)) return pointer;
  const held = valueAt(value, parent);
  const size = Array.isArray(held) ? held.length : isMapping(held) ? Object.keys(held).length : 0;
  return size === 1 ? removalOf(schema, value, parent) : pointer;
}
