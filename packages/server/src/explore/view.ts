import type { DataSource } from "../routes/data/datasets.ts";
import { datasetNamed, facetsOf, type CatalogEntry } from "./catalog.ts";
import type { Projection } from "./projection.ts";
import { runQuery, type RecordAnswer, type RecordQuery } from "./query.ts";

/** What somebody looks at in the data explorer. */
export interface ViewQuery {
  readonly dataset: string;
  /** Words that a record must contain; "" for any. */
  readonly search: string;
  /** Facets and the value each must have. */
  readonly filters: Readonly<Record<string, string>>;
  /** A column; "" for the order of the dataset. */
  readonly sort: string;
  readonly descending: boolean;
  /** Counted from 1. */
  readonly page: number;
  /** The facet the chart counts by; "" for the dataset's own chart. */
  readonly chart: string;
}

/** One bar of a chart. */
export interface Bar {
  readonly label: string | number | boolean | null;
  readonly value: number;
}

/** A page of records with what is needed to narrow them down. */
export interface View {
  readonly entry: CatalogEntry;
  readonly records: RecordAnswer;
  /** The values each facet has in the whole dataset. */
  readonly facets: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly bars: readonly Bar[];
  /** What the bars stand for: a facet that is counted, or a column of figures. */
  readonly measure: { readonly by: string; readonly of: string | undefined } | undefined;
  /** The same question as parameters of the Explore API. */
  readonly parameters: URLSearchParams;
}

/** Records on one page. */
export const PAGE_SIZE = 20;

const MAX_BARS = 30;
const MAX_VALUES = 50;

/** Datasets of figures: what their chart shows, and by what. */
const FIGURES: Readonly<Record<string, { readonly by: string; readonly of: string }>> = {
  audience: { by: "day", of: "views" },
  pages: { by: "path", of: "views" },
  audits: { by: "at", of: "findings" },
};

/**
 * Answers what the data explorer shows.
 *
 * @param projectionOf the rows of a dataset, ready to be asked
 * @throws ExploreError `UnknownDataset`
 */
export async function viewOf(
  query: ViewQuery,
  source: DataSource,
  projectionOf: (entry: CatalogEntry, source: DataSource) => Promise<Projection>,
): Promise<View> {
  const entry = datasetNamed(query.dataset);
  const projection = await projectionOf(entry, source);
  const asked = restrictionOf(query, entry);
  const ask = (more: Partial<RecordQuery>) =>
    runQuery(projection, entry.columns, facetsOf(entry), { limit: PAGE_SIZE, offset: 0, ...more });
  const orderBy = orderOf(query, entry);
  const measure = measureOf(query, entry);
  return {
    entry,
    records: ask({ ...asked, orderBy, offset: (query.page - 1) * PAGE_SIZE }),
    facets: facetsOf(entry).map((name) => ({
      name,
      values: ask({ groupBy: name, select: "count(*) as n", orderBy: "n desc", limit: MAX_VALUES })
        .rows.map((row) => row[name])
        .filter((value) => value !== null && value !== undefined)
        .map(String),
    })),
    measure,
    bars: measure ? barsOf(ask, asked, measure) : [],
    parameters: parametersOf(asked, orderBy),
  };
}

type Restriction = Pick<RecordQuery, "where" | "refine">;

function restrictionOf({ search, filters }: ViewQuery, entry: CatalogEntry): Restriction {
  const facets = facetsOf(entry);
  return {
    where: search === "" ? [] : [`"${search.replaceAll(/["\\]/g, "\\$&")}"`],
    refine: Object.entries(filters)
      .filter(([name, value]) => facets.includes(name) && value !== "")
      .map(([name, value]) => `${name}:${value}`),
  };
}

function orderOf({ sort, descending }: ViewQuery, { columns }: CatalogEntry): string | undefined {
  return Object.hasOwn(columns, sort) ? `${sort}${descending ? " desc" : ""}` : undefined;
}

function measureOf({ chart }: ViewQuery, entry: CatalogEntry): View["measure"] {
  const facets = facetsOf(entry);
  if (facets.includes(chart)) return { by: chart, of: undefined };
  const figures = FIGURES[entry.dataset.name];
  if (figures) return figures;
  const [first] = facets;
  return first === undefined ? undefined : { by: first, of: undefined };
}

function barsOf(
  ask: (more: Partial<RecordQuery>) => RecordAnswer,
  asked: Restriction,
  { by, of }: NonNullable<View["measure"]>,
): Bar[] {
  const counted = { groupBy: by, select: "count(*) as n", orderBy: "n desc" };
  // A series shows its newest days, in the order of time.
  const figures = { select: `${by}, ${of}`, orderBy: by === "path" ? `${of} desc` : `${by} desc` };
  const { rows } = ask({ ...asked, ...(of === undefined ? counted : figures), limit: MAX_BARS });
  const bars = rows.map((row) => ({ label: row[by] ?? null, value: Number(row[of ?? "n"]) }));
  return of !== undefined && by !== "path" ? bars.toReversed() : bars;
}

function parametersOf({ where, refine }: Restriction, orderBy: string | undefined) {
  const parameters = new URLSearchParams();
  for (const one of where ?? []) parameters.append("where", one);
  for (const one of refine ?? []) parameters.append("refine", one);
  if (orderBy !== undefined) parameters.append("order_by", orderBy);
  return parameters;
}
