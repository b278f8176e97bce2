/** Exit codes of the `glassjar` command. */
export const EXIT = {
  /** Nothing to complain of. */
  clean: 0,
  /** Findings, or mistakes in the register. */
  findings: 1,
  /** The command or a file given to it is wrong. */
  usage: 2,
  /** The work could not be done: no browser, no network, address taken. */
  couldNotRun: 3,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An expected failure of a command: a sentence for the user, and the exit code. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = EXIT.usage) {
    super(message);
    this.exitCode = exitCode;
  }
}
