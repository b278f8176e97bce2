import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { AppError } from "../../errors.ts";
import { audienceFigures } from "./audience-figures.ts";
import { siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { parsePeriod } from "./period.ts";
import { Audience, AudienceQuery, SiteParams } from "./schemas.ts";

const BAD_PERIOD =
  "from and to must be days of the calendar such as 2026-03-15, in this order, at most 400 days apart.";

/** `/sites/:site/audience`: views per day and by page, folded and rounded. */
export const audienceRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, options) => {
  const { store, now = () => new Date() } = options;

  app.get(
    "/sites/:site/audience",
    {
      schema: {
        params: SiteParams,
        querystring: AudienceQuery,
        response: { 200: Audience },
      },
    },
    async (request) => {
      const site = await siteNamed(store, request.params.site);
      const period = parsePeriod(request.query.from, request.query.to, now());
      if (!period) throw new AppError("invalid-input", BAD_PERIOD);
      return audienceFigures(store, site.id, period);
    },
  );
};
