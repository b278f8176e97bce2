import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { leastOf } from "../../accounts/password.ts";
import { textsOf } from "../../locales/locales.ts";
import { fill } from "../../locales/texts.ts";
import { pageContext } from "../../pages/page-context.ts";
import { Password } from "../../pages/password.tsx";
import { sendPage } from "../../pages/send-page.ts";
import { signedInOf } from "../../plugins/app/access.ts";
import type { FrontOptions } from "./options.ts";

const Change = Type.Object({
  current: Type.String({ maxLength: 4096 }),
  next: Type.String({ maxLength: 4096 }),
});

/** `/account/password`: changes the password; every other session of the account ends. */
export const passwordRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (app, options) => {
  const { store, accounts, site: resolver } = options;

  app.get("/account/password", { schema: { hide: true } }, async (request, reply) =>
    request.signedIn
      ? show(request, reply, {})
      : reply.redirect("/sign-in?next=/account/password", 303),
  );

  app.post(
    "/account/password",
    { schema: { hide: true, body: Change } },
    async (request, reply) => {
      const { user, session } = signedInOf(request);
      const { current, next } = request.body;
      const { password, setup } = textsOf(request.language);
      if (!(await accounts.confirm(user, current, request.ip)))
        return show(request, reply.code(400), { fault: password.wrong });
      const fault = await accounts.setPassword(user, next, request.ip);
      if (fault) {
        const count = await leastFor(user.id);
        return show(request, reply.code(400), { fault: fill(setup.faults[fault], { count }) });
      }
      await store.sessions.removeAllOf(user.id, session.id);
      await request.confirmSession(reply);
      return show(request, reply, { changed: true });
    },
  );

  const leastFor = async (userId: string) => leastOf(await store.secondFactors.isOn(userId));

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    props: { fault?: string; changed?: boolean },
  ): Promise<FastifyReply> {
    const { user } = signedInOf(request);
    const page = pageContext(request, await resolver.find());
    const least = await leastFor(user.id);
    return sendPage(reply, Password({ page, email: user.email, least, ...props }));
  }
};
