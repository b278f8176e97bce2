import type { ColumnType, Columns } from "./column.ts";
import { DATASETS, type DataSource, type Dataset } from "../routes/data/datasets.ts";
import { ExploreError } from "./error.ts";

/** A dataset as the Explore API describes it. */
export interface CatalogEntry {
  readonly dataset: Dataset;
  readonly columns: Columns;
}

const TYPES: Readonly<Record<Dataset["columns"][string], ColumnType>> = {
  string: "text",
  integer: "number",
  boolean: "boolean",
  datetime: "datetime",
};

/** All datasets, in the order they are listed. */
export const CATALOG: readonly CatalogEntry[] = DATASETS.map((dataset) => ({
  dataset,
  columns: Object.fromEntries(
    Object.entries(dataset.columns).map(([name, type]) => [name, TYPES[type]]),
  ),
}));

/**
 * The dataset of an identifier.
 *
 * @throws ExploreError `UnknownDataset`
 */
export function datasetNamed(id: string): CatalogEntry {
  const found = CATALOG.find(({ dataset }) => dataset.name === id);
  if (found) return found;
  const known = CATALOG.map(({ dataset }) => dataset.name).join(", ");
  throw new ExploreError("UnknownDataset", `There is no dataset ${id}; there are ${known}.`);
}

/** The columns that refine a query and are counted by `/facets`. */
export function facetsOf({ dataset }: CatalogEntry): readonly string[] {
  return dataset.facets;
}

/** A dataset as its metadata say. */
export function describe({ dataset, columns }: CatalogEntry, { site, language }: DataSource) {
  return {
    dataset_id: dataset.name,
    has_records: true,
    metas: {
      default: {
        title: dataset.summary,
        language,
        modified: new Date(site.publishedAt).toISOString(),
        publisher: site.register.site.origin,
      },
    },
    fields: Object.entries(columns).map(([name, type]) => ({
      name,
      type: type === "number" ? ("int" as const) : type,
      annotations: dataset.facets.includes(name) ? { facet: true } : {},
    })),
  };
}
