import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { cutAddress } from "@glassjar/audience";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import type { SingleSignIn } from "../../accounts/single-sign-on.ts";
import { textsOf } from "../../locales/locales.ts";
import { fill } from "../../locales/texts.ts";
import { pageContext } from "../../pages/page-context.ts";
import { sendPage } from "../../pages/send-page.ts";
import { SignedOut } from "../../pages/signed-out.tsx";
import { publicAddressOf } from "../../plugins/app/public-origin.ts";
import { perMinute } from "../../plugins/external/rate-limit.ts";
import type { FrontOptions } from "./options.ts";
import { createSignInPages } from "./sign-in-pages.ts";
import type { Action } from "../../store/activity.ts";

const Start = Type.Object({
  next: Type.Optional(Type.String({ maxLength: 2048 })),
  again: Type.Optional(Type.String({ maxLength: 1 })),
});

const STARTS = 30;

/** `/sign-in/oidc`: signs in through OpenID Connect, where a provider is set up. */
export const singleSignOnRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (app, options) => {
  const { store, twoStep, singleSignOn, site: resolver, origin } = options;
  const pages = createSignInPages(options);
  if (!singleSignOn) return;

  app.get(
    "/sign-in/oidc",
    { schema: { hide: true, querystring: Start }, config: perMinute(STARTS) },
    async (request, reply) => {
      try {
        const { next, again } = request.query;
        const redirectUri = `${publicAddressOf(request, origin)}/sign-in/oidc/callback`;
        const url = await singleSignOn.begin({
          secret: browserSecret(request),
          redirectUri,
          next: pages.safeNext(request, next),
          fresh: again !== undefined,
        });
        return reply.header("cache-control", "no-store").redirect(url.href, 303);
      } catch (error) {
        request.log.error({ err: error }, "the provider of identities cannot be reached");
        return refuse(request, reply.code(502), { outcome: "failed", reason: "unreachable" });
      }
    },
  );

  app.get(
    "/sign-in/oidc/callback",
    { schema: { hide: true }, config: perMinute(STARTS) },
    async (request, reply) => {
      const returned = new URL(request.url, publicAddressOf(request, origin));
      const result = await singleSignOn.finish(returned, browserSecret(request));
      if (result.outcome !== "ok") return refuse(request, reply.code(403), result);
      const { user, next, fresh } = result;
      if (user.disabledAt !== undefined)
        return refuse(request, reply.code(403), { outcome: "failed", reason: "closed" });
      if (await store.secondFactors.isOn(user.id)) {
        await log(request, user.email, "sign-in.oidc");
        return pages.secondStep(request, reply, await twoStep.begin(user, next), undefined);
      }
      await log(request, user.email, "sign-in");
      await request.signIn(reply, user, "oidc", fresh);
      return reply.redirect(pages.safeNext(request, next), 303);
    },
  );

  app.get("/sign-in/oidc/signed-out", { schema: { hide: true } }, async (request, reply) => {
    const page = pageContext(request, await resolver.find());
    const returnTo = `${publicAddressOf(request, origin)}/`;
    const url = await singleSignOn.endSessionUrl(returnTo).catch(() => undefined);
    return sendPage(reply, SignedOut({ page, name: singleSignOn.name, url: url?.href }));
  });

  async function refuse(
    request: FastifyRequest,
    reply: FastifyReply,
    result: Exclude<SingleSignIn, { outcome: "ok" }>,
  ): Promise<FastifyReply> {
    const { sso } = textsOf(request.language);
    const { name } = options.singleSignOn ?? { name: "" };
    const email = result.outcome === "unknown" ? result.email : "";
    const detail = result.outcome === "failed" ? result.reason : result.outcome;
    await store.activity.add({
      actor: "unknown",
      action: "sign-in.failed",
      subject: `${name} ${detail}`.slice(0, 200),
      address: cutAddress(request.ip),
    });
    const fault = fill(sso[result.outcome], { name, email });
    return pages.signIn(request, reply, { email: "", next: pages.safeNext(request, ""), fault });
  }

  const log = ({ ip }: FastifyRequest, actor: string, action: Action) =>
    store.activity.add({
      actor,
      action,
      subject: singleSignOn.name,
      address: cutAddress(ip),
    });
};

/** A secret that this browser alone has: that of its CSRF cookie, which is made if there is none. */
function browserSecret(request: FastifyRequest): string {
  request.csrfToken();
  return request.csrfSecretUsed ?? "";
}
