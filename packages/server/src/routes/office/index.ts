import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { accountRoutes } from "./accounts.ts";
import { activityRoutes } from "./activity.ts";
import { audienceRoutes } from "./audience.ts";
import { auditJobRoutes, type AuditJobOptions } from "./audit-jobs.ts";
import { auditRoutes } from "./audits.ts";
import { choiceRoutes } from "./choices.ts";
import { draftRoutes } from "./drafts.ts";
import { findingRoutes } from "./findings.ts";
import { invitationRoutes, type InvitationOptions } from "./invitations.ts";
import { keyRoutes } from "./keys.ts";
import { meRoutes } from "./me.ts";
import { peopleRoutes } from "./people.ts";
import { previewRoutes } from "./preview.ts";
import { registerImportRoutes } from "./register-import.ts";
import { registerRoutes } from "./register.ts";
import { settingsRoutes } from "./settings.ts";
import { siteRoutes } from "./sites.ts";
import { userRoutes } from "./users.ts";
import { versionRoutes } from "./versions.ts";

/**
 * The back office API: register it under `/api/v1/office`, where `accounts/route-access.ts` says who
 * may use which route. Its answers
 * are theirs alone, so nothing in between may keep them.
 */
export const officeRoutes: FastifyPluginAsyncTypebox<InvitationOptions & AuditJobOptions> = async (
  app,
  options,
) => {
  const { store, now, mailer, origin, audits, privateHosts } = options;
  // Not all options: a prefix among them would be applied once more.
  const own = { store, ...(now === undefined ? {} : { now }) };
  app.addHook("onRequest", async (_, reply) => {
    reply.header("cache-control", "no-store");
  });
  await app.register(meRoutes, own);
  await app.register(siteRoutes, own);
  await app.register(settingsRoutes, own);
  await app.register(registerRoutes, own);
  await app.register(registerImportRoutes, own);
  await app.register(draftRoutes, own);
  await app.register(previewRoutes, own);
  await app.register(versionRoutes, own);
  await app.register(choiceRoutes, own);
  await app.register(audienceRoutes, own);
  await app.register(auditRoutes, own);
  await app.register(findingRoutes, own);
  await app.register(auditJobRoutes, { ...own, audits, privateHosts });
  await app.register(activityRoutes, own);
  await app.register(peopleRoutes, own);
  await app.register(userRoutes, own);
  await app.register(accountRoutes, own);
  await app.register(keyRoutes, own);
  await app.register(invitationRoutes, { ...own, mailer, origin });
};
