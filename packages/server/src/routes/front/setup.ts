import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { cutAddress } from "@glassjar/audience";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import type { FirstUserFault } from "../../accounts/accounts.ts";
import { pageContext } from "../../pages/page-context.ts";
import { sendPage } from "../../pages/send-page.ts";
import { Setup } from "../../pages/setup.tsx";
import type { FrontOptions } from "./options.ts";

const FirstUser = Type.Object({
  code: Type.String({ maxLength: 200 }),
  email: Type.String({ maxLength: 320 }),
  password: Type.String({ maxLength: 4096 }),
});

/** `/office/setup`: the first administrator, once. */
export const setupRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (app, options) => {
  const { store, accounts, site: resolver } = options;

  app.get("/office/setup", { schema: { hide: true } }, (request, reply) =>
    showForm(request, reply, "", undefined),
  );

  app.post("/office/setup", { schema: { hide: true, body: FirstUser } }, async (request, reply) => {
    const result = await accounts.createFirst(request.body);
    if ("fault" in result)
      return showForm(request, reply.code(400), request.body.email, result.fault);
    const { user } = result;
    const { email } = user;
    await store.activity.add({
      actor: email,
      action: "user.create",
      subject: email,
      address: cutAddress(request.ip),
    });
    await request.signIn(reply, user);
    return reply.redirect("/office/", 303);
  });

  async function showForm(
    request: FastifyRequest,
    reply: FastifyReply,
    email: string,
    fault: FirstUserFault | undefined,
  ): Promise<FastifyReply> {
    const page = pageContext(request, await resolver.find());
    return sendPage(reply, Setup({ page, email, fault, needed: await accounts.needsSetup() }));
  }
};
