import type { Edit } from "../../../api/register-types.ts";

/** Plain data as YAML and JSON have it. */
export type Value = unknown;

type Mapping = Readonly<Record<string, Value>>;

/** Whether a value is a mapping. */
export function isMapping(value: Value): value is Mapping {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A JSON Pointer (RFC 6901) to what keys lead to. */
export function pointerTo(parent: string, ...keys: readonly (string | number)[]): string {
  return (
    parent +
    keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")
  );
}

/** The keys a JSON Pointer (RFC 6901) leads through. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What stands at a pointer; undefined where nothing does. */
export function valueAt(value: Value, pointer: string): Value {
  return keysOf(pointer).reduce<Value>((inner, key) => memberOf(inner, key), value);
}

function memberOf(value: Value, key: string): Value {
  if (Array.isArray(value)) return (value as readonly Value[])[Number(key)];
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A value with edits done one after the other, as the API does them to the text. */
export function withEdits(value: Value, edits: readonly Edit[]): Value {
  return edits.reduce(
    (before, { pointer, value: wanted, to }) =>
      to === undefined ? put(before, keysOf(pointer), wanted) : moved(before, pointer, to),
    value,
  );
}

function moved(value: Value, pointer: string, to: number): Value {
  const keys = keysOf(pointer);
  const last = keys.pop() ?? "";
  const parent = valueAt(value, pointerTo("", ...keys));
  if (Array.isArray(parent)) return put(value, keys, shifted(parent, Number(last), to));
  if (!isMapping(parent)) return value;
  const entries = Object.entries(parent);
  const from = entries.findIndex(([key]) => key === last);
  return put(value, keys, Object.fromEntries(shifted(entries, from, to)));
}

function shifted<Entry>(entries: readonly Entry[], from: number, to: number): readonly Entry[] {
  const [entry] = entries.slice(from, from + 1);
  return entry === undefined ? entries : entries.toSpliced(from, 1).toSpliced(to, 0, entry);
}

function put(value: Value, [key, ...rest]: readonly string[], wanted: Value): Value {
  if (key === undefined) return wanted;
  const inner = put(memberOf(value, key), rest, wanted);
  const removes = rest.length === 0 && wanted === undefined;
  if (Array.isArray(value)) {
    const list = value as readonly Value[];
    return removes
      ? list.filter((_, index) => index !== Number(key))
      : Object.assign([...list], { [Number(key)]: inner });
  }
  const mapping = isMapping(value) ? value : {};
  if (!removes) return { ...mapping, [key]: inner };
  return Object.fromEntries(Object.entries(mapping).filter(([name]) => name !== key));
}

/** Edits with one more; typing on in a field replaces what was typed before. */
export function withEdit(edits: readonly Edit[], edit: Edit): readonly Edit[] {
  const last = edits.at(-1);
  const same = last?.pointer === edit.pointer && "value" in last && "value" in edit;
  return [...(same ? edits.slice(0, -1) : edits), edit];
}
