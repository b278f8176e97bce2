import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { Type } from "typebox";
import { endOtherSessions, endSession } from "./end-sessions.ts";
import { createSessions, endOf } from "../../accounts/sessions.ts";
import { signedInOf } from "../../plugins/app/access.ts";
import type { Session } from "../../store/sessions.ts";
import { NoContent } from "../../schemas/answers.ts";
import { listOf, sendList } from "../office/list-answer.ts";
import { FormatQuery } from "../office/list-query.ts";
import type { FrontOptions } from "./options.ts";

const SessionParams = Type.Object({ id: Type.String({ maxLength: 64 }) });

const Moment = Type.String({ description: "a moment, ISO 8601 in UTC" });

const SessionJson = Type.Object({
  id: Type.String(),
  device: Type.String({ description: 'the browser\'s family name; "" for an unknown one' }),
  createdAt: Moment,
  seenAt: Moment,
  endsAt: Type.String({ description: "when it ends if it is not used any more" }),
  current: Type.Boolean({ description: "whether it is the one that asks" }),
});

const AccountJson = Type.Object({
  email: Type.String(),
  role: Type.String(),
  sessions: Type.Array(SessionJson),
});

/** `/api/v1/account`: who is signed in and where; each session, or all others, can be ended. */
export const accountApiRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (app, { store }) => {
  const sessions = createSessions(store);

  app.addHook("onRequest", async (_, reply) => {
    reply.header("cache-control", "no-store");
  });

  app.get(
    "/api/v1/account",
    { schema: { summary: "Who is signed in, and where", response: { 200: AccountJson } } },
    async (request) => {
      const { user, session } = signedInOf(request);
      const { email, role } = user;
      return { email, role, sessions: (await sessions.listOf(user)).map(jsonFor(session)) };
    },
  );

  app.get(
    "/api/v1/account/sessions",
    {
      schema: {
        summary: "Where one is signed in",
        querystring: FormatQuery,
        response: { 200: listOf(SessionJson) },
      },
    },
    async (request, reply) => {
      await sendList(request, reply, {
        name: "sessions",
        item: SessionJson,
        async page() {
          const { user, session } = signedInOf(request);
          return { results: (await sessions.listOf(user)).map(jsonFor(session)) };
        },
      });
      return reply;
    },
  );

  app.delete(
    "/api/v1/account/sessions",
    { schema: { summary: "Sign out everywhere else", response: { 204: NoContent } } },
    async (request, reply) => {
      await endOtherSessions(store, request);
      return reply.code(204).send();
    },
  );

  app.delete(
    "/api/v1/account/sessions/:id",
    {
      schema: {
        summary: "Sign out elsewhere",
        params: SessionParams,
        response: { 204: NoContent },
      },
    },
    async (request, reply) => {
      await endSession(store, request, request.params.id);
      return reply.code(204).send();
    },
  );
};

const moment = (at: number) => new Date(at).toISOString();

const jsonFor = (current: Session) => (session: Session) => ({
  id: session.id,
  device: session.device,
  createdAt: moment(session.createdAt),
  seenAt: moment(session.seenAt),
  endsAt: moment(endOf(session)),
  current: session.id === current.id,
});
