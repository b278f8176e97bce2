import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyRequest } from "fastify";
import { CATALOG, datasetNamed, describe, facetsOf } from "../../explore/catalog.ts";
import { ExploreError } from "../../explore/error.ts";
import { EXPORT_FORMATS, exportAs } from "../../explore/exports.ts";
import { createProjections } from "../../explore/projections.ts";
import { runQuery, type RecordAnswer, type RecordQuery } from "../../explore/query.ts";
import type { SiteResolver } from "../../site/published-site.ts";
import type { Store } from "../../store/index.ts";
import type { DataSource } from "../data/datasets.ts";
import { addExploreErrors } from "./errors.ts";
import {
  DatasetAnswer,
  DatasetParams,
  DatasetsAnswer,
  DatasetsQuery,
  ExportAnswer,
  ExportParams,
  ExportQuery,
  ExportsAnswer,
  FacetsAnswer,
  FacetsQuery,
  RecordsAnswer,
  RecordsQuery,
  type Filters,
} from "./schemas.ts";

/** What the Explore API works on. */
export interface ExploreOptions {
  readonly store: Store;
  readonly site: SiteResolver;
}

const MAX_ROW = 10_000;
const MAX_GROUPED_ROW = 20_000;
const MAX_FACET_VALUES = 100;

/**
 * `/api/explore/v2.1/catalog/…`: the jar as open data, through the conventions of Opendatasoft's
 * Explore API v2.1 (https://help.opendatasoft.com/apis/ods-explore-v2/), so that what reads other
 * portals reads this one.
 */
export const exploreRoutes: FastifyPluginAsyncTypebox<ExploreOptions> = async (app, options) => {
  const { store, site: resolver } = options;
  const projections = createProjections();
  app.addHook("onClose", () => projections.close());
  addExploreErrors(app);

  const sourceOf = async (request: FastifyRequest): Promise<DataSource> => ({
    store,
    site: await resolver.get(),
    language: request.language,
  });

  app.get(
    "/datasets",
    {
      schema: {
        summary: "The datasets",
        querystring: DatasetsQuery,
        response: { 200: DatasetsAnswer },
      },
    },
    async (request) => {
      const { limit, offset } = request.query;
      const source = await sourceOf(request);
      const shown = CATALOG.slice(offset, limit < 0 ? undefined : offset + limit);
      return {
        total_count: CATALOG.length,
        results: shown.map((entry) => describe(entry, source)),
      };
    },
  );

  app.get(
    "/datasets/:dataset",
    {
      schema: { summary: "A dataset", params: DatasetParams, response: { 200: DatasetAnswer } },
    },
    async (request) => describe(datasetNamed(request.params.dataset), await sourceOf(request)),
  );

  app.get(
    "/datasets/:dataset/records",
    {
      schema: {
        summary: "Records",
        params: DatasetParams,
        querystring: RecordsQuery,
        response: { 200: RecordsAnswer },
      },
    },
    async (request) => {
      checkDepth(request.query);
      const { total, rows } = await answer(request, request.params.dataset, {
        ...request.query,
        limit: request.query.limit < 0 ? 100 : request.query.limit,
      });
      return { total_count: total, results: [...rows] };
    },
  );

  app.get(
    "/datasets/:dataset/exports",
    {
      schema: {
        summary: "The formats a dataset is exported in",
        params: DatasetParams,
        response: { 200: ExportsAnswer },
      },
    },
    async (request) => {
      datasetNamed(request.params.dataset);
      const links = EXPORT_FORMATS.map((format) => ({
        rel: format,
        href: `${request.url.split("?", 1)[0]}/${format}`,
      }));
      return { links };
    },
  );

  app.get(
    "/datasets/:dataset/exports/:format",
    {
      schema: {
        summary: "All records as a file",
        params: ExportParams,
        querystring: ExportQuery,
        response: { 200: ExportAnswer },
      },
    },
    async (request, reply) => {
      const { dataset, format } = request.params;
      const { type, body } = exportAs(format, await answer(request, dataset, request.query));
      return reply
        .type(type)
        .header("content-disposition", `attachment; filename="${dataset}.${format}"`)
        .send(body);
    },
  );

  app.get(
    "/datasets/:dataset/facets",
    {
      schema: {
        summary: "The values of the facets, with how many records have them",
        params: DatasetParams,
        querystring: FacetsQuery,
        response: { 200: FacetsAnswer },
      },
    },
    async (request) => {
      const { facet, ...filters } = request.query;
      const all = facetsOf(datasetNamed(request.params.dataset));
      const unknown = facet?.find((name) => !all.includes(name));
      if (unknown !== undefined)
        throw new ExploreError(
          "InvalidParameterValue",
          `${unknown} is no facet; there are ${all.join(", ")}.`,
        );
      const facets = await Promise.all(
        (facet ?? all).map(async (name) => {
          const { rows } = await answer(request, request.params.dataset, {
            ...filters,
            group_by: name,
            select: "count(*) as count",
            order_by: "count desc",
            limit: MAX_FACET_VALUES,
            offset: 0,
          });
          return {
            name,
            facets: rows.map((row) => ({
              name: String(row[name]),
              value: String(row[name]),
              count: Number(row["count"]),
              state: "displayed" as const,
            })),
          };
        }),
      );
      return { facets };
    },
  );

  async function answer(
    request: FastifyRequest,
    id: string,
    filters: Filters,
  ): Promise<RecordAnswer> {
    const entry = datasetNamed(id);
    const projection = await projections.of(entry, await sourceOf(request));
    return runQuery(projection, entry.columns, facetsOf(entry), queryOf(filters));
  }
};

function queryOf({ group_by, order_by, ...rest }: Filters): RecordQuery {
  return { ...rest, where: rest.where ?? [], groupBy: group_by, orderBy: order_by };
}

/** How far into the records a page may reach. */
function checkDepth({ limit, offset, group_by }: Filters): void {
  const last = offset + Math.max(limit, 0);
  const allowed = group_by === undefined ? MAX_ROW : MAX_GROUPED_ROW;
  if (last >= allowed)
    throw new ExploreError(
      "InvalidRESTParameterError",
      `offset + limit is ${last} and must be below ${allowed}. Take /exports for all records.`,
    );
}
