import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { settingsCategories } from "@glassjar/consent";
import { choiceUnder } from "@glassjar/consent/choice";
import { pageContext } from "../../pages/page-context.ts";
import { Preferences } from "../../pages/preferences.tsx";
import { sendPage } from "../../pages/send-page.ts";
import { choiceOf, termsOf } from "../../site/choice-of.ts";
import type { SiteRouteOptions } from "./options.ts";

/** `/cookies/preferences`: the preference centre as a plain form. */
export const preferenceRoutes: FastifyPluginAsyncTypebox<SiteRouteOptions> = async (
  app,
  { site: resolver, base },
) => {
  app.get("/cookies/preferences", { schema: { hide: true } }, async (request, reply) => {
    const site = await resolver.get();
    const choice = choiceOf(request, site);
    const terms = termsOf(request, site);
    const props = {
      page: pageContext(request, site, base),
      categories: settingsCategories(site.register, request.language),
      choice,
      effective: choiceUnder(choice, terms, terms.refused),
      saved: "saved" in (request.query as object),
    };
    return sendPage(reply, Preferences(props));
  });
};
