import type { Problem } from "../problem.ts";
import { describeValue, didYouMean, nearest } from "../words.ts";
import type { ProblemCode } from "./codes.ts";
import type { View } from "./view.ts";

/** One rule of the check: looks at a register, reports every breach. */
export type Rule = (view: View) => Problem[];

/** An error of a rule. */
export function error(code: ProblemCode, pointer: string, message: string): Problem {
  return { code, severity: "error", pointer, message };
}

/** A warning of a rule. */
export function warning(code: ProblemCode, pointer: string, message: string): Problem {
  return { code, severity: "warning", pointer, message };
}

/** The error for a word that must be declared elsewhere in the register but is not. */
export function unknownWord(
  what: "provider" | "category" | "service" | "area",
  word: string,
  valid: readonly string[],
  pointer: string,
): Problem {
  const suggestion = nearest(word, valid);
  const declared = valid.length === 0 ? "none is declared" : `declared: ${valid.join(", ")}`;
  const message = `unknown ${what} ${describeValue(word)}${didYouMean(suggestion) || `; ${declared}`}`;
  return {
    ...error(`unknown-${what}`, pointer, message),
    expected: valid.join(", "),
    found: word,
    ...(suggestion && { suggestion }),
  };
}
