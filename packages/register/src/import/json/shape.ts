import type { Context } from "../context.ts";
import type { Field } from "../lexicon/columns.ts";
import { plainCell, type Cell } from "../piece.ts";
import { readRecord, type Read } from "../record.ts";
import { puzzle, type Place } from "../result.ts";
import type { Reading, Statement } from "../statement.ts";

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** A kind of JSON file that can be read. */
export interface Shape {
  /** What it is, for the message that lists the shapes there are. */
  readonly title: string;
  /** Reads a file of this shape; undefined for any other. */
  read(value: unknown, file: JsonFile): (Read & About) | undefined;
}

/** What a file may say beside its items. */
type About = Partial<Pick<Reading, "site" | "providers" | "operator" | "categories">>;

/** A file being read. */
export interface JsonFile {
  readonly context: Context;
  /** Where a text stands, searched for from the last one on. */
  place(text: string): Place;
}

/** Words and facts of one record of a file. */
export type Words = Partial<Record<Field, string | undefined>>;

/** Reads one record as a row of a table would be read; facts that are not words are added as they are. */
export function record(
  file: JsonFile,
  words: Words,
  facts: Partial<Statement> = {},
  context = file.context,
): Read {
  const place = file.place(words.name ?? "");
  const cells = Object.entries(words).flatMap(([field, said]) =>
    said === undefined || said === ""
      ? []
      : [[field as Field, plainCell(said, place)] as [Field, Cell]],
  );
  const read = readRecord(new Map(cells), context, place);
  const statements = read.statements.map((statement) => ({ ...statement, ...facts }));
  return statements.length + read.notUnderstood.length > 0
    ? { statements, notUnderstood: read.notUnderstood }
    : {
        statements,
        notUnderstood: [puzzle(place, JSON.stringify(words), "this record names no item")],
      };
}

/** A statement about an item whose name is known to be one. */
export function exactly(
  file: JsonFile,
  kind: NonNullable<Statement["item"]>["kind"],
  name: string,
  facts: Partial<Statement>,
): Read {
  return {
    statements: [{ ...facts, place: file.place(name), item: { kind, name } }],
    notUnderstood: [],
  };
}

/** What could not be read of a file. */
export function puzzled(file: JsonFile, words: string, why: string): Read {
  return { statements: [], notUnderstood: [puzzle(file.place(words), words, why)] };
}

/** Several readings as one. */
export function together(reads: readonly Read[]): Read {
  return {
    statements: reads.flatMap(({ statements }) => statements),
    notUnderstood: reads.flatMap(({ notUnderstood }) => notUnderstood),
  };
}

/** A value as an object, empty if it is none. */
export function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a list, empty if it is none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value as text, if it is text or a number. */
export function text(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

const DEEPEST = 12;

/** Every object and list within a value, itself first; only so deep as people write. */
export function within(root: unknown): unknown[] {
  const found: unknown[] = [];
  let level: readonly unknown[] = [root];
  for (let depth = 0; level.length > 0 && depth <= DEEPEST; depth += 1) {
    const parts = level.filter((value) => typeof value === "object" && value !== null);
    for (const part of parts) found.push(part);
    level = parts.flatMap((part) => Object.values(part));
  }
  return found;
}

/** A regular expression of a consent tool as a pattern: `/^_ga/` is `_ga*`. Undefined where it says more. */
export function patternOfRegExp(source: string): string | undefined {
  const inside = /^\/(.*)\/[a-z]*$/.exec(source)?.[1] ?? source;
  const start = inside.startsWith("^") ? "" : "*";
  const end = inside.endsWith("$") ? "" : "*";
  const body = inside
    .replaceAll(/^\^|\$$/g, "")
    .replaceAll(/\((?:\.\*|_\.\*)\)[?]?/g, ".*")
    .replaceAll(/(?:\.|\\w|\\d|\[[^\]]*\])[*+]|(?:\.|\\w|\\d|\[[^\]]*\])\{[^}]*\}/g, "\u0001");
  const plain = body.replaceAll(/\\([.\-_$/*+^|?()[\]])/g, "$1");
  if (/[()[\]|?+{}^$\\]/.test(body.replaceAll(/\\./g, ""))) return undefined;
  return `${start}${plain.replaceAll("\u0001", "*")}${end}`.replaceAll(/\*{2,}/g, "*");
}

/** Whether a name of a configuration is a regular expression. */
export function isRegExp(name: string): boolean {
  return /^\/.*\/[a-z]*$/.test(name) || /^\^|\$$|\.\*|\\[wd.]/.test(name);
}
