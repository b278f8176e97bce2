import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Type, type Static } from "typebox";
import { createSiteResolvers, type SiteResolver } from "../../site/published-site.ts";
import type { Store } from "../../store/index.ts";
import { jsonOrCsv, textOf } from "../../schemas/answers.ts";
import { csvOf } from "./csv.ts";
import { DATASETS, type Dataset } from "./datasets.ts";
import { selectionSchema, selectRows, type Selection } from "./select.ts";

/** What the data API works on. */
export interface DataOptions {
  readonly store: Store;
  /** The site whose data is answered when none is named. */
  readonly defaultSite: string;
  /** What that site publishes. */
  readonly site: SiteResolver;
}

const Query = Type.Object({
  site: Type.Optional(Type.String({ pattern: "^[a-z0-9][a-z0-9-]{0,62}$" })),
  limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
  offset: Type.Integer({ minimum: 0, maximum: 100_000, default: 0 }),
  lang: Type.Optional(Type.String({ maxLength: 35 })),
});

type Query = Static<typeof Query>;

const TYPES = {
  string: Type.String(),
  integer: Type.Integer(),
  boolean: Type.Boolean(),
  datetime: Type.String({ format: "date-time" }),
} as const;

const Sites = Type.Object({
  total: Type.Integer(),
  results: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
});

/** `/api/v1/{services,items,providers,versions,audits,…}`, as JSON or CSV, a page at a time. */
export const dataRoutes: FastifyPluginAsyncTypebox<DataOptions> = async (app, options) => {
  const { store, defaultSite } = options;
  const resolverOf = createSiteResolvers(store, { [defaultSite]: options.site });

  app.get(
    "/api/v1/sites",
    { schema: { summary: "The sites of this installation", response: { 200: Sites } } },
    async () => {
      const sites = await store.sites.list();
      return { total: sites.length, results: sites.map(({ id, name }) => ({ id, name })) };
    },
  );

  const madeFrom = async ({ query }: FastifyRequest) => {
    const { site: id = defaultSite } = query as Partial<Query>;
    return (await resolverOf(id)).get();
  };

  for (const dataset of DATASETS) {
    const { name, summary } = dataset;
    const config = dataset.freshness ? {} : { madeFrom };
    const querystring = Type.Object({ ...Query.properties, ...selectionSchema(dataset) });
    app.get(
      `/api/v1/${name}`,
      { config, schema: { summary, querystring, response: { 200: answerOf(dataset) } } },
      async (request, reply) => {
        await send(request, reply, dataset, request.query, wantsCsv(request));
        return reply;
      },
    );
    app.get(
      `/api/v1/${name}.csv`,
      {
        config,
        schema: {
          summary: `${summary}, as CSV`,
          querystring,
          response: { 200: textOf("text/csv") },
        },
      },
      async (request, reply) => {
        await send(request, reply, dataset, request.query, true);
        return reply;
      },
    );
  }

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    dataset: Dataset,
    query: Query & Selection,
    asCsv: boolean,
  ): Promise<FastifyReply> {
    const { site: id = defaultSite, limit, offset } = query;
    const site = await (await resolverOf(id)).get();
    const { language } = request;
    const all = selectRows(dataset, await dataset.rows({ store, site, language }), query);
    const results = all.slice(offset, offset + limit);
    reply.headers({ "cache-control": "no-cache", vary: "Accept, Accept-Language, Cookie" });
    if (!asCsv) return reply.send({ total: all.length, results });
    return reply
      .type("text/csv; charset=utf-8")
      .header("content-disposition", `attachment; filename="${id}-${dataset.name}.csv"`)
      .send(csvOf(Object.keys(dataset.columns), results));
  }
};

function answerOf({ columns }: Dataset) {
  const properties = Object.fromEntries(
    Object.entries(columns).map(([name, type]) => [name, Type.Union([TYPES[type], Type.Null()])]),
  );
  const results = Type.Array(Type.Object(properties));
  return jsonOrCsv(Type.Object({ total: Type.Integer(), results }));
}

const wantsCsv = ({ headers }: FastifyRequest) => /^\s*text\/csv\b/.test(headers.accept ?? "");
