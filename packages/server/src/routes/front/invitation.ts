import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { cutAddress } from "@glassjar/audience";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { leastOf, type PasswordFault } from "../../accounts/password.ts";
import { fill } from "../../locales/texts.ts";
import { ChoosePassword } from "../../pages/choose-password.tsx";
import { Notice } from "../../pages/forgot.tsx";
import { pageContext } from "../../pages/page-context.ts";
import { sendPage } from "../../pages/send-page.ts";
import type { FrontOptions } from "./options.ts";

const Ticket = Type.Object({ ticket: Type.String({ maxLength: 100 }) });
const NewPassword = Type.Object({
  ticket: Type.String({ maxLength: 100 }),
  password: Type.String({ maxLength: 4096 }),
});

/** `/invitation`: somebody invited makes an account. */
export const invitationRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (app, options) => {
  const { store, invitations, site: resolver } = options;

  app.get("/invitation", { schema: { hide: true, querystring: Ticket } }, (request, reply) =>
    show(request, reply, request.query.ticket, undefined),
  );

  app.post("/invitation", { schema: { hide: true, body: NewPassword } }, async (request, reply) => {
    const { ticket, password } = request.body;
    const invitation = await invitations.find(ticket);
    const result = await invitations.accept(ticket, password);
    if (typeof result === "string")
      return show(request, reply.code(400), ticket, result === "expired" ? undefined : result);
    await store.activity.add({
      site: invitation?.site ?? "",
      actor: result.email,
      action: "invitation.accept",
      subject: invitation?.role ?? "",
      address: cutAddress(request.ip),
    });
    await request.signIn(reply, result);
    return reply.redirect("/office/", 303);
  });

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    ticket: string,
    fault: PasswordFault | undefined,
  ): Promise<FastifyReply> {
    const page = pageContext(request, await resolver.find());
    const { invitation, setup, reset } = page.texts;
    const { title } = invitation;
    const found = await invitations.find(ticket);
    if (!found) return sendPage(reply.code(410), Notice({ page, title, text: reset.expired }));
    const site = (await store.sites.get(found.site))?.name ?? found.site;
    return sendPage(
      reply,
      ChoosePassword({
        page,
        title,
        lead: fill(invitation.lead, { site, email: found.email }),
        action: "/invitation",
        ticket,
        submit: setup.submit,
        fault: fault && fill(setup.faults[fault], { count: leastOf(false) }),
      }),
    );
  }
};
