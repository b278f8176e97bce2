import type { FastifyReply, FastifyRequest } from "fastify";
import { encodeLocation, isSafeRedirect } from "../../django/redirect.ts";
import { textsOf } from "../../locales/locales.ts";
import { pageContext } from "../../pages/page-context.ts";
import { SecondStep } from "../../pages/second-step.tsx";
import { sendPage } from "../../pages/send-page.ts";
import { SignIn } from "../../pages/sign-in.tsx";
import { publicOriginOf } from "../../plugins/app/public-origin.ts";
import { relyingPartyOf } from "../../plugins/app/relying-party.ts";
import type { FrontOptions } from "./options.ts";

const HOME = "/office/";

/** What the sign-in page is filled with. */
export interface SignInForm {
  readonly email: string;
  readonly next: string;
  readonly fault: string | undefined;
}

/** The pages on which one signs in, for every way to do it. */
export interface SignInPages {
  signIn(request: FastifyRequest, reply: FastifyReply, form: SignInForm): Promise<FastifyReply>;
  /** The second step; `ticket` stands for the first. */
  secondStep(
    request: FastifyRequest,
    reply: FastifyReply,
    ticket: string,
    fault: string | undefined,
  ): Promise<FastifyReply>;
  /** The sign-in page again, because the first step was too long ago. */
  expired(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>;
  /** Where to go afterwards: never to another host. */
  safeNext(request: FastifyRequest, next: string | undefined): string;
}

/** The {@link SignInPages} of a platform. */
export function createSignInPages(options: FrontOptions): SignInPages {
  const { store, accounts, twoStep, mailer, singleSignOn, site: resolver, origin } = options;
  const pageOf = async (request: FastifyRequest) => {
    const page = pageContext(request, await resolver.find());
    return { page, knowsPasskeys: relyingPartyOf(request, origin, page.siteName) !== undefined };
  };
  const pages: SignInPages = {
    async signIn(request, reply, form) {
      const { page, knowsPasskeys } = await pageOf(request);
      const needsSetup = await accounts.needsSetup();
      const canReset = mailer !== undefined;
      const sso = singleSignOn?.name;
      const again = request.signedIn !== undefined;
      return sendPage(
        reply,
        SignIn({ page, ...form, needsSetup, canReset, passkeys: knowsPasskeys, sso, again }),
      );
    },
    async secondStep(request, reply, ticket, fault) {
      const { page, knowsPasskeys } = await pageOf(request);
      const first = await twoStep.pending(ticket);
      const own = first ? await store.passkeys.listOf(first.user.id) : [];
      return sendPage(
        reply,
        SecondStep({ page, ticket, fault, passkeys: knowsPasskeys && own.length > 0 }),
      );
    },
    expired(request, reply) {
      const fault = textsOf(request.language).signIn.expired;
      return pages.signIn(request, reply.code(401), { email: "", next: HOME, fault });
    },
    safeNext: (request, next) =>
      isSafeRedirect(next, publicOriginOf(request, origin)) ? encodeLocation(next) : HOME,
  };
  return pages;
}
