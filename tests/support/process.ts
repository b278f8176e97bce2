import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";

const KEPT_OUTPUT = 20_000;

/** A started program with the end of what it has said. */
export interface Running {
  readonly child: ChildProcess;
  /** The last characters of its standard output and error, in the order they came. */
  output(): string;
  /** The error that kept it from starting, or how it ended; undefined while it runs. */
  ended(): string | undefined;
  /** Ends it, by force when it has not gone after 5 seconds. */
  stop(): Promise<void>;
}

/** Starts a program whose output is kept for error messages. */
export function startProgram(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): Running {
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  let end: string | undefined;
  const hear = (chunk: Buffer) => (said = (said + chunk.toString()).slice(-KEPT_OUTPUT));
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  const gone = new Promise<void>((resolve) => {
    child.on("error", (error) => {
      end ??= error.message;
      resolve();
    });
    child.on("close", (code, signal) => {
      end ??= `ended with ${signal ?? `exit code ${code}`}`;
      resolve();
    });
  });
  return {
    child,
    output: () => said,
    ended: () => end,
    async stop() {
      child.kill("SIGTERM");
      const force = setTimeout(() => child.kill("SIGKILL"), 5000);
      await gone;
      clearTimeout(force);
    },
  };
}
