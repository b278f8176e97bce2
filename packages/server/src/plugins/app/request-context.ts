import { randomBytes } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { SignedIn } from "../../accounts/sessions.ts";
import { parseCookies } from "../../django/cookies.ts";
import { chooseLanguage } from "../../django/language.ts";
import { LANGUAGES } from "../../locales/locales.ts";
import type { SiteResolver } from "../../site/published-site.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** The request's cookies, read as Django reads them. */
    cookies: ReadonlyMap<string, string>;
    /** The language to answer in: `?lang`, then django_language, then Accept-Language. */
    language: string;
    /** The languages the site's pages can be read in, its main one first. */
    languages: readonly string[];
    /** Base64url nonce of this answer's Content-Security-Policy. */
    readonly nonce: string;
    /** The nonce, once it was asked for. */
    drawnNonce: string | undefined;
    /** Who is signed in; always undefined where there are no accounts. */
    signedIn: SignedIn | undefined;
  }
}

/** The name of the language cookie, Django's. */
export const LANGUAGE_COOKIE = "django_language";

const NO_COOKIES: ReadonlyMap<string, string> = new Map();

/** Gives every request its cookies, language and nonce. */
export function addRequestContext(app: FastifyInstance, site: SiteResolver): void {
  app.decorateRequest("cookies", undefined as unknown as FastifyRequest["cookies"]);
  app.decorateRequest("language", "en");
  app.decorateRequest("languages", undefined as unknown as FastifyRequest["languages"]);
  app.decorateRequest("drawnNonce", undefined);
  app.decorateRequest("nonce", {
    getter(this: FastifyRequest) {
      return (this.drawnNonce ??= randomBytes(16).toString("base64url"));
    },
  });
  app.decorateRequest("signedIn", undefined);
  app.addHook("onRequest", async (request, reply) => {
    request.cookies = request.headers.cookie ? parseCookies(request.headers.cookie) : NO_COOKIES;
    // When the store fails, the page that says so is still written in some language.
    const published = await site.find().catch(() => undefined);
    request.languages = published?.languages ?? LANGUAGES;
    request.language = languageOf(request);
    reply.header("content-language", request.language);
  });
}

function languageOf(request: FastifyRequest): string {
  const { lang } = request.query as { lang?: unknown };
  const wishes = {
    path: typeof lang === "string" ? lang : undefined,
    cookie: request.cookies.get(LANGUAGE_COOKIE),
    acceptLanguage: request.headers["accept-language"],
  };
  const { languages } = request;
  const chosen = chooseLanguage(
    wishes,
    languages.map((tag) => tag.toLowerCase()),
  );
  return languages.find((tag) => tag.toLowerCase() === chosen) ?? chosen;
}
