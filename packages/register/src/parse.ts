import { Check } from "typebox/value";
import { checkDocument } from "./check/check.ts";
import { explain } from "./explain.ts";
import { registerJsonSchema } from "./json-schema.ts";
import type { Problem } from "./problem.ts";
import { RegisterSchema, type Register } from "./schema.ts";
import { readSource } from "./source.ts";

/** What reading a register text gives. */
export interface ParsedRegister {
  /** Present if and only if the text fits the schema; it may still break rules. */
  readonly register?: Register;
  /** The plain value of the text, whatever it says; absent when the text cannot be read. */
  readonly value?: unknown;
  /** Every mistake there is, in the order of the text. */
  readonly problems: readonly Problem[];
}

const SCHEMA = registerJsonSchema();

/** A file with more mistakes than this is not a register; nobody reads on. */
const MAX_PROBLEMS = 1000;

/**
 * Reads a register from YAML or JSON. Never throws: every mistake of syntax, of schema and of every
 * rule is reported at once, as data, with its line and column.
 *
 * @param now - the moment of the check in epoch milliseconds, for the day of the next review
 *
 * @example
 *   const { register, problems } = parseRegister(readFileSync("glassjar.yaml", "utf8"));
 *   for (const problem of problems) console.log(formatProblem(problem, "glassjar.yaml"));
 */
export function parseRegister(text: string, now: number = Date.now()): ParsedRegister {
  const source = readSource(text);
  if (source.value === undefined) return { problems: source.problems.slice(0, MAX_PROBLEMS) };
  const fits = Check(RegisterSchema, source.value);
  const mistakes = [
    ...(fits ? [] : explain(SCHEMA, source.value)),
    ...checkDocument(source.value, now),
  ];
  const problems = [...source.problems, ...mistakes.slice(0, MAX_PROBLEMS)]
    .map((problem) => source.locate(problem))
    .toSorted(byPlace);
  const { value } = source;
  return fits && source.problems.length === 0
    ? { register: source.value, value, problems }
    : { value, problems };
}

function byPlace(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
