import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { signedInOf } from "../../plugins/app/access.ts";
import { siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { overviewOf } from "./overview.ts";
import { PageOf, Site, SiteParams, SiteSummary } from "./schemas.ts";
import { sitesOf } from "./sites-of.ts";

/** `/sites` and `/sites/:site`: the sites of this installation, and one of them at a glance. */
export const siteRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, options) => {
  const { store, now = () => new Date() } = options;

  app.get("/sites", { schema: { response: { 200: PageOf(Site) } } }, async (request) => {
    const sites = await sitesOf(store, signedInOf(request).user);
    return { results: sites.map(({ id, name }) => ({ id, name })) };
  });

  app.get(
    "/sites/:site",
    { schema: { params: SiteParams, response: { 200: SiteSummary } } },
    async (request) => overviewOf(store, await siteNamed(store, request.params.site), now()),
  );
};
