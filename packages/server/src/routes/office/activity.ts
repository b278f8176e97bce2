import { Readable } from "node:stream";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyReply } from "fastify";
import { Type } from "typebox";
import type { Activity, ActivityQuery as Query } from "../../store/activity.ts";
import { csvOf } from "../data/csv.ts";
import type { OfficeOptions } from "./options.ts";
import { ActivityEntry, ActivityFilter, ActivityQuery, PageOf, SiteParams } from "./schemas.ts";

const EXPORT_PAGE = 1000;
const COLUMNS = ["id", "at", "site", "actor", "action", "subject", "address"] as const;

const Actions = Type.Object({ results: Type.Array(Type.String()) });

/** `/activity` and `/sites/:site/activity`: who did what, newest first, as JSON and CSV. */
export const activityRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.get(
    "/activity",
    { schema: { querystring: ActivityQuery, response: { 200: PageOf(ActivityEntry) } } },
    (request) => page(request.query),
  );

  app.get("/activity.csv", { schema: { querystring: ActivityFilter } }, (request, reply) =>
    sendCsv(reply, "activity", request.query),
  );

  app.get("/activity/actions", { schema: { response: { 200: Actions } } }, async () => ({
    results: await store.activity.actions(),
  }));

  app.get(
    "/sites/:site/activity",
    {
      schema: {
        params: SiteParams,
        querystring: ActivityQuery,
        response: { 200: PageOf(ActivityEntry) },
      },
    },
    (request) => page({ ...request.query, site: request.params.site }),
  );

  app.get(
    "/sites/:site/activity.csv",
    { schema: { params: SiteParams, querystring: ActivityFilter } },
    ({ params: { site }, query }, reply) => sendCsv(reply, `${site}-activity`, { ...query, site }),
  );

  app.get(
    "/sites/:site/activity/actions",
    { schema: { params: SiteParams, response: { 200: Actions } } },
    async (request) => ({ results: await store.activity.actions(request.params.site) }),
  );

  async function page(query: Query & { readonly limit: number }) {
    const found = await store.activity.list({ ...query, limit: query.limit + 1 });
    const shown = found.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      results: shown.map(json),
      ...(last && found.length > query.limit ? { next: last.id } : {}),
    };
  }

  function sendCsv(reply: FastifyReply, name: string, query: Query) {
    return reply
      .type("text/csv; charset=utf-8")
      .header("content-disposition", `attachment; filename="${name}.csv"`)
      .send(Readable.from(csvPages(query)));
  }

  /** The whole log, a page at a time, so that a long one is never in memory as a whole. */
  async function* csvPages(query: Query) {
    const header = csvOf(COLUMNS, []);
    yield header;
    let before: string | undefined;
    do {
      const rows = await store.activity.list({
        ...query,
        limit: EXPORT_PAGE,
        ...(before === undefined ? {} : { before }),
      });
      yield csvOf(COLUMNS, rows.map(json)).slice(header.length);
      before = rows.length === EXPORT_PAGE ? rows.at(-1)?.id : undefined;
    } while (before !== undefined);
  }
};

const json = ({ at, ...entry }: Activity) => ({ ...entry, at: new Date(at).toISOString() });
