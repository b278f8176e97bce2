import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { cutAddress } from "@glassjar/audience";
import { AppError } from "../../errors.ts";
import { signedInOf } from "../../plugins/app/access.ts";
import { requireRecentProof } from "../../plugins/app/sessions.ts";
import { NewSite, SiteEntry } from "./administration-schemas.ts";
import { listOf, sendList } from "./list-answer.ts";
import { FormatQuery } from "./list-query.ts";
import { siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { overviewOf } from "./overview.ts";
import { SiteParams, SiteSummary } from "./schemas.ts";
import { sitesOf } from "./sites-of.ts";
import { starterRegister } from "./starter-register.ts";

/** `/sites` and `/sites/:site`: the sites of this installation, and one of them at a glance. */
export const siteRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, options) => {
  const { store, now = () => new Date() } = options;

  app.get(
    "/sites",
    { schema: { querystring: FormatQuery, response: { 200: listOf(SiteEntry) } } },
    async (request, reply) => {
      await sendList(request, reply, {
        name: "sites",
        item: SiteEntry,
        async page() {
          const sites = await sitesOf(store, signedInOf(request).user);
          return { results: await Promise.all(sites.map(({ id, name }) => entryOf(id, name))) };
        },
      });
      return reply;
    },
  );

  app.post(
    "/sites",
    {
      preHandler: requireRecentProof,
      config: { problems: ["conflict"] },
      schema: { body: NewSite, response: { 201: SiteEntry } },
    },
    async (request, reply) => {
      const { id, name } = request.body;
      if (!(await store.sites.add(id, name)))
        throw new AppError("conflict", `There is a site ${id} already.`, { reason: "taken" });
      const { email } = signedInOf(request).user;
      await store.drafts.save(
        id,
        { text: starterRegister(request.body), base: 0, editedBy: email },
        0,
      );
      await store.activity.add({
        site: id,
        actor: email,
        action: "site.create",
        subject: name,
        address: cutAddress(request.ip),
      });
      reply.code(201);
      return { id, name };
    },
  );

  app.get(
    "/sites/:site",
    { schema: { params: SiteParams, response: { 200: SiteSummary } } },
    async (request) => overviewOf(store, await siteNamed(store, request.params.site), now()),
  );

  async function entryOf(id: string, name: string) {
    const latest = await store.versions.latest(id);
    if (!latest) return { id, name };
    const { origin, undeclared = "enforce" } = latest.register.site;
    return { id, name, origin, mode: undeclared, version: latest.number };
  }
};
