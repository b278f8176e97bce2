import { formatProblem } from "@glassjar/register";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Output } from "../output.ts";
import { readRegisterFile } from "../register-file.ts";

/** `glassjar check FILE`: every mistake and to-do of a register, with its place. */
export function check(file: string, options: { json?: boolean }, output: Output): ExitCode {
  const { problems } = readRegisterFile(file);
  const errors = problems.filter((problem) => problem.severity === "error");
  if (options.json) output.json({ file, problems });
  else {
    for (const problem of problems) output.print(formatProblem(problem, file));
    output.note(summary(file, errors.length, problems.length - errors.length));
  }
  return errors.length > 0 ? EXIT.usage : EXIT.clean;
}

function summary(file: string, errors: number, warnings: number): string {
  if (errors + warnings === 0) return `${file} is in order.`;
  return `${file}: ${count(errors, "error")}, ${count(warnings, "warning")}.`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
