import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { PROFILES, SCENARIOS } from "@glassjar/audit";
import { consentCategories } from "@glassjar/register";
import { AppError } from "../../errors.ts";
import { AddressRefused, auditAddress } from "../../jobs/audit-address.ts";
import type { AuditQueue } from "../../jobs/audits.ts";
import { signedInOf } from "../../plugins/app/access.ts";
import { sendWithEtag } from "../../site/send-with-etag.ts";
import type { AuditJob } from "../../store/audit-jobs.ts";
import { assignable } from "./assignable.ts";
import {
  AuditOptionsAnswer,
  Job,
  JobBody,
  JobParams,
  LIMITS,
  type JobJson,
} from "./audit-schemas.ts";
import { siteNamed } from "./lookups.ts";
import type { OfficeOptions } from "./options.ts";
import { PageOf, SiteParams } from "./schemas.ts";

/** What the routes of audit jobs work on. */
export interface AuditJobOptions extends OfficeOptions {
  readonly audits: AuditQueue;
  /** Hosts in a private network that may be audited. */
  readonly privateHosts: readonly string[];
}

const SHOWN = 10;

/** `/sites/:site/audit-jobs`: audits that were asked for, how far they are, and asking for one. */
export const auditJobRoutes: FastifyPluginAsyncTypebox<AuditJobOptions> = async (app, options) => {
  const { store, audits, privateHosts } = options;

  app.get(
    "/sites/:site/audit-options",
    { schema: { params: SiteParams, response: { 200: AuditOptionsAnswer } } },
    async ({ params }) => {
      const site = await siteNamed(store, params.site);
      const register = (await store.versions.latest(site.id))?.register;
      const categories = register ? consentCategories(register) : [];
      return {
        url: register?.site.origin ?? "",
        scenarios: [...SCENARIOS, "gpc", ...categories.map((category) => `only:${category}`)],
        profiles: Object.values(PROFILES).map(({ id, title }) => ({ id, title })),
        limits: LIMITS,
        people: await assignable(store, site.id),
      };
    },
  );

  app.get(
    "/sites/:site/audit-jobs",
    { schema: { params: SiteParams, response: { 200: PageOf(Job) } } },
    async (request, reply) => {
      const site = await siteNamed(store, request.params.site);
      const jobs = await store.auditJobs.list(site.id, SHOWN);
      // Asked for again and again while one runs: an unchanged answer costs nothing on the way.
      return sendWithEtag(request, reply, JSON.stringify({ results: jobs.map(jobJson) }), {
        type: "application/json",
        vary: "cookie",
        isPrivate: true,
      });
    },
  );

  app.post(
    "/sites/:site/audit-jobs",
    {
      config: { problems: ["conflict"] },
      schema: { params: SiteParams, body: JobBody, response: { 201: Job } },
    },
    async (request, reply) => {
      const site = await siteNamed(store, request.params.site);
      const { url: wanted, scenarios, profile, pages, minutes } = request.body;
      const { url } = await auditAddress(wanted, privateHosts).catch(refused);
      const actor = signedInOf(request).user.email;
      const plan = { scenarios, profile, pages, minutes };
      const job = await store.auditJobs.add({ site: site.id, url, plan, askedBy: actor });
      if (!job)
        throw new AppError(
          "conflict",
          "An audit of this site waits or runs already. Wait for it, or cancel it.",
        );
      await store.activity.add({ site: site.id, actor, action: "audit.start", subject: url });
      audits.wake();
      return reply.code(201).send(jobJson(job));
    },
  );

  app.post(
    "/sites/:site/audit-jobs/:id/cancel",
    { schema: { params: JobParams, response: { 200: Job } } },
    async (request) => {
      const { site, id } = request.params;
      const job = await jobNamed(site, id);
      if (await audits.cancel(id)) {
        const actor = signedInOf(request).user.email;
        await store.activity.add({ site, actor, action: "audit.cancel", subject: job.url });
      }
      return jobJson(await jobNamed(site, id));
    },
  );

  async function jobNamed(site: string, id: string): Promise<AuditJob> {
    const job = await store.auditJobs.get(id);
    if (job?.site !== site) throw new AppError("not-found", `Site ${site} has no audit job ${id}.`);
    return job;
  }
};

function refused(error: unknown): never {
  if (error instanceof AddressRefused)
    throw new AppError("invalid-input", error.message, {
      errors: [{ pointer: "/url", detail: error.message }],
    });
  throw error;
}

function jobJson(job: AuditJob): JobJson {
  const { site: _, plan, askedAt, startedAt, endedAt, progress, ...rest } = job;
  const moment = (at: number) => new Date(at).toISOString();
  return {
    ...rest,
    plan: { ...plan, scenarios: [...plan.scenarios] },
    askedAt: moment(askedAt),
    ...(startedAt === undefined ? {} : { startedAt: moment(startedAt) }),
    ...(endedAt === undefined ? {} : { endedAt: moment(endedAt) }),
    ...(progress ? { progress: { ...progress } } : {}),
  };
}
