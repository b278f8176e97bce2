import { readFileSync, statSync } from "node:fs";
import { CommandError } from "./exit.ts";

const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Reads a text file that others wrote: UTF-8, else the encoding its markup names, else the one that
 * old pages in Western Europe have.
 *
 * @throws {@link CommandError} when the file cannot be read or is larger than 16 MiB.
 */
export function readSourceFile(file: string): string {
  return decode(readBytes(file));
}

function readBytes(file: string): Uint8Array {
  let size: number;
  try {
    size = statSync(file).size;
    if (size <= MAX_BYTES) return readFileSync(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`Cannot read ${file}: ${why}.`);
  }
  throw new CommandError(`${file} has ${size} bytes; at most 16 MiB are read.`);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: TypeError.
  }
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const named = /charset\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1] ?? "windows-1252";
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    // An encoding nobody knows: RangeError.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
