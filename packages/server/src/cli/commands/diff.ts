import { changeSentence, diffRegisters, reasonSentence, type Change } from "@glassjar/register";
import { renderDiff } from "@glassjar/register/policy";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Output } from "../output.ts";
import { readValidRegister } from "../register-file.ts";

/** Options of `glassjar diff`. */
export interface DiffOptions {
  readonly json?: boolean;
  readonly html?: boolean;
  /** Language of the sentences. */
  readonly language: string;
}

/**
 * `glassjar diff A B`: what changed between two register files, which changes ask visitors again, and
 * why.
 */
export function diff(
  before: string,
  after: string,
  { json, html, language }: DiffOptions,
  output: Output,
): ExitCode {
  const changes = diffRegisters(
    readValidRegister(before).register,
    readValidRegister(after).register,
  );
  if (json) output.json({ changes });
  else if (html) output.print(renderDiff(changes, language));
  else if (changes.length === 0) output.print("No change.");
  else for (const change of changes) output.print(linesOf(change, language));
  return EXIT.clean;
}

function linesOf(change: Change, language: string): string {
  const { material, reason } = change;
  const line = `${material ? "material" : "        "}  ${changeSentence(change, language)}`;
  if (reason === undefined) return line;
  return `${line}\n          why: ${reasonSentence(reason, language)}`;
}
