import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyRequest } from "fastify";
import { Type } from "typebox";
import { AppError } from "../../errors.ts";
import { Account } from "../../pages/account.tsx";
import { pageContext } from "../../pages/page-context.ts";
import { sendPage } from "../../pages/send-page.ts";
import { signedInOf } from "../../plugins/app/access.ts";
import type { FrontOptions } from "./options.ts";

const SessionParams = Type.Object({ id: Type.String({ maxLength: 64 }) });

const SessionJson = Type.Object({
  id: Type.String(),
  device: Type.String(),
  createdAt: Type.String(),
  seenAt: Type.String(),
  current: Type.Boolean(),
});

const AccountJson = Type.Object({
  email: Type.String(),
  role: Type.String(),
  sessions: Type.Array(SessionJson),
});

/** `/account`: who is signed in and where, as a page and as data. */
export const accountRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (app, options) => {
  const { store, site: resolver } = options;

  app.get("/account", { schema: { hide: true } }, async (request, reply) => {
    if (!request.signedIn) return reply.redirect("/sign-in?next=/account", 303);
    const { user, session } = request.signedIn;
    const page = pageContext(request, await resolver.find());
    const sessions = await store.sessions.listOf(user.id);
    const twoStep = (await store.secondFactors.get(user.id)) !== undefined;
    return sendPage(reply, Account({ page, sessions, current: session.id, twoStep }));
  });

  app.post(
    "/account/sessions/:id/revoke",
    { schema: { hide: true, params: SessionParams } },
    async (request, reply) => {
      await revoke(request, request.params.id);
      return reply.redirect("/account", 303);
    },
  );

  app.get(
    "/api/v1/account",
    {
      schema: { summary: "Who is signed in, and where", response: { 200: AccountJson } },
    },
    async (request, reply) => {
      const { user, session } = signedInOf(request);
      const sessions = await store.sessions.listOf(user.id);
      reply.header("cache-control", "no-store");
      return {
        email: user.email,
        role: user.role,
        sessions: sessions.map(({ id, device, createdAt, seenAt }) => ({
          id,
          device,
          createdAt: new Date(createdAt).toISOString(),
          seenAt: new Date(seenAt).toISOString(),
          current: id === session.id,
        })),
      };
    },
  );

  app.delete(
    "/api/v1/account/sessions/:id",
    {
      schema: { summary: "Sign out elsewhere", params: SessionParams },
    },
    async (request, reply) => {
      await revoke(request, request.params.id);
      return reply.code(204).send();
    },
  );

  async function revoke(request: FastifyRequest, id: string): Promise<void> {
    if (!(await store.sessions.remove(signedInOf(request).user.id, id)))
      throw new AppError("not-found", `You have no session ${id}.`);
  }
};
