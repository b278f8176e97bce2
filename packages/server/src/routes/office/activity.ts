import { Readable } from "node:stream";
import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyReply } from "fastify";
import { Type } from "typebox";
import type { Activity, ActivityQuery as Query } from "../../store/activity.ts";
import { csvOf } from "../data/csv.ts";
import { CountedPageOf } from "./administration-schemas.ts";
import { fileOf, textOf } from "../../schemas/answers.ts";
import { spanOf } from "./list-query.ts";
import type { OfficeOptions } from "./options.ts";
import { ActivityEntry, ActivityFilter, ActivityQuery, SiteParams } from "./schemas.ts";

const EXPORT_PAGE = 1000;
const COLUMNS = ["id", "at", "site", "actor", "action", "subject", "address"] as const;

const Actions = Type.Object({ results: Type.Array(Type.String()) });

/** Who did what: which entries, as a query of HTTP asks for them. */
interface Filter {
  readonly site?: string;
  readonly actor?: string;
  readonly action?: string;
  readonly from?: string;
  readonly to?: string;
  readonly sort: "when" | "-when";
}

/** `/activity` and `/sites/:site/activity`: who did what, newest first, page by page, and whole as JSON and CSV. */
export const activityRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.get(
    "/activity",
    { schema: { querystring: ActivityQuery, response: { 200: CountedPageOf(ActivityEntry) } } },
    (request) => page(request.query),
  );

  app.get(
    "/activity.csv",
    { schema: { querystring: ActivityFilter, response: { 200: textOf("text/csv") } } },
    async (request, reply) => {
      await sendCsv(reply, "activity", request.query);
      return reply;
    },
  );

  app.get(
    "/activity.json",
    { schema: { querystring: ActivityFilter, response: { 200: fileOf("application/json") } } },
    async (request, reply) => {
      await sendJson(reply, "activity", request.query);
      return reply;
    },
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
        response: { 200: CountedPageOf(ActivityEntry) },
      },
    },
    (request) => page({ ...request.query, site: request.params.site }),
  );

  app.get(
    "/sites/:site/activity.csv",
    {
      schema: {
        params: SiteParams,
        querystring: ActivityFilter,
        response: { 200: textOf("text/csv") },
      },
    },
    async ({ params: { site }, query }, reply) => {
      await sendCsv(reply, `${site}-activity`, { ...query, site });
      return reply;
    },
  );

  app.get(
    "/sites/:site/activity.json",
    {
      schema: {
        params: SiteParams,
        querystring: ActivityFilter,
        response: { 200: fileOf("application/json") },
      },
    },
    async ({ params: { site }, query }, reply) => {
      await sendJson(reply, `${site}-activity`, { ...query, site });
      return reply;
    },
  );

  app.get(
    "/sites/:site/activity/actions",
    { schema: { params: SiteParams, response: { 200: Actions } } },
    async (request) => ({ results: await store.activity.actions(request.params.site) }),
  );

  async function page({ limit, before, ...filter }: Filter & { limit: number; before?: string }) {
    const query = queryOf(filter);
    const found = await store.activity.list({
      ...query,
      limit: limit + 1,
      ...(before === undefined ? {} : { before }),
    });
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const countable = [filter.actor, filter.from, filter.to].every((part) => part === undefined);
    return {
      results: shown.map(json),
      ...(last && found.length > limit ? { next: last.id } : {}),
      ...(countable ? { total: await store.activity.count(query) } : {}),
    };
  }

  function sendCsv(reply: FastifyReply, name: string, filter: Filter) {
    const header = csvOf(COLUMNS, []);
    const lines = (rows: readonly Json[]) => csvOf(COLUMNS, rows).slice(header.length);
    return reply
      .type("text/csv; charset=utf-8")
      .header("content-disposition", `attachment; filename="${name}.csv"`)
      .send(Readable.from(written(queryOf(filter), header, lines, "")));
  }

  function sendJson(reply: FastifyReply, name: string, filter: Filter) {
    let first = true;
    const lines = (rows: readonly Json[]) => {
      const text = rows.map((row) => JSON.stringify(row)).join(",\n");
      const separator = first || text === "" ? "\n" : ",\n";
      first = false;
      return separator + text;
    };
    return reply
      .type("application/json; charset=utf-8")
      .header("content-disposition", `attachment; filename="${name}.json"`)
      .send(Readable.from(written(queryOf(filter), '{"results": [', lines, "\n]}\n")));
  }

  /** The whole log, a page at a time, so that a long one is never in memory as a whole. */
  async function* written(
    query: Query,
    head: string,
    lines: (rows: readonly Json[]) => string,
    foot: string,
  ) {
    yield head;
    let before: string | undefined;
    do {
      const rows = await store.activity.list({
        ...query,
        limit: EXPORT_PAGE,
        ...(before === undefined ? {} : { before }),
      });
      yield lines(rows.map(json));
      before = rows.length === EXPORT_PAGE ? rows.at(-1)?.id : undefined;
    } while (before !== undefined);
    yield foot;
  }
};

type Json = ReturnType<typeof json>;

const json = ({ at, ...entry }: Activity) => ({ ...entry, at: new Date(at).toISOString() });

/** Days are those of UTC, both included. */
function queryOf({ from, to, sort, ...filter }: Filter): Query {
  return {
    ...filter,
    oldestFirst: sort === "when",
    ...spanOf({ from, to }),
  };
}
