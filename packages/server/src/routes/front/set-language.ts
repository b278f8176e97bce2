import type { FastifyPluginAsyncTypebox } from "@fastify/type-provider-typebox";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { setCookieHeader } from "../../django/cookies.ts";
import { supportedLanguage } from "../../django/language.ts";
import { setLanguage } from "../../django/set-language.ts";
import { publicOriginOf } from "../../plugins/app/public-origin.ts";
import { LANGUAGE_COOKIE } from "../../plugins/app/request-context.ts";
import { OFFICE_LANGUAGES } from "../office/languages.ts";
import type { FrontOptions } from "./options.ts";

const text = Type.Optional(Type.String({ maxLength: 4096 }));
const Form = Type.Object({ language: text, next: text });
const Query = Type.Object({ next: text });

/** Django's session cookie would be forgotten; the reference portals keep the language for a year. */
const MAX_AGE_SECONDS = 31_536_000;

const lowerCase = (tags: readonly string[]) => tags.map((tag) => tag.toLowerCase());

/** `/i18n/setlang/`: remembers the language, as Django's view of that name does. */
export const setLanguageRoutes: FastifyPluginAsyncTypebox<FrontOptions> = async (
  app,
  { origin },
) => {
  app.get("/i18n/setlang/", { schema: { hide: true, querystring: Query } }, (request, reply) =>
    answer(request, reply, {}, request.query.next),
  );

  app.post(
    "/i18n/setlang/",
    { schema: { hide: true, body: Form, querystring: Query } },
    (request, reply) => answer(request, reply, request.body, request.query.next),
  );

  async function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    fields: { language?: string; next?: string },
    queryNext: string | undefined,
  ): Promise<FastifyReply> {
    const { accept, referer } = request.headers;
    const { location, language } = setLanguage(
      {
        ...publicOriginOf(request, origin),
        method: request.method,
        accept,
        referer,
        queryNext,
        ...fields,
      },
      // The back office speaks languages that the site may not.
      (code) =>
        supportedLanguage(code, lowerCase([...request.languages, ...OFFICE_LANGUAGES])) !==
        undefined,
    );
    if (language !== undefined) {
      const cookie = { name: LANGUAGE_COOKIE, value: language, maxAge: MAX_AGE_SECONDS };
      const { secure } = publicOriginOf(request, origin);
      reply.header(
        "set-cookie",
        setCookieHeader({ ...cookie, sameSite: "Lax", secure }, Date.now()),
      );
    }
    return location === undefined ? reply.code(204).send() : reply.redirect(location, 302);
  }
};
