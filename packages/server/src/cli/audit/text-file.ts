import { readFileSync, statSync } from "node:fs";
import { CommandError } from "../exit.ts";
import { whyUnreadable } from "../unreadable.ts";

const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads a file an option names.
 *
 * @throws {@link CommandError} when it cannot be read or is larger than 256 MiB.
 */
export function readTextFile(option: string, file: string): string {
  try {
    if (statSync(file).size <= MAX_BYTES) return readFileSync(file, "utf8");
  } catch (error) {
    throw new CommandError(`${option} ${file}: ${whyUnreadable(error)}.`);
  }
  throw new CommandError(`${option} ${file}: it is larger than 256 MiB.`);
}
