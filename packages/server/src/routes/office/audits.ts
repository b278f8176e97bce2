import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { FORMATS, type FormatName } from "@glassjar/audit";
import type { Static } from "typebox";
import { AppError } from "../../errors.ts";
import { findingJson } from "./audit-findings.ts";
import { comparisonOf, detailOf, readingOf, reportOf, runOf } from "./audit-report.ts";
import {
  AuditDetail,
  AuditsQuery,
  ComparisonAnswer,
  ComparisonQuery,
  FindingsQuery,
  ListedFinding,
  ReportParams,
  ScreenshotParams,
} from "./audit-schemas.ts";
import { findingPage, listedFindings } from "./finding-list.ts";
import { auditJson } from "./json.ts";
import { listOf, sendList } from "./list-answer.ts";
import { pageOf, sliceOf, spanOf } from "./list-query.ts";
import { auditNamed, siteNamed } from "./lookups.ts";
import { fileOf } from "../../schemas/answers.ts";
import type { OfficeOptions } from "./options.ts";
import { AuditParams, AuditSummary, SiteParams } from "./schemas.ts";

/** `/sites/:site/audits`: the stored audits, newest first, and all that one of them saw and found. */
export const auditRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, options) => {
  const { store, now = () => new Date() } = options;
  const reading = async (site: string, id: string) =>
    readingOf(store, await auditNamed(store, site, id), now());

  app.get(
    "/sites/:site/audits",
    {
      schema: {
        params: SiteParams,
        querystring: AuditsQuery,
        response: { 200: listOf(AuditSummary) },
      },
    },
    async (request, reply) => {
      const { id: site } = await siteNamed(store, request.params.site);
      return sendList(request, reply, {
        name: `${site}-audits`,
        item: AuditSummary,
        page: (part) => page(site, { ...request.query, ...part }, !part),
      });
    },
  );

  app.get(
    "/sites/:site/audits/:id/findings",
    {
      schema: {
        params: AuditParams,
        querystring: FindingsQuery,
        response: { 200: listOf(ListedFinding) },
      },
    },
    async (request, reply) => {
      const { site, id } = request.params;
      const { findings, notes } = await reading(site, id);
      const listed = listedFindings(
        findings.map((finding) => findingJson(finding, notes)),
        request.query,
      );
      return sendList(request, reply, {
        name: `${site}-findings`,
        item: ListedFinding,
        page: async (part) => findingPage(listed, { ...request.query, ...part }),
      });
    },
  );

  app.get(
    "/sites/:site/audits/:id",
    { schema: { params: AuditParams, response: { 200: AuditDetail } } },
    async ({ params }) => detailOf(store, await reading(params.site, params.id)),
  );

  app.get(
    "/sites/:site/audits/:id/comparison",
    {
      schema: {
        params: AuditParams,
        querystring: ComparisonQuery,
        response: { 200: ComparisonAnswer },
      },
    },
    async ({ params, query }) => {
      const later = await reading(params.site, params.id);
      const before = await auditNamed(store, params.site, query.with);
      const { findings, items, hosts } = await comparisonOf(store, before, later, now());
      const counted = <Value, Json>(
        { new: added, gone, same }: { readonly [K in "new" | "gone" | "same"]: readonly Value[] },
        json: (value: Value) => Json,
      ) => ({ new: added.map(json), gone: gone.map(json), same: same.length });
      const asIs = (name: string) => name;
      return {
        before: auditJson(before.summary),
        findings: counted(findings, (finding) => findingJson(finding, later.notes)),
        items: counted(items, asIs),
        hosts: counted(hosts, asIs),
      };
    },
  );

  app.get(
    "/sites/:site/audits/:id/report/:format",
    {
      schema: { params: ReportParams, response: { 200: fileOf("application/octet-stream") } },
    },
    async ({ params }, reply) => {
      const report = await reportOf(store, await reading(params.site, params.id));
      const { file, render } = FORMATS[params.format as FormatName];
      return (
        reply
          .header("content-disposition", `attachment; filename="${params.site}-${file}"`)
          // Always a download: the page of a report has no business in this origin.
          .type("application/octet-stream")
          .send(render(report))
      );
    },
  );

  app.get(
    "/sites/:site/audits/:id/screenshots/:index",
    { schema: { params: ScreenshotParams, response: { 200: fileOf("image/*") } } },
    async ({ params }, reply) => {
      const audit = await auditNamed(store, params.site, params.id);
      const picture = runOf(audit)?.screenshots?.[params.index];
      if (!picture) throw new AppError("not-found", `The audit has no screenshot ${params.index}.`);
      return reply.type(picture.type).send(Buffer.from(picture.data, "base64"));
    },
  );

  async function page(
    site: string,
    { from, to, by, outcome, ...query }: Static<typeof AuditsQuery>,
    counted: boolean,
  ) {
    const filter = { site, ...(outcome === undefined ? {} : { outcome }) };
    const slice = sliceOf(query);
    const found = await store.audits.page({
      ...filter,
      ...slice,
      ...spanOf({ from, to }),
      ...(by === undefined ? {} : { by }),
    });
    const countable = [by, from, to].every((part) => part === undefined);
    return {
      ...pageOf(found, query.limit, auditJson, (audit) => ({
        key: slice.sort === "when" ? audit.id : audit[slice.sort],
        id: audit.id,
      })),
      ...(counted && countable ? { total: await store.audits.count(filter) } : {}),
    };
  }
};
