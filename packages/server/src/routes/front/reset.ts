import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import { cutAddress } from "@glassjar/audience";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { leastOf } from "../../accounts/password.ts";
import { createThrottle } from "../../accounts/throttle.ts";
import { AppError } from "../../errors.ts";
import { textsOf } from "../../locales/locales.ts";
import { fill } from "../../locales/texts.ts";
import { ChoosePassword } from "../../pages/choose-password.tsx";
import { Forgot, Notice } from "../../pages/forgot.tsx";
import { pageContext } from "../../pages/page-context.ts";
import { sendPage } from "../../pages/send-page.ts";
import { publicAddressOf } from "../../plugins/app/public-origin.ts";
import type { FrontOptions } from "./options.ts";

const Email = Type.Object({ email: Type.String({ maxLength: 320 }) });
const Ticket = Type.Object({ ticket: Type.String({ maxLength: 100 }) });
const NewPassword = Type.Object({
  ticket: Type.String({ maxLength: 100 }),
  password: Type.String({ maxLength: 4096 }),
});

/** `/sign-in/forgot` and `/sign-in/reset`: a new password by e-mail, where mail is set up. */
export const resetRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (app, options) => {
  const { store, invitations, mailer, site: resolver, origin } = options;
  const throttle = createThrottle(store);
  if (!mailer) return;

  app.get("/sign-in/forgot", { schema: { hide: true } }, async (request, reply) =>
    sendPage(reply, Forgot({ page: await pageOf(request), sent: false })),
  );

  app.post("/sign-in/forgot", { schema: { hide: true, body: Email } }, async (request, reply) => {
    const { email } = request.body;
    const wait = await throttle.attempt(`reset ${email}`, request.ip);
    if (wait > 0)
      throw new AppError("too-many-tries", "Wait before you ask for another link.", {
        retryAfter: Math.ceil(wait / 1000),
      });
    // Not waited for, so that time does not tell who has an account.
    void sendLink(request, email).catch((error: unknown) => request.log.error({ err: error }));
    return sendPage(reply, Forgot({ page: await pageOf(request), sent: true }));
  });

  app.get(
    "/sign-in/reset",
    { schema: { hide: true, querystring: Ticket } },
    async (request, reply) => {
      const { ticket } = request.query;
      if (await invitations.canReset(ticket)) return form(request, reply, ticket, undefined);
      return notice(request, reply.code(410), "expired");
    },
  );

  app.post(
    "/sign-in/reset",
    { schema: { hide: true, body: NewPassword } },
    async (request, reply) => {
      const { ticket, password } = request.body;
      const result = await invitations.reset(ticket, password);
      if (result === "expired") return notice(request, reply.code(410), "expired");
      if (typeof result === "string") {
        const fault = textsOf(request.language).setup.faults[result];
        return form(request, reply.code(400), ticket, fill(fault, { count: leastOf(false) }));
      }
      const entry = { actor: result.email, action: "password.reset" as const, subject: "" };
      await store.activity.add({ ...entry, address: cutAddress(request.ip) });
      return notice(request, reply, "done");
    },
  );

  async function sendLink(request: FastifyRequest, email: string): Promise<void> {
    const { language } = request;
    const found = await invitations.forgot(email);
    if (!found) return;
    const { mail } = textsOf(language);
    const { siteName } = await pageOf(request);
    const link = `${publicAddressOf(request, origin)}/sign-in/reset?ticket=${found.ticket}&lang=${language}`;
    const values = { site: siteName, email: found.user.email, link };
    await mailer?.send({
      to: found.user.email,
      subject: fill(mail.resetSubject, values),
      text: fill(mail.resetBody, values),
    });
  }

  const pageOf = async (request: FastifyRequest) => pageContext(request, await resolver.find());

  async function form(
    request: FastifyRequest,
    reply: FastifyReply,
    ticket: string,
    fault: string | undefined,
  ): Promise<FastifyReply> {
    const page = await pageOf(request);
    const { title, save } = page.texts.reset;
    const action = "/sign-in/reset";
    return sendPage(reply, ChoosePassword({ page, title, action, ticket, submit: save, fault }));
  }

  async function notice(request: FastifyRequest, reply: FastifyReply, what: "expired" | "done") {
    const page = await pageOf(request);
    const { reset } = page.texts;
    return sendPage(reply, Notice({ page, title: reset.title, text: reset[what] }));
  }
};
