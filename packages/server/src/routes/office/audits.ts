import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { auditJson } from "./json.ts";
import { auditNamed, siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { Audit, AuditParams, AuditSummary, PageOf, SiteParams } from "./schemas.ts";

const LIMIT = 100;

/** `/sites/:site/audits`: the stored audits, newest first, and the findings of one. */
export const auditRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.get(
    "/sites/:site/audits",
    { schema: { params: SiteParams, response: { 200: PageOf(AuditSummary) } } },
    async (request) => {
      const site = await siteNamed(store, request.params.site);
      const audits = await store.audits.list(site.id, LIMIT);
      return { results: audits.map(auditJson) };
    },
  );

  app.get(
    "/sites/:site/audits/:id",
    { schema: { params: AuditParams, response: { 200: Audit } } },
    async (request) => {
      const { summary, findings } = await auditNamed(store, request.params.site, request.params.id);
      return { summary: auditJson(summary), findings: [...findings] };
    },
  );
};
