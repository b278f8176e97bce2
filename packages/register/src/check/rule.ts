import type { Facts, Problem } from "../problem.ts";
import { describeValue, didYouMean, nearest } from "../words.ts";
import { codeOf, inEnglish, type ProblemSentence } from "./sentences.ts";
import type { View } from "./view.ts";

/** One rule of the check: looks at a register, reports every breach. */
export type Rule = (view: View) => Problem[];

/** An error, told in a sentence with its facts. */
export function error(sentence: ProblemSentence, pointer: string, facts: Facts = {}): Problem {
  const message = inEnglish(sentence, facts);
  return { code: codeOf(sentence), severity: "error", message, sentence, facts, pointer };
}

/** A warning, told in a sentence with its facts. */
export function warning(sentence: ProblemSentence, pointer: string, facts: Facts = {}): Problem {
  return { ...error(sentence, pointer, facts), severity: "warning" };
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
  const problem = error(`unknown-${what}`, pointer, { found: describeValue(word) });
  return {
    ...problem,
    message: problem.message + (didYouMean(suggestion) || `; ${declared}`),
    expected: valid.join(", "),
    found: word,
    ...(suggestion && { suggestion }),
  };
}
