import { readFileSync, statSync } from "node:fs";
import { formatProblem, parseRegister, type Problem, type Register } from "@glassjar/register";
import { CommandError } from "./exit.ts";
import { whyUnreadable } from "./unreadable.ts";

const MAX_BYTES = 1024 * 1024;

/** A register file as read: its text, what it declares when it fits the schema, and its mistakes. */
export interface RegisterFile {
  readonly file: string;
  readonly text: string;
  readonly register?: Register;
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks a register file.
 *
 * @throws {@link CommandError} when the file cannot be read or is larger than 1 MiB.
 */
export function readRegisterFile(file: string): RegisterFile {
  const text = readText(file);
  return { file, text, ...parseRegister(text) };
}

/**
 * Reads a register file that has to be free of errors.
 *
 * @throws {@link CommandError} naming each error as `file:line:column`.
 */
export function readValidRegister(file: string): RegisterFile & { readonly register: Register } {
  const read = readRegisterFile(file);
  const errors = read.problems.filter((problem) => problem.severity === "error");
  if (read.register === undefined || errors.length > 0) {
    throw new CommandError(errors.map((problem) => formatProblem(problem, file)).join("\n"));
  }
  return { ...read, register: read.register };
}

function readText(file: string): string {
  try {
    const { size } = statSync(file);
    if (size > MAX_BYTES) throw new CommandError(`${file} is larger than 1 MiB: no register is.`);
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      `Cannot read ${file}: ${whyUnreadable(error)}. Name a register file, such as glassjar.yaml.`,
    );
  }
}
