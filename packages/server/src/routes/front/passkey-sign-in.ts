import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { cutAddress } from "@glassjar/audience";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { createPasskeys } from "../../accounts/passkeys.ts";
import { AppError } from "../../errors.ts";
import { textsOf } from "../../locales/locales.ts";
import { pageContext } from "../../pages/page-context.ts";
import { relyingPartyOf } from "../../plugins/app/relying-party.ts";
import { perMinute } from "../../plugins/external/rate-limit.ts";
import type { FrontOptions } from "./options.ts";
import { createSignInPages } from "./sign-in-pages.ts";
import type { Action } from "../../store/activity.ts";

const Ticket = Type.String({ maxLength: 100 });
const Ask = Type.Object({ step: Type.Optional(Ticket) });
const Answer = Type.Object({
  ticket: Ticket,
  response: Type.String({ maxLength: 32_768 }),
  step: Type.Optional(Ticket),
  next: Type.Optional(Type.String({ maxLength: 2048 })),
});

/**
 * Challenges that one network may ask for in a minute: each is a row in the store for five, and each
 * sign-in page that is opened asks for one.
 */
const CHALLENGES = 120;

/** `/sign-in/passkey`: signs in with a passkey alone, or with one as the second step. */
export const passkeySignInRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (
  app,
  options,
) => {
  const { store, twoStep, site: resolver, origin } = options;
  const passkeys = createPasskeys(store);
  const pages = createSignInPages(options);

  app.post(
    "/sign-in/passkey/options",
    {
      schema: { hide: true, body: Ask },
      config: perMinute(CHALLENGES),
    },
    async (request, reply) => {
      const { step } = request.body;
      const first = step === undefined ? undefined : await twoStep.pending(step);
      if (step !== undefined && !first) throw expired();
      reply.header("cache-control", "no-store");
      return passkeys.ask(await partyOf(request), first?.user.id);
    },
  );

  app.post("/sign-in/passkey", { schema: { hide: true, body: Answer } }, async (request, reply) => {
    const { ticket, response, step } = request.body;
    const first = step === undefined ? undefined : await twoStep.pending(step);
    if (step !== undefined && !first) return pages.expired(request, reply);
    const owner = first ? { userId: first.user.id } : {};
    const party = await partyOf(request);
    const user = await passkeys.verify({ ticket, response, party, ...owner });
    if (!user || user.disabledAt !== undefined) return refuse(request, reply);
    // Of two requests with the same first step, one signs in.
    const next = step === undefined ? request.body.next : await twoStep.complete(step);
    if (step !== undefined && next === undefined) return pages.expired(request, reply);
    await log(request, user.email, "sign-in");
    await request.signIn(reply, user, "passkey");
    return reply.redirect(pages.safeNext(request, next), 303);
  });

  async function refuse(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { step, next } = request.body as { step?: string; next?: string };
    await log(request, "unknown", "sign-in.failed");
    const fault = textsOf(request.language).passkeys.failed;
    reply.code(401);
    if (step !== undefined) return pages.secondStep(request, reply, step, fault);
    const form = { email: "", next: pages.safeNext(request, next), fault };
    return pages.signIn(request, reply, form);
  }

  const log = ({ ip }: FastifyRequest, actor: string, action: Action) =>
    store.activity.add({ actor, action, subject: "passkey", address: cutAddress(ip) });

  async function partyOf(request: FastifyRequest) {
    const { siteName } = pageContext(request, await resolver.find());
    const party = relyingPartyOf(request, origin, siteName);
    if (!party) throw new AppError("bad-request", "Passkeys need a host name, not a bare address.");
    return party;
  }
};

const expired = () =>
  new AppError("bad-request", "The first step was too long ago: sign in again.");
