import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type, type Static } from "typebox";
import type { Activity } from "../../store/activity.ts";
import { fileOf, textOf } from "../../schemas/answers.ts";
import { listOf, sendCsv, sendJson, sendList, type ListSource } from "./list-answer.ts";
import { pageOf, sliceOf, spanOf } from "./list-query.ts";
import { siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { ActivityEntry, ActivityFilter, ActivityQuery, SiteParams } from "./schemas.ts";

const Actions = Type.Object({ results: Type.Array(Type.String()) });

const LIST = { querystring: ActivityQuery, response: { 200: listOf(ActivityEntry) } };
const CSV = { querystring: ActivityFilter, response: { 200: textOf("text/csv") } };
const JSON_FILE = { querystring: ActivityFilter, response: { 200: fileOf("application/json") } };

type Filter = Static<typeof ActivityFilter>;

/** `/activity` and `/sites/:site/activity`: who did what, newest first, page by page, and whole as JSON and CSV. */
export const activityRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.get("/activity", { schema: LIST }, async (request, reply) => {
    await sendList(request, reply, entriesOf(undefined, request.query));
    return reply;
  });

  app.get("/activity.csv", { schema: CSV }, async ({ query }, reply) => {
    await sendCsv(reply, entriesOf(undefined, query));
    return reply;
  });

  app.get("/activity.json", { schema: JSON_FILE }, async ({ query }, reply) => {
    await sendJson(reply, entriesOf(undefined, query));
    return reply;
  });

  app.get("/activity/actions", { schema: { response: { 200: Actions } } }, async () => ({
    results: await store.activity.actions(),
  }));

  app.get(
    "/sites/:site/activity",
    { schema: { params: SiteParams, ...LIST } },
    async (request, reply) => {
      await sendList(request, reply, entriesOf(await known(request.params.site), request.query));
      return reply;
    },
  );

  app.get(
    "/sites/:site/activity.csv",
    { schema: { params: SiteParams, ...CSV } },
    async ({ params, query }, reply) => {
      await sendCsv(reply, entriesOf(await known(params.site), query));
      return reply;
    },
  );

  app.get(
    "/sites/:site/activity.json",
    { schema: { params: SiteParams, ...JSON_FILE } },
    async ({ params, query }, reply) => {
      await sendJson(reply, entriesOf(await known(params.site), query));
      return reply;
    },
  );

  app.get(
    "/sites/:site/activity/actions",
    { schema: { params: SiteParams, response: { 200: Actions } } },
    async (request) => ({
      results: await store.activity.actions(await known(request.params.site)),
    }),
  );

  const known = async (site: string) => (await siteNamed(store, site)).id;

  /** The entries of a site, of all without one. A file brings a `limit` of its own. */
  const entriesOf = (
    site: string | undefined,
    query: Filter & Partial<Static<typeof ActivityQuery>>,
  ): ListSource<typeof ActivityEntry> => ({
    name: site === undefined ? "activity" : `${site}-activity`,
    item: ActivityEntry,
    page: (part) => page(site, { limit: 0, ...query, ...part }, !part),
  });

  async function page(
    site: string | undefined,
    { actor, action, from, to, ...query }: Filter & { limit: number; after?: string },
    counted: boolean,
  ) {
    const { descending, after, limit } = sliceOf(query);
    const filter = {
      ...(site === undefined ? {} : { site }),
      ...(action === undefined ? {} : { action }),
    };
    const found = await store.activity.list({
      ...filter,
      ...(actor === undefined ? {} : { actor }),
      ...spanOf({ from, to }),
      oldestFirst: !descending,
      ...(after === undefined ? {} : { before: after.id }),
      limit,
    });
    const countable = [actor, from, to].every((part) => part === undefined);
    return {
      ...pageOf(found, query.limit, json, ({ id }) => ({ key: id, id })),
      ...(counted && countable ? { total: await store.activity.count(filter) } : {}),
    };
  }
};

const json = ({ at, ...entry }: Activity) => ({ ...entry, at: new Date(at).toISOString() });
