import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import {
  policyJson,
  policyMarkdown,
  renderPolicy,
  type PolicyOptions,
} from "@glassjar/register/policy";
import { pageContext } from "../../pages/page-context.ts";
import { Policy } from "../../pages/policy.tsx";
import { sendPage } from "../../pages/send-page.ts";
import { siteCss, siteIcon } from "../../site/assets.ts";
import type { PublishedSite } from "../../site/published-site.ts";
import { sendAsset } from "../../site/send-asset.ts";
import type { SiteRouteOptions } from "./options.ts";

/** `/cookies`: the policy as a page, as JSON and as Markdown, and what the page is dressed in. */
export const policyRoutes: FastifyPluginAsyncTypebox<SiteRouteOptions> = async (
  app,
  { site: resolver, base },
) => {
  const optionsFor = (site: PublishedSite, language: string): PolicyOptions => ({
    register: site.register,
    version: site.version,
    publishedAt: site.publishedAt,
    language,
    preferencesHref: `${base}/cookies/preferences`,
    versions: site.versions.map(({ number, publishedAt, note }) => ({
      version: number,
      publishedAt,
      note,
    })),
  });

  app.get("/cookies", { schema: { hide: true } }, async (request, reply) => {
    const site = await resolver.get();
    const policy = renderPolicy(optionsFor(site, request.language));
    return sendPage(reply, Policy({ page: pageContext(request, site, base), policy }));
  });

  app.get(
    "/cookies.json",
    { schema: { summary: "The cookies policy as JSON" } },
    async (request, reply) => {
      const site = await resolver.get();
      reply.headers({ "cache-control": "no-cache", vary: "Cookie, Accept-Language" });
      return policyJson(optionsFor(site, request.language));
    },
  );

  app.get("/cookies.md", { schema: { hide: true } }, async (request, reply) => {
    const site = await resolver.get();
    return reply
      .type("text/markdown; charset=utf-8")
      .headers({ "cache-control": "no-cache", vary: "Cookie, Accept-Language" })
      .send(policyMarkdown(optionsFor(site, request.language)));
  });

  app.get("/cookies/site.css", { schema: { hide: true } }, (request, reply) =>
    sendAsset(request, reply, siteCss, "text/css"),
  );

  app.get("/cookies/icon.svg", { schema: { hide: true } }, (request, reply) =>
    sendAsset(request, reply, siteIcon, "image/svg+xml"),
  );
};
