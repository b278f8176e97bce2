import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { cutAddress } from "@glassjar/audience";
import type { FastifyRequest } from "fastify";
import type { Static } from "typebox";
import { AppError } from "../../errors.ts";
import { signedInOf } from "../../plugins/app/access.ts";
import { requireRecentProof } from "../../plugins/app/sessions.ts";
import type { Action } from "../../store/activity.ts";
import type { ApiKey } from "../../store/api-keys.ts";
import { KeysQuery } from "./administration-schemas.ts";
import { listOf, sendList } from "./list-answer.ts";
import { pageOf, sliceOf } from "./list-query.ts";
import { siteNamed } from "./lookups.ts";
import { NoContent } from "../../schemas/answers.ts";
import type { OfficeOptions } from "./options.ts";
import { KeyBody, KeyEntry, KeyParams, NewKey, SiteParams } from "./schemas.ts";

const DAY_MS = 86_400_000;

/** `/sites/:site/keys`: the keys with which programs read a site's data. */
export const keyRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, options) => {
  const { store, now = () => new Date() } = options;

  app.get(
    "/sites/:site/keys",
    {
      schema: { params: SiteParams, querystring: KeysQuery, response: { 200: listOf(KeyEntry) } },
    },
    async (request, reply) => {
      const { id: site } = await siteNamed(store, request.params.site);
      return sendList(request, reply, {
        name: `${site}-keys`,
        item: KeyEntry,
        page: (part) => page(site, { ...request.query, ...part }, !part),
      });
    },
  );

  app.post(
    "/sites/:site/keys",
    {
      preHandler: requireRecentProof,
      schema: { params: SiteParams, body: KeyBody, response: { 201: NewKey } },
    },
    async (request, reply) => {
      const site = await siteNamed(store, request.params.site);
      const { name, scopes, days } = request.body;
      const { key, entry } = await store.apiKeys.add({
        site: site.id,
        name,
        scopes,
        createdBy: signedInOf(request).user.email,
        expiresAt: now().getTime() + days * DAY_MS,
      });
      await log(request, site.id, "key.create", `${name} ${scopes.join(",")}`);
      reply.code(201);
      return { key, entry: json(entry) };
    },
  );

  app.delete(
    "/sites/:site/keys/:id",
    {
      preHandler: requireRecentProof,
      schema: { params: KeyParams, response: { 204: NoContent } },
    },
    async (request, reply) => {
      const { site, id } = request.params;
      if (!(await store.apiKeys.remove(site, id)))
        throw new AppError("not-found", `Site ${site} has no key ${id}.`);
      await log(request, site, "key.revoke", id);
      return reply.code(204).send();
    },
  );

  async function page(
    site: string,
    { search, ...query }: Static<typeof KeysQuery>,
    counted: boolean,
  ) {
    const slice = sliceOf(query);
    const found = await store.apiKeys.list({
      site,
      ...slice,
      ...(search === undefined ? {} : { search }),
    });
    return {
      ...pageOf(found, query.limit, json, (key) => ({
        key: store.apiKeys.keyOf(slice.sort, key),
        id: key.id,
      })),
      ...(counted && search === undefined ? { total: await store.apiKeys.count(site) } : {}),
    };
  }

  const log = (request: FastifyRequest, site: string, action: Action, subject: string) =>
    store.activity.add({
      site,
      actor: signedInOf(request).user.email,
      action,
      subject,
      address: cutAddress(request.ip),
    });
};

const moment = (at: number) => new Date(at).toISOString();

function json({ id, name, scopes, createdBy, createdAt, expiresAt, usedAt }: ApiKey) {
  return {
    id,
    name,
    scopes: [...scopes],
    createdBy,
    createdAt: moment(createdAt),
    expiresAt: moment(expiresAt),
    ...(usedAt === undefined ? {} : { usedAt: moment(usedAt).slice(0, 10) }),
  };
}
