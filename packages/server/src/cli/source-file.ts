import { readFileSync, statSync } from "node:fs";
import { CommandError } from "./exit.ts";
import { whyUnreadable } from "./unreadable.ts";

const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Reads a text file that others wrote: in the encoding of its byte order mark (spreadsheets write
 * UTF-16), else UTF-8, else the encoding its markup names, else the one that old pages in Western
 * Europe have.
 *
 * @throws {@link CommandError} when the file cannot be read, is larger than 16 MiB or is no text.
 */
export function readSourceFile(file: string): string {
  const text = decode(readBytes(file));
  if (text.includes("\0"))
    throw new CommandError(`${file} is no text file. Name a page of HTML, a CSV or a JSON file.`);
  return text;
}

function readBytes(file: string): Uint8Array {
  let size: number;
  try {
    size = statSync(file).size;
    if (size <= MAX_BYTES) return readFileSync(file);
  } catch (error) {
    throw new CommandError(`Cannot read ${file}: ${whyUnreadable(error)}.`);
  }
  throw new CommandError(`${file} has ${size} bytes; at most 16 MiB are read.`);
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
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
