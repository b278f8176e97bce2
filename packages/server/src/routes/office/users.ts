import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { cutAddress } from "@glassjar/audience";
import { AppError } from "../../errors.ts";
import { requireRecentProof } from "../../plugins/app/sessions.ts";
import type { OfficeOptions } from "./options.ts";
import { OfficeSession, OfficeUser, PageOf, UserParams } from "./schemas.ts";

const moment = (at: number) => new Date(at).toISOString();

/** `/users`: the accounts of the installation, and the sessions of each. */
export const userRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.get("/users", { schema: { response: { 200: PageOf(OfficeUser) } } }, async () => {
    const users = await store.users.list();
    return {
      results: users.map(({ id, email, role, createdAt }) => ({
        id,
        email,
        role,
        createdAt: moment(createdAt),
      })),
    };
  });

  app.get(
    "/users/:user/sessions",
    { schema: { params: UserParams, response: { 200: PageOf(OfficeSession) } } },
    async (request) => {
      const user = await userNamed(request.params.user);
      const sessions = await store.sessions.listOf(user.id);
      return {
        results: sessions.map(({ id, device, createdAt, seenAt }) => ({
          id,
          device,
          createdAt: moment(createdAt),
          seenAt: moment(seenAt),
        })),
      };
    },
  );

  app.delete(
    "/users/:user/sessions",
    { preHandler: requireRecentProof, schema: { params: UserParams } },
    async (request, reply) => {
      const user = await userNamed(request.params.user);
      const ended = await store.sessions.removeAllOf(user.id, request.signedIn?.session.id);
      await store.activity.add({
        actor: request.signedIn?.user.email ?? "",
        action: "sessions.end",
        subject: `${user.email} ${ended}`,
        address: cutAddress(request.ip),
      });
      return reply.code(204).send();
    },
  );

  async function userNamed(id: string) {
    const user = await store.users.get(id);
    if (!user) throw new AppError("not-found", `There is no user ${id}.`);
    return user;
  }
};
