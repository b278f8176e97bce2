import type { FastifyRequest } from "fastify";
import { chooseLanguage } from "../../django/language.ts";
import { LANGUAGE_COOKIE } from "../../plugins/app/request-context.ts";

/** What the back office speaks, whatever the languages of the site; English where none fits. */
export const OFFICE_LANGUAGES: readonly string[] = ["en", "ar", "ca", "de", "es", "fr", "nl"];

/** The language of the office for a request: as chosen, else as the browser prefers. */
export function officeLanguageOf({ cookies, headers }: FastifyRequest): string {
  const cookie = cookies.get(LANGUAGE_COOKIE);
  const acceptLanguage = headers["accept-language"];
  return chooseLanguage({ path: undefined, cookie, acceptLanguage }, [...OFFICE_LANGUAGES]);
}
