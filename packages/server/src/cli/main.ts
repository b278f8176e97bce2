import { Command, CommanderError } from "commander";
import { EXIT, CommandError, type ExitCode } from "./exit.ts";
import { terminal } from "./output.ts";
import { createProgram } from "./program.ts";

/** Runs the command line and gives its exit code. */
async function run(program: Command): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.clean;
  try {
    await program.parseAsync(process.argv);
    exitCode = program.getOptionValue("exitCode") as ExitCode;
  } catch (error) {
    exitCode = failed(error);
  }
  return exitCode;
}

function failed(error: unknown): ExitCode {
  // commander has already said what is wrong, or shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.usage;
  terminal.note(error instanceof Error ? error.message : String(error));
  return error instanceof CommandError ? error.exitCode : EXIT.couldNotRun;
}

// Whoever reads our output may stop reading, as `head` does: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(createProgram(terminal));
