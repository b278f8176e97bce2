import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Home } from "../../pages/home.tsx";
import { pageContext } from "../../pages/page-context.ts";
import { sendPage } from "../../pages/send-page.ts";
import { bundles } from "../../site/assets.ts";
import { registerNumbers } from "../../site/register-numbers.ts";
import { sendAsset } from "../../site/send-asset.ts";
import type { FrontOptions } from "./options.ts";

/** `/`: what this site stores, in numbers; and the script of our pages. */
export const homeRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (
  app,
  { store, site: resolver },
) => {
  app.get("/", { schema: { hide: true } }, async (request, reply) => {
    const site = await resolver.find();
    const [audit] = site ? await store.audits.list(site.id, 1) : [];
    const props = {
      audit,
      page: pageContext(request, site),
      numbers: site && registerNumbers(site.register, request.language),
      publishedAt: site?.publishedAt ?? 0,
    };
    return sendPage(reply, Home(props));
  });

  app.get("/assets/page.js", { schema: { hide: true } }, (request, reply) =>
    sendAsset(request, reply, bundles.page, "text/javascript"),
  );

  app.get("/assets/passkeys.js", { schema: { hide: true } }, (request, reply) =>
    sendAsset(request, reply, bundles.passkeys, "text/javascript"),
  );
};
