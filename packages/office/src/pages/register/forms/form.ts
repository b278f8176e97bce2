import type { Edit, RegisterProblem } from "../../../api/register-types.ts";
import type { Value } from "./edits.ts";

/** What every field of the forms works on. */
export interface RegisterForm {
  readonly value: Value;
  readonly problems: readonly RegisterProblem[];
  /** The languages of the site, its main one first. */
  readonly languages: readonly string[];
  readonly onEdit: (edit: Edit) => void;
}

/** What is wrong with the value at a pointer, and with nothing around it; undefined for nothing. */
export function mistakeAt({ problems }: RegisterForm, pointer: string): string | undefined {
  const own = problems.filter((problem) => problem.pointer === pointer);
  return own.length === 0 ? undefined : own.map(({ message }) => message).join(" ");
}

/** An edit that writes a text, or removes what is there when the text is empty. */
export function textEdit(pointer: string, text: string): Edit {
  return text === "" ? { pointer } : { pointer, value: text };
}

/** A value as the text of a field. */
export function asText(value: Value): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
