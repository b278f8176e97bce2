import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { cutAddress } from "@glassjar/audience";
import type { Static } from "typebox";
import { AppError } from "../../errors.ts";
import { requireRecentProof } from "../../plugins/app/sessions.ts";
import { NoContent } from "../../schemas/answers.ts";
import { AccountsQuery, ListedAccount, UserRoleBody } from "./administration-schemas.ts";
import { listOf, sendList } from "./list-answer.ts";
import { pageOf, sliceOf } from "./list-query.ts";
import type { OfficeOptions } from "./options.ts";
import { OfficeSession, PageOf, PersonAnswer, UserParams } from "./schemas.ts";
import { userState, userTag } from "./states.ts";

const moment = (at: number) => new Date(at).toISOString();

/** `/users`: the accounts of the installation, and the sessions of each. */
export const userRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.get(
    "/users",
    {
      schema: { querystring: AccountsQuery, response: { 200: listOf(ListedAccount) } },
    },
    async (request, reply) => {
      await sendList(request, reply, {
        name: "users",
        item: ListedAccount,
        page: (part) => page({ ...request.query, ...part }, !part),
      });
      return reply;
    },
  );

  app.get(
    "/users/:user",
    {
      config: { state: userState(store) },
      schema: { params: UserParams, response: { 200: PersonAnswer } },
    },
    async (request) => {
      const { id, email, role } = await userNamed(request.params.user);
      return { id, email, role };
    },
  );

  app.put(
    "/users/:user/role",
    {
      preHandler: requireRecentProof,
      config: { state: userState(store), problems: ["conflict"] },
      schema: { params: UserParams, body: UserRoleBody, response: { 204: NoContent } },
    },
    async (request, reply) => {
      const user = await userNamed(request.params.user);
      const { role } = request.body;
      if ((await store.accountList.setRole(user.id, role)) === "last")
        throw new AppError(
          "conflict",
          "Nobody else administers the installation: make somebody else administrator first.",
          { reason: "last-administrator" },
        );
      await store.sessions.removeAllOf(user.id, request.signedIn?.session.id);
      await store.activity.add({
        actor: request.signedIn?.user.email ?? "",
        action: "user.role",
        subject: `${user.email} ${role}`,
        address: cutAddress(request.ip),
      });
      return reply.code(204).send();
    },
  );

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
    {
      preHandler: requireRecentProof,
      schema: { params: UserParams, response: { 204: NoContent } },
    },
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

  async function page(
    { search, role, disabled, ...query }: Static<typeof AccountsQuery>,
    counted: boolean,
  ) {
    const filter = {
      ...(role === undefined ? {} : { role }),
      ...(disabled === undefined ? {} : { disabled }),
    };
    const slice = sliceOf(query);
    const found = await store.accountList.page({
      ...slice,
      ...(search === undefined ? {} : { search }),
      ...filter,
    });
    return {
      ...pageOf(
        found,
        query.limit,
        (account) => ({
          ...account,
          createdAt: moment(account.createdAt),
          disabled: account.disabledAt !== undefined,
          etag: userTag(account),
        }),
        ({ id, email }) => ({ key: slice.sort === "email" ? email : id, id }),
      ),
      ...(counted && search === undefined ? { total: await store.accountList.count(filter) } : {}),
    };
  }

  async function userNamed(id: string) {
    const user = await store.users.get(id);
    if (!user) throw new AppError("not-found", `There is no user ${id}.`);
    return user;
  }
};
