import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { cutAddress } from "@glassjar/audience";
import type { FastifyRequest } from "fastify";
import { Type } from "typebox";
import { AppError } from "../../errors.ts";
import { signedInOf } from "../../plugins/app/access.ts";
import { requireRecentProof } from "../../plugins/app/sessions.ts";
import { NoContent } from "../../schemas/answers.ts";
import type { Action } from "../../store/activity.ts";
import type { User } from "../../store/users.ts";
import type { OfficeOptions } from "./options.ts";
import { UserParams } from "./schemas.ts";
import { userState } from "./states.ts";

const Closing = Type.Object(
  { disabled: Type.Boolean({ description: "true closes the account, false opens it again" }) },
  { additionalProperties: false },
);

const State = Type.Object({
  disabled: Type.Boolean(),
  secondFactor: Type.Boolean({ description: "whether the password alone is not enough" }),
  password: Type.Boolean({ description: "whether there is a password at all" }),
  passkeys: Type.Integer({ minimum: 0 }),
});

/** `/users/:user/…`: closes and deletes accounts, and helps who lost their second factor. */
export const accountRoutes: FastifyPluginAsyncTypebox<OfficeOptions> = async (app, { store }) => {
  app.get(
    "/users/:user/sign-in",
    { schema: { params: UserParams, response: { 200: State } } },
    async (request) => {
      const { id, disabledAt } = await userNamed(request.params.user);
      return {
        disabled: disabledAt !== undefined,
        secondFactor: await store.secondFactors.isOn(id),
        password: await store.users.hasPassword(id),
        passkeys: (await store.passkeys.listOf(id)).length,
      };
    },
  );

  app.put(
    "/users/:user/disabled",
    {
      preHandler: requireRecentProof,
      config: { state: userState(store), problems: ["conflict"] },
      schema: { params: UserParams, body: Closing, response: { 204: NoContent } },
    },
    async (request, reply) => {
      const { disabled } = request.body;
      const user = await userNamed(request.params.user);
      if (disabled) await requireDispensable(request, user);
      await store.users.setDisabled(user.id, disabled);
      if (disabled) await store.sessions.removeAllOf(user.id);
      await note(request, user, disabled ? "user.disable" : "user.enable");
      return reply.code(204).send();
    },
  );

  app.delete(
    "/users/:user",
    {
      preHandler: requireRecentProof,
      config: { state: userState(store), problems: ["conflict"] },
      schema: { params: UserParams, response: { 204: NoContent } },
    },
    async (request, reply) => {
      const user = await userNamed(request.params.user);
      await requireDispensable(request, user);
      await store.users.remove(user.id);
      await note(request, user, "user.delete");
      return reply.code(204).send();
    },
  );

  app.delete(
    "/users/:user/second-factor",
    {
      preHandler: requireRecentProof,
      schema: { params: UserParams, response: { 204: NoContent } },
    },
    async (request, reply) => {
      const user = await userNamed(request.params.user);
      await store.secondFactors.removeAll(user.id);
      await store.sessions.removeAllOf(user.id, request.signedIn?.session.id);
      await note(request, user, "second-factor.reset");
      return reply.code(204).send();
    },
  );

  async function userNamed(id: string): Promise<User> {
    const user = await store.users.get(id);
    if (!user) throw new AppError("not-found", `There is no user ${id}.`);
    return user;
  }

  /** Nobody locks themselves out, and somebody always administers the installation. */
  async function requireDispensable(request: FastifyRequest, user: User): Promise<void> {
    if (signedInOf(request).user.id === user.id)
      throw new AppError("conflict", "Ask another administrator to close your own account.");
    const open = user.role === "administrator" && user.disabledAt === undefined;
    if (open && (await store.users.countAdministrators()) < 2)
      throw new AppError("conflict", `${user.email} is the last administrator.`);
  }

  const note = (request: FastifyRequest, user: User, action: Action) =>
    store.activity.add({
      actor: signedInOf(request).user.email,
      action,
      subject: user.email,
      address: cutAddress(request.ip),
    });
};
