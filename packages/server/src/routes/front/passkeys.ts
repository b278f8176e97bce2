import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { createPasskeys, MOST_PASSKEYS } from "../../accounts/passkeys.ts";
import { leastOf, passwordFault } from "../../accounts/password.ts";
import { isRecent } from "../../accounts/sessions.ts";
import { AppError } from "../../errors.ts";
import { textsOf } from "../../locales/locales.ts";
import { fill } from "../../locales/texts.ts";
import { pageContext } from "../../pages/page-context.ts";
import { PasskeysPage } from "../../pages/passkeys.tsx";
import { sendPage } from "../../pages/send-page.ts";
import { signedInOf } from "../../plugins/app/access.ts";
import { relyingPartyOf } from "../../plugins/app/relying-party.ts";
import { requireRecentProof } from "../../plugins/app/sessions.ts";
import type { Passkey } from "../../store/passkeys.ts";
import { factorChanged } from "./factor-changed.ts";
import type { FrontOptions } from "./options.ts";

const PAGE = "/account/passkeys";

const Name = Type.String({ minLength: 1, maxLength: 60, pattern: "\\S" });
const NewPasskey = Type.Object({
  ticket: Type.String({ maxLength: 100 }),
  response: Type.String({ maxLength: 32_768 }),
  name: Name,
});
const PasskeyParams = Type.Object({ id: Type.String({ maxLength: 64 }) });
const Rename = Type.Object({ name: Name });
const Removal = Type.Object({ password: Type.Optional(Type.String({ maxLength: 4096 })) });

/** `/account/passkeys`: adds, names and removes passkeys. */
export const passkeyRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (app, options) => {
  const { store, accounts, site: resolver, origin } = options;
  const passkeys = createPasskeys(store);
  const sensitive = { preHandler: requireRecentProof };

  app.get(PAGE, { schema: { hide: true } }, async (request, reply) => {
    const { signedIn } = request;
    if (!signedIn || !isRecent(signedIn.session))
      return reply.redirect(`/sign-in?again=1&next=${PAGE}`, 303);
    return show(request, reply, {});
  });

  app.post(`${PAGE}/options`, { ...sensitive, schema: { hide: true } }, async (request, reply) => {
    reply.header("cache-control", "no-store");
    return passkeys.propose(signedInOf(request).user, await partyOf(request));
  });

  app.post(
    PAGE,
    { ...sensitive, schema: { hide: true, body: NewPasskey } },
    async (request, reply) => {
      const { user } = signedInOf(request);
      const party = await partyOf(request);
      const isFirst = !(await store.secondFactors.isOn(user.id));
      const name = request.body.name.trim();
      const added = await passkeys.add({ ...request.body, name, user, party });
      if (!added) {
        const fault = textsOf(request.language).passkeys.failed;
        return show(request, reply.code(400), { fault });
      }
      await factorChanged(store, request, reply, "passkey.add");
      if (!isFirst) return reply.redirect(PAGE, 303);
      return show(request, reply, { codes: await store.secondFactors.newCodes(user.id) });
    },
  );

  app.post(
    `${PAGE}/:id/name`,
    { ...sensitive, schema: { hide: true, params: PasskeyParams, body: Rename } },
    async (request, reply) => {
      const { user } = signedInOf(request);
      const { id } = await own(request, request.params.id);
      await store.passkeys.rename(user.id, id, request.body.name.trim());
      return reply.redirect(PAGE, 303);
    },
  );

  app.post(
    `${PAGE}/:id/remove`,
    { ...sensitive, schema: { hide: true, params: PasskeyParams, body: Removal } },
    async (request, reply) => {
      const { user } = signedInOf(request);
      const { id } = await own(request, request.params.id);
      const fault = (await isLast(user.id))
        ? await faultOfPassword(request, request.body.password ?? "")
        : undefined;
      if (fault !== undefined) return show(request, reply.code(400), { fault });
      await store.passkeys.remove(user.id, id);
      await store.secondFactors.tidy(user.id);
      await factorChanged(store, request, reply, "passkey.remove");
      return reply.redirect(PAGE, 303);
    },
  );

  /** Whether the password would be all that is left. */
  async function isLast(userId: string): Promise<boolean> {
    const left = (await store.passkeys.listOf(userId)).length;
    return (
      left === 1 && !(await store.secondFactors.get(userId)) && store.users.hasPassword(userId)
    );
  }

  /** A password that was long enough beside a second factor may be too short without one. */
  async function faultOfPassword(request: FastifyRequest, password: string) {
    const { user } = signedInOf(request);
    const texts = textsOf(request.language);
    if (!(await accounts.confirm(user, password, request.ip))) return texts.password.wrong;
    const fault = passwordFault(password, { email: user.email });
    return fault && fill(texts.setup.faults[fault], { count: leastOf(false) });
  }

  async function own(request: FastifyRequest, id: string): Promise<Passkey> {
    const { user } = signedInOf(request);
    const found = (await store.passkeys.listOf(user.id)).find((passkey) => passkey.id === id);
    if (!found) throw new AppError("not-found", `You have no passkey ${id}.`);
    return found;
  }

  async function partyOf(request: FastifyRequest) {
    const { siteName } = pageContext(request, await resolver.find());
    const party = relyingPartyOf(request, origin, siteName);
    if (!party) throw new AppError("bad-request", "Passkeys need a host name, not a bare address.");
    return party;
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    props: { readonly fault?: string; readonly codes?: readonly string[] },
  ): Promise<FastifyReply> {
    const { user } = signedInOf(request);
    const page = pageContext(request, await resolver.find());
    const list = await store.passkeys.listOf(user.id);
    const offered =
      list.length < MOST_PASSKEYS && relyingPartyOf(request, origin, page.siteName) !== undefined;
    const askPassword = await isLast(user.id);
    return sendPage(reply, PasskeysPage({ page, passkeys: list, offered, askPassword, ...props }));
  }
};
