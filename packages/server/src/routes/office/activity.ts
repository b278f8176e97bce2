import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyReply } from "fastify";
import type { Activity } from "../../store/activity.ts";
import { csvOf } from "../data/csv.ts";
import type { OfficeOptions } from "./options.ts";
import { ActivityEntry, ActivityQuery, PageOf, SiteParams } from "./schemas.ts";

const EXPORTED = 10_000;
const COLUMNS = ["id", "at", "site", "actor", "action", "subject", "address"] as const;

/** `/activity` and `/sites/:site/activity`: who did what, newest first, as JSON and CSV. */
export const activityRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.get(
    "/activity",
    { schema: { querystring: ActivityQuery, response: { 200: PageOf(ActivityEntry) } } },
    (request) => page(request.query),
  );

  app.get("/activity.csv", async (_, reply) => sendCsv(reply, "activity", {}));

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

  app.get("/sites/:site/activity.csv", { schema: { params: SiteParams } }, (request, reply) =>
    sendCsv(reply, `${request.params.site}-activity`, { site: request.params.site }),
  );

  async function page(query: { limit: number; before?: string; site?: string }) {
    const found = await store.activity.list({ ...query, limit: query.limit + 1 });
    const shown = found.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      results: shown.map(json),
      ...(last && found.length > query.limit ? { next: last.id } : {}),
    };
  }

  async function sendCsv(reply: FastifyReply, name: string, query: { site?: string }) {
    const rows = await store.activity.list({ ...query, limit: EXPORTED });
    return reply
      .type("text/csv; charset=utf-8")
      .header("content-disposition", `attachment; filename="${name}.csv"`)
      .send(csvOf([...COLUMNS], rows.map(json)));
  }
};

const json = ({ at, ...entry }: Activity) => ({ ...entry, at: new Date(at).toISOString() });
