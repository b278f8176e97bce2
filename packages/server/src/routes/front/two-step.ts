import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { leastOf, passwordFault } from "../../accounts/password.ts";
import { isRecent } from "../../accounts/sessions.ts";
import { textsOf } from "../../locales/locales.ts";
import { fill } from "../../locales/texts.ts";
import { pageContext } from "../../pages/page-context.ts";
import { sendPage } from "../../pages/send-page.ts";
import { TwoStep, type TwoStepProps } from "../../pages/two-step.tsx";
import { signedInOf } from "../../plugins/app/access.ts";
import { requireRecentProof } from "../../plugins/app/sessions.ts";
import { factorChanged, noteOnAccount } from "./factor-changed.ts";
import type { FrontOptions } from "./options.ts";

const PAGE = "/account/two-step";

const TurnOn = Type.Object({
  ticket: Type.String({ maxLength: 100 }),
  code: Type.String({ maxLength: 100 }),
});

const Query = Type.Object({ needed: Type.Optional(Type.String({ maxLength: 1 })) });

const TurnOff = Type.Object({ password: Type.String({ maxLength: 4096 }) });

/** `/account/two-step`: turns sign-in in two steps on and off, and makes recovery codes. */
export const twoStepRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (app, options) => {
  const { store, accounts, twoStep, site: resolver } = options;
  const sensitive = { preHandler: requireRecentProof };

  app.get(PAGE, { schema: { hide: true, querystring: Query } }, async (request, reply) => {
    const { signedIn } = request;
    if (!signedIn || !isRecent(signedIn.session))
      return reply.redirect(`/sign-in?again=1&next=${PAGE}`, 303);
    const needed = request.query.needed === undefined ? undefined : "second-factor-first";
    return show(request, reply, needed ? { fault: textsOf(request.language).errors[needed] } : {});
  });

  app.post(PAGE, { ...sensitive, schema: { hide: true, body: TurnOn } }, async (request, reply) => {
    const { user } = signedInOf(request);
    const { ticket, code } = request.body;
    const codes = await twoStep.turnOn(ticket, user, code);
    if (!codes) {
      const secret = await twoStep.proposed(ticket, user);
      const fault = textsOf(request.language).signIn.wrongCode;
      const state =
        secret === undefined ? undefined : { is: "off" as const, unsafe: false, ticket, secret };
      return show(request, reply.code(400), { fault, ...(state ? { state } : {}) });
    }
    await factorChanged(store, request, reply, "two-step.on");
    return show(request, reply, { state: { is: "on", left: codes.length, codes } });
  });

  app.post(`${PAGE}/codes`, { ...sensitive, schema: { hide: true } }, async (request, reply) => {
    const { user } = signedInOf(request);
    if (!(await store.secondFactors.isOn(user.id))) return reply.redirect(PAGE, 303);
    const codes = await store.secondFactors.newCodes(user.id);
    await noteOnAccount(store, request, "two-step.codes");
    return show(request, reply, { state: { is: "on", left: codes.length, codes } });
  });

  app.post(
    `${PAGE}/off`,
    { ...sensitive, schema: { hide: true, body: TurnOff } },
    async (request, reply) => {
      const { user } = signedInOf(request);
      const { password } = request.body;
      const texts = textsOf(request.language);
      if (!(await accounts.confirm(user, password, request.ip)))
        return show(request, reply.code(400), { fault: texts.password.wrong });
      // A password that was long enough beside a second factor may be too short without one.
      const secondFactor = (await store.passkeys.listOf(user.id)).length > 0;
      const fault = passwordFault(password, { email: user.email, secondFactor });
      if (fault)
        return show(request, reply.code(400), {
          fault: fill(texts.setup.faults[fault], { count: leastOf(false) }),
        });
      await store.secondFactors.remove(user.id);
      await factorChanged(store, request, reply, "two-step.off");
      return reply.redirect(PAGE, 303);
    },
  );

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    props: Partial<Pick<TwoStepProps, "fault" | "state">>,
  ): Promise<FastifyReply> {
    const { user } = signedInOf(request);
    const page = pageContext(request, await resolver.find());
    const state = props.state ?? (await stateOf(request));
    return sendPage(reply, TwoStep({ page, email: user.email, fault: props.fault, state }));
  }

  async function stateOf(request: FastifyRequest): Promise<TwoStepProps["state"]> {
    const { user } = signedInOf(request);
    const left = await store.secondFactors.countCodes(user.id);
    if (await store.secondFactors.get(user.id)) return { is: "on", left };
    const unsafe = !(await store.secondFactors.isOn(user.id));
    return { is: "off", unsafe, ...(await twoStep.propose(user)) };
  }
};
