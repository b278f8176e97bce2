import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { settingsCategories } from "@glassjar/consent";
import { pageContext } from "../../pages/page-context.ts";
import { Preferences } from "../../pages/preferences.tsx";
import { sendPage } from "../../pages/send-page.ts";
import { choiceOf } from "../../site/choice-of.ts";
import type { SiteRouteOptions } from "./options.ts";

/** `/cookies/preferences`: the preference centre as a plain form. */
export const preferenceRoutes: FastifyPluginAsyncTypebox<SiteRouteOptions> = async (
  app,
  { site: resolver, base },
) => {
  app.get("/cookies/preferences", { schema: { hide: true } }, async (request, reply) => {
    const site = await resolver.get();
    const props = {
      page: pageContext(request, site, base),
      categories: settingsCategories(site.register, request.language),
      choice: choiceOf(request, site),
      saved: "saved" in (request.query as object),
    };
    return sendPage(reply, Preferences(props));
  });
};
