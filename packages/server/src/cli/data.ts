import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { openStore, type Store } from "../store/index.ts";
import { SecretKeyError } from "../store/secret-box.ts";
import { CommandError, EXIT } from "./exit.ts";
import { secretKeysIn } from "./secret-settings.ts";

/** The folder that holds everything the platform keeps: `$GLASSJAR_DATA`, else `./data`. */
export function dataFolder(): string {
  return resolve(process.env["GLASSJAR_DATA"] ?? "data");
}

/**
 * Opens the store of this installation, and makes it when there is none.
 *
 * @throws {@link CommandError} when the folder or the file cannot be used.
 */
function openData(): Store {
  const folder = dataFolder();
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return openStore(join(folder, "glassjar.sqlite"), secretKeysIn(process.env));
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (error instanceof SecretKeyError) throw new CommandError(error.message);
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `Cannot use the data folder ${folder}: ${why}. Set GLASSJAR_DATA to a folder that can be written.`,
      EXIT.couldNotRun,
    );
  }
}

/** Runs `work` with the store open, and closes it whatever happens. */
export async function withStore<T>(work: (store: Store) => T | Promise<T>): Promise<T> {
  const store = openData();
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
