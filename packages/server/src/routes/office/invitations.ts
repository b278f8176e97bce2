import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { cutAddress } from "@glassjar/audience";
import { createInvitations } from "../../accounts/invitations.ts";
import type { Mailer } from "../../accounts/mailer.ts";
import { AppError } from "../../errors.ts";
import { textsOf } from "../../locales/locales.ts";
import { fill } from "../../locales/texts.ts";
import { signedInOf } from "../../plugins/app/access.ts";
import { publicAddressOf } from "../../plugins/app/public-origin.ts";
import { requireRecentProof } from "../../plugins/app/sessions.ts";
import { listOf, sendList } from "./list-answer.ts";
import { FormatQuery } from "./list-query.ts";
import { siteNamed } from "./lookups.ts";
import { NoContent } from "../../schemas/answers.ts";
import type { OfficeOptions } from "./options.ts";
import {
  InvitationBody,
  InvitationParams,
  Invited,
  PendingInvitation,
  SiteParams,
} from "./schemas.ts";
import { personTag } from "./states.ts";

/** What inviting needs beside the store. */
export interface InvitationOptions extends OfficeOptions {
  readonly mailer: Mailer | undefined;
  readonly origin: string | undefined;
}

/** `/sites/:site/invitations`: asks somebody new to work on a site; who was asked, and taking it back. */
export const invitationRoutes: FastifyPluginAsyncTypebox<InvitationOptions> = async (
  app,
  { store, mailer, origin },
) => {
  const invitations = createInvitations(store);

  app.get(
    "/sites/:site/invitations",
    {
      schema: {
        params: SiteParams,
        querystring: FormatQuery,
        response: { 200: listOf(PendingInvitation) },
      },
    },
    async (request, reply) => {
      const site = await siteNamed(store, request.params.site);
      const pending = await invitations.pendingOf(site.id);
      return sendList(request, reply, {
        name: `${site.id}-invitations`,
        item: PendingInvitation,
        page: async () => ({
          results: pending.map(({ id, email, role, expiresAt }) => ({
            id,
            email,
            role,
            expiresAt: new Date(expiresAt).toISOString(),
          })),
        }),
      });
    },
  );

  app.delete(
    "/sites/:site/invitations/:id",
    {
      preHandler: requireRecentProof,
      schema: { params: InvitationParams, response: { 204: NoContent } },
    },
    async (request, reply) => {
      const { site, id } = request.params;
      const withdrawn = await invitations.withdraw(site, id);
      if (!withdrawn) throw new AppError("not-found", `Site ${site} has no invitation ${id}.`);
      await store.activity.add({
        site,
        actor: signedInOf(request).user.email,
        action: "invitation.withdraw",
        subject: withdrawn.email,
        address: cutAddress(request.ip),
      });
      return reply.code(204).send();
    },
  );

  app.post(
    "/sites/:site/invitations",
    {
      preHandler: requireRecentProof,
      config: { problems: ["conflict"] },
      schema: { params: SiteParams, body: InvitationBody, response: { 201: Invited } },
    },
    async (request, reply) => {
      const site = await siteNamed(store, request.params.site);
      const { email, role } = request.body;
      const { user } = signedInOf(request);
      const known = await store.users.byEmail(email);
      if (known)
        throw new AppError("conflict", `${email} has an account: give it a role on ${site.id}.`, {
          user: known.id,
          etag: personTag({
            site: site.id,
            user: known.id,
            role: await store.people.roleOf(known.id, site.id),
            ofInstallation: known.role === "administrator",
          }),
        });
      // A newer invitation voids the older: only the last link works.
      for (const open of await invitations.pendingOf(site.id))
        if (open.email === email.toLowerCase()) await invitations.withdraw(site.id, open.id);
      const ticket = await invitations.invite({ email: email.toLowerCase(), site: site.id, role });
      const link = `${publicAddressOf(request, origin)}/invitation?ticket=${ticket}&lang=${request.language}`;
      await store.activity.add({
        site: site.id,
        actor: user.email,
        action: "invitation.send",
        subject: `${email} ${role}`,
        address: cutAddress(request.ip),
      });
      reply.code(201);
      if (!mailer) return { sent: false, link };
      const { mail } = textsOf(request.language);
      const values = { site: site.name, by: user.email, link };
      await mailer.send({
        to: email,
        subject: fill(mail.inviteSubject, values),
        text: fill(mail.inviteBody, values),
      });
      return { sent: true };
    },
  );
};
