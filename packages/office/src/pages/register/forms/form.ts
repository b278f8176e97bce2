import type { Edit, RegisterProblem, SchemaNode } from "../../../api/register-types.ts";
import { isMapping, keysOf, pointerTo, valueAt, type Value } from "./edits.ts";
import { isRequired, removalOf } from "./schema.ts";

/** What every field of the forms works on. */
export interface RegisterForm {
  readonly value: Value;
  readonly schema: SchemaNode;
  readonly problems: readonly RegisterProblem[];
  /** The languages of the site, its main one first. */
  readonly languages: readonly string[];
  readonly onEdit: (edit: Edit) => void;
}

/** What is wrong with the value at a pointer, and with nothing around or within it. */
export function mistakesAt({ problems }: RegisterForm, pointer: string): RegisterProblem[] {
  return problems.filter((problem) => placeOf(problem) === pointer);
}

/** What is wrong with the value at a pointer or with a part of it. */
export function mistakesWithin({ problems }: RegisterForm, pointer: string): RegisterProblem[] {
  return problems.filter((problem) => `${placeOf(problem)}/`.startsWith(`${pointer}/`));
}

/** A key that is missing is a mistake of its own field. */
function placeOf({ code, pointer, facts = {} }: RegisterProblem): string {
  const key = facts["key"];
  return code === "missing-key" && key !== undefined ? pointerTo(pointer, key) : pointer;
}

/** Writes a text; an empty one removes what may be absent. */
export function writeText(form: RegisterForm, pointer: string, text: string): void {
  if (text === "" && !isRequired(form.schema, pointer)) remove(form, pointer);
  else form.onEdit({ pointer, value: text });
}

/** Removes a value, and what would be left empty without it. */
export function remove({ schema, value, onEdit }: RegisterForm, pointer: string): void {
  if (valueAt(value, pointer) !== undefined) onEdit({ pointer: removalOf(schema, value, pointer) });
}

/** The keys of a mapping of the register. */
export function keysAt({ value }: RegisterForm, pointer: string): string[] {
  const mapping = valueAt(value, pointer);
  return isMapping(mapping) ? Object.keys(mapping) : [];
}

/** The last key of a pointer. */
export function lastKey(pointer: string): string {
  return keysOf(pointer).at(-1) ?? "";
}

/** A value as the text of a field. */
export function asText(value: Value): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
