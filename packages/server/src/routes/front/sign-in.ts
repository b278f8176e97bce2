import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { cutAddress } from "@glassjar/audience";
import type { FastifyRequest } from "fastify";
import { Type } from "typebox";
import { textsOf } from "../../locales/locales.ts";
import { fill } from "../../locales/texts.ts";
import type { FrontOptions } from "./options.ts";
import { createSignInPages } from "./sign-in-pages.ts";
import type { Action } from "../../store/activity.ts";

const Credentials = Type.Object({
  email: Type.String({ maxLength: 320 }),
  password: Type.String({ maxLength: 4096 }),
  next: Type.Optional(Type.String({ maxLength: 2048 })),
});

const Query = Type.Object({
  next: Type.Optional(Type.String({ maxLength: 2048 })),
  again: Type.Optional(
    Type.String({ maxLength: 1, description: "asks also who is signed in, for a fresh proof" }),
  ),
});

const Code = Type.Object({
  ticket: Type.String({ maxLength: 100 }),
  code: Type.String({ maxLength: 100 }),
});

/** `/sign-in` and `/sign-out`. */
export const signInRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (app, options) => {
  const { store, accounts, twoStep } = options;
  const pages = createSignInPages(options);

  app.get("/sign-in", { schema: { hide: true, querystring: Query } }, async (request, reply) => {
    const next = pages.safeNext(request, request.query.next);
    if (request.signedIn && request.query.again === undefined) return reply.redirect(next, 303);
    const again = request.signedIn ? textsOf(request.language).signIn.again : undefined;
    return pages.signIn(request, reply, {
      email: request.signedIn?.user.email ?? "",
      next,
      fault: again,
    });
  });

  app.post("/sign-in", { schema: { hide: true, body: Credentials } }, async (request, reply) => {
    const { email, password } = request.body;
    const next = pages.safeNext(request, request.body.next);
    const result = await accounts.verify({ email, password }, request.ip);
    if (result.outcome === "ok" && result.next === "code")
      return pages.secondStep(request, reply, await twoStep.begin(result.user, next), undefined);
    if (result.outcome === "ok") {
      await request.signIn(reply, result.user);
      return reply.redirect(next, 303);
    }
    const { signIn } = textsOf(request.language);
    if (result.outcome === "wait") reply.header("retry-after", result.seconds);
    reply.code(result.outcome === "wait" ? 429 : 401);
    const fault =
      result.outcome === "wait" ? fill(signIn.wait, { seconds: result.seconds }) : signIn.wrong;
    return pages.signIn(request, reply, { email, next, fault });
  });

  app.post("/sign-in/code", { schema: { hide: true, body: Code } }, async (request, reply) => {
    const { ticket, code } = request.body;
    const result = await twoStep.finish(ticket, code, request.ip);
    const { signIn } = textsOf(request.language);
    if (result.outcome === "ok") {
      await log(request, result.user.email, "sign-in");
      await request.signIn(reply, result.user);
      return reply.redirect(pages.safeNext(request, result.next), 303);
    }
    if (result.outcome === "expired") return pages.expired(request, reply);
    if (result.outcome === "wrong")
      return pages.secondStep(request, reply.code(401), ticket, signIn.wrongCode);
    reply.code(429).header("retry-after", result.seconds);
    return pages.secondStep(request, reply, ticket, fill(signIn.wait, { seconds: result.seconds }));
  });

  app.post("/sign-out", { schema: { hide: true } }, async (request, reply) => {
    if (request.signedIn) await log(request, request.signedIn.user.email, "sign-out");
    const elsewhere = options.singleSignOn && request.signedIn?.session.via === "oidc";
    await request.signOut(reply);
    // What was fetched while signed in leaves the browser too (ASVS 5.0 §14.3.1).
    reply.header("clear-site-data", '"cache"');
    return reply.redirect(elsewhere ? "/sign-in/oidc/signed-out" : "/", 303);
  });

  const log = ({ ip }: FastifyRequest, actor: string, action: Action) =>
    store.activity.add({ actor, action, subject: "", address: cutAddress(ip) });
};
