import { createHash } from "node:crypto";
import { open, type FileHandle } from "node:fs/promises";

/** Where passwords from data leaks are looked up; nowhere by default. */
export interface BreachOptions {
  /**
   * A service that answers with the hashes of a range, such as
   * `https://api.pwnedpasswords.com/range/`. It learns five of the forty digits of a hash.
   */
  readonly range?: string;
  /** A file of SHA-1 hashes in order, `HASH:COUNT` or `HASH` a line, upper case. Nobody is asked. */
  readonly file?: string;
}

/** Whether a password is known from a data leak (NIST SP 800-63B-4 §3.1.1.2, ASVS 5.0 §6.2.12). */
export type IsBreached = (password: string) => Promise<boolean>;

const PREFIX = 5;
const HASH = 40;
const TIMEOUT_MS = 3000;
/** A range has about 1,000 lines of 40 bytes; with padding no more than 1,000 others. */
const LARGEST_RANGE = 1024 * 1024;
/** Longer than any line of such a file. */
const BLOCK = 4096;

const sha1 = (password: string) =>
  createHash("sha1").update(password.normalize("NFKC")).digest("hex").toUpperCase();

/**
 * Looks passwords up. When that fails the password passes, because a service elsewhere must not decide
 * who may sign in; `onError` is told, without the password or any part of its hash.
 */
export function createBreachCheck(
  { range, file }: BreachOptions,
  onError: (error: unknown) => void,
): IsBreached {
  return async (password) => {
    const hash = sha1(password);
    try {
      if (file !== undefined && (await isInFile(file, hash))) return true;
      return range !== undefined && (await isInRange(range, hash));
    } catch (error) {
      onError(error);
      return false;
    }
  };
}

async function isInRange(range: string, hash: string): Promise<boolean> {
  const address = `${range.replace(/\/$/, "")}/${hash.slice(0, PREFIX)}`;
  const answer = await fetch(address, {
    // Padding hides, from who watches the line, which range it was.
    headers: { "add-padding": "true", "user-agent": "Glassjar" },
    redirect: "error",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!answer.ok) throw new Error(`${new URL(range).host} answered ${answer.status}`);
  const suffix = hash.slice(PREFIX);
  return (await textOf(answer)).split("\n").some((line) => {
    const [found = "", count = "0"] = line.trim().toUpperCase().split(":");
    // What pads an answer has been seen in no leak.
    return found === suffix && Number(count) > 0;
  });
}

async function textOf(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const part of answer.body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.length > LARGEST_RANGE) throw new Error("the range is too long");
  }
  return text;
}

/** Looks a hash up by halves: such files are larger than memory. */
async function isInFile(path: string, hash: string): Promise<boolean> {
  const file = await open(path, "r");
  try {
    let low = 0;
    let high = (await file.stat()).size;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const line = await lineAt(file, middle);
      if (line === undefined) high = middle;
      else if (line.hash === hash) return true;
      else if (line.hash < hash) low = line.end;
      else high = middle;
    }
    return false;
  } finally {
    await file.close();
  }
}

/** The first line that begins at `position` or after it; undefined when none does. */
async function lineAt(file: FileHandle, position: number) {
  const from = Math.max(0, position - 1);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(BLOCK), 0, BLOCK, from);
  const text = buffer.toString("latin1", 0, bytesRead);
  // A line begins at the start of the file, or after the end of another.
  const start = position === 0 ? 0 : text.indexOf("\n") + 1;
  if ((position > 0 && start === 0) || start >= text.length) return undefined;
  const newline = text.indexOf("\n", start);
  const end = newline < 0 ? text.length : newline + 1;
  return { hash: text.slice(start, start + HASH).toUpperCase(), end: from + end };
}
