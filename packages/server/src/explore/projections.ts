import type { DataSource } from "../routes/data/datasets.ts";
import type { CatalogEntry } from "./catalog.ts";
import { project, type Projection } from "./projection.ts";

const MAX_KEPT = 60;

/** Keeps the projections asked for last, each until its rows may have changed. */
export function createProjections() {
  const kept = new Map<string, Promise<Projection>>();

  async function fresh(
    { dataset, columns }: CatalogEntry,
    source: DataSource,
  ): Promise<Projection> {
    return project(columns, await dataset.rows(source));
  }

  async function drop(key: string): Promise<void> {
    const dropped = kept.get(key);
    kept.delete(key);
    (await dropped?.catch(() => undefined))?.close();
  }

  return {
    /** The projection of a dataset as it is now. */
    async of(entry: CatalogEntry, source: DataSource): Promise<Projection> {
      const { site, language } = source;
      const state = (await entry.dataset.freshness?.(source)) ?? "";
      const key = [entry.dataset.name, site.id, site.version, language, state].join("\n");
      const known = kept.get(key);
      if (known) return known;
      const [oldest] = kept.keys();
      if (kept.size >= MAX_KEPT && oldest !== undefined) await drop(oldest);
      const made = fresh(entry, source);
      kept.set(key, made);
      // What could not be made is made anew the next time.
      made.catch(() => kept.delete(key));
      return made;
    },
    async close(): Promise<void> {
      await Promise.all([...kept.keys()].map(drop));
    },
  };
}
