import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { audienceFigures } from "./audience-figures.ts";
import { siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { periodIn, today } from "./period.ts";
import { Audience, PeriodQuery, SiteParams } from "./schemas.ts";

/** `/sites/:site/audience`: views per day and by page, folded and rounded. */
export const audienceRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, options) => {
  const { store, now = () => new Date() } = options;

  app.get(
    "/sites/:site/audience",
    {
      schema: {
        params: SiteParams,
        querystring: PeriodQuery,
        response: { 200: Audience },
      },
    },
    async (request) => {
      const site = await siteNamed(store, request.params.site);
      return audienceFigures(store, site.id, periodIn(request.query, today(now())));
    },
  );
};
