import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { isSafeRedirect, encodeLocation } from "../../django/redirect.ts";
import { textsOf } from "../../locales/locales.ts";
import { fill } from "../../locales/texts.ts";
import { pageContext } from "../../pages/page-context.ts";
import { sendPage } from "../../pages/send-page.ts";
import { SignIn } from "../../pages/sign-in.tsx";
import { publicOriginOf } from "../../plugins/app/public-origin.ts";
import {
  clearSessionCookie,
  SESSION_COOKIE,
  setSessionCookie,
} from "../../plugins/app/sessions.ts";
import type { FrontOptions } from "./options.ts";

const Credentials = Type.Object({
  email: Type.String({ maxLength: 320 }),
  password: Type.String({ maxLength: 4096 }),
  next: Type.Optional(Type.String({ maxLength: 2048 })),
});

const Query = Type.Object({ next: Type.Optional(Type.String({ maxLength: 2048 })) });

const HOME = "/office/";

/** `/sign-in` and `/sign-out`. */
export const signInRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (app, options) => {
  const { accounts, sessions, site: resolver, origin } = options;

  app.get("/sign-in", { schema: { hide: true, querystring: Query } }, async (request, reply) => {
    const next = safeNext(request, request.query.next);
    if (request.signedIn) return reply.redirect(next, 303);
    return showForm(request, reply, { email: "", next, fault: undefined });
  });

  app.post("/sign-in", { schema: { hide: true, body: Credentials } }, async (request, reply) => {
    const { email, password } = request.body;
    const next = safeNext(request, request.body.next);
    const result = await accounts.verify({ email, password }, request.ip);
    if (result.outcome === "ok") {
      await endSession(request);
      const token = await sessions.open(result.user, request.headers["user-agent"]);
      setSessionCookie(request, reply, token, origin);
      request.signedIn = await sessions.find(token);
      // Sends the csrftoken of the new session: both cookies change at sign-in.
      request.csrfToken();
      return reply.redirect(next, 303);
    }
    const { signIn } = textsOf(request.language);
    if (result.outcome === "wait") reply.header("retry-after", result.seconds);
    reply.code(result.outcome === "wait" ? 429 : 401);
    const fault =
      result.outcome === "wait" ? fill(signIn.wait, { seconds: result.seconds }) : signIn.wrong;
    return showForm(request, reply, { email, next, fault });
  });

  app.post("/sign-out", { schema: { hide: true } }, async (request, reply) => {
    await endSession(request);
    clearSessionCookie(reply);
    return reply.redirect("/", 303);
  });

  async function endSession({ cookies }: FastifyRequest): Promise<void> {
    const token = cookies.get(SESSION_COOKIE);
    if (token !== undefined) await sessions.close(token);
  }

  function safeNext(request: FastifyRequest, next: string | undefined): string {
    return isSafeRedirect(next, publicOriginOf(request, origin)) ? encodeLocation(next) : HOME;
  }

  async function showForm(
    request: FastifyRequest,
    reply: FastifyReply,
    form: { email: string; next: string; fault: string | undefined },
  ): Promise<FastifyReply> {
    const page = pageContext(request, await resolver.find());
    return sendPage(reply, SignIn({ page, ...form, needsSetup: await accounts.needsSetup() }));
  }
};
