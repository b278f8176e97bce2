import { diffRegisters } from "@glassjar/register";
import { EXIT, type ExitCode } from "../exit.ts";
import type { Output } from "../output.ts";
import { readValidRegister } from "../register-file.ts";

/** `glassjar diff A B`: what changed between two register files, and which changes ask visitors again. */
export function diff(
  before: string,
  after: string,
  options: { json?: boolean },
  output: Output,
): ExitCode {
  const changes = diffRegisters(
    readValidRegister(before).register,
    readValidRegister(after).register,
  );
  if (options.json) output.json({ changes });
  else if (changes.length === 0) output.print("No change.");
  else
    for (const { material, sentence, why } of changes) {
      output.print(`${material ? "material" : "        "}  ${sentence}`);
      if (why !== undefined) output.print(`          why: ${why}`);
    }
  return EXIT.clean;
}
