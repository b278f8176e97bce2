import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openStore, type Store, type StoreOptions } from "../store/index.ts";

/** The path of a database file in a folder of its own that the test's end removes. */
export function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "glassjar-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "glassjar.sqlite");
}

/** A store in a real SQLite file that the test's end closes and removes. */
export function temporaryStore(options: StoreOptions = {}): Store {
  const store = openStore(temporaryFile(), options);
  onTestFinished(() => store.close());
  return store;
}

/** A store in a real SQLite file for several tests; `close` also removes the file. */
export function temporaryStoreOf(options: StoreOptions = {}): {
  readonly store: Store;
  readonly close: () => Promise<void>;
} {
  const folder = mkdtempSync(join(tmpdir(), "glassjar-"));
  const store = openStore(join(folder, "glassjar.sqlite"), options);
  return {
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
