import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { bannerConfig } from "@glassjar/consent";
import { CHOICE_COOKIE, choiceInForce, dayOf } from "@glassjar/consent/choice";
import { pageContext } from "../../pages/page-context.ts";
import { Preferences } from "../../pages/preferences.tsx";
import { sendPage } from "../../pages/send-page.ts";
import type { SiteRouteOptions } from "./options.ts";

/** `/cookies/preferences`: the preference centre as a plain form. */
export const preferenceRoutes: FastifyPluginAsyncTypebox<SiteRouteOptions> = async (
  app,
  { site: resolver, base },
) => {
  app.get("/cookies/preferences", { schema: { hide: true } }, async (request, reply) => {
    const site = await resolver.get();
    const { register, version, materialVersion } = site;
    const { categories } = bannerConfig({ register, version, language: request.language, base });
    const name = register.site.choiceCookie?.name ?? CHOICE_COOKIE;
    const sent = request.cookies.get(name);
    const today = dayOf(Date.now());
    const props = {
      page: pageContext(request, site, base),
      categories,
      choice: choiceInForce(sent === undefined ? [] : [sent], { materialVersion, today }),
      saved: "saved" in (request.query as object),
    };
    return sendPage(reply, Preferences(props));
  });
};
