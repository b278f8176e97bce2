import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { endOtherSessions, endSession } from "./end-sessions.ts";
import { createSessions } from "../../accounts/sessions.ts";
import { Account } from "../../pages/account.tsx";
import { pageContext } from "../../pages/page-context.ts";
import { sendPage } from "../../pages/send-page.ts";
import type { FrontOptions } from "./options.ts";

const SessionParams = Type.Object({ id: Type.String({ maxLength: 64 }) });

/** `/account`: who is signed in and where, and how they sign in. */
export const accountRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (app, options) => {
  const { store, site: resolver } = options;
  const sessions = createSessions(store);

  app.get("/account", { schema: { hide: true } }, async (request, reply) => {
    if (!request.signedIn) return reply.redirect("/sign-in?next=/account", 303);
    const { user, session } = request.signedIn;
    const page = pageContext(request, await resolver.find());
    const twoStep = await store.secondFactors.isOn(user.id);
    const props = { page, sessions: await sessions.listOf(user), current: session.id, twoStep };
    return sendPage(reply, Account(props));
  });

  app.post(
    "/account/sessions/:id/revoke",
    { schema: { hide: true, params: SessionParams } },
    async (request, reply) => {
      await endSession(store, request, request.params.id);
      return reply.redirect("/account", 303);
    },
  );

  app.post("/account/sessions/revoke", { schema: { hide: true } }, async (request, reply) => {
    await endOtherSessions(store, request);
    return reply.redirect("/account", 303);
  });
};
