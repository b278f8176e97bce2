import { join } from "node:path";
import { text } from "node:stream/consumers";
import { spawn } from "node:child_process";
import { once } from "node:events";

const BIN = join(import.meta.dirname, "../../packages/server/bin/glassjar.js");

/** How a command ended and what it said. */
export interface CliResult {
  /** Exit code; 128 when a signal ended it. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What {@link runCli} can be told. */
export interface CliOptions {
  /** Environment variables beside the present ones; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Text for standard input. */
  readonly input?: string;
  /** Folder to run in. */
  readonly cwd?: string;
}

/** Runs `glassjar ARGS` as a user would, and waits for its end. */
export async function runCli(
  args: readonly string[],
  options: CliOptions = {},
): Promise<CliResult> {
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
  });
  // A command that does not read its input may close it before the text is written.
  child.stdin.on("error", () => {});
  child.stdin.end(options.input ?? "");
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { code: code ?? 128, stdout, stderr };
}
