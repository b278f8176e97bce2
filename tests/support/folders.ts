import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of its own for one test. */
export interface TempFolder {
  readonly path: string;
  /** Removes the folder with all that is in it. */
  remove(): Promise<void>;
}

/** Makes an empty folder that `remove()` takes away. */
export async function tempFolder(): Promise<TempFolder> {
  const path = await mkdtemp(join(tmpdir(), "glassjar-test-"));
  // A program that is just ending may still write into it.
  const options = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };
  return { path, remove: () => rm(path, options) };
}
