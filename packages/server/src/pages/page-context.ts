import { scriptPaths } from "@glassjar/guard/scripts";
import { directionOf, textIn } from "@glassjar/register";
import type { FastifyRequest } from "fastify";
import { textsOf } from "../locales/locales.ts";
import type { Texts } from "../locales/texts.ts";
import type { PublishedSite } from "../site/published-site.ts";

/** What every page needs to know. */
export interface PageContext {
  readonly language: string;
  /** The languages the page can be read in. */
  readonly languages: readonly string[];
  readonly direction: "ltr" | "rtl";
  readonly texts: Texts;
  readonly nonce: string;
  /** Path and query of the page, to come back to. */
  readonly address: string;
  /** Path prefix of our own paths. */
  readonly base: string;
  readonly siteName: string;
  /** Address of the gate; absent while no version is published. */
  readonly gate?: string;
  /** The published version; 0 when there is none. */
  readonly version: number;
  /** What only the platform itself has: forms, accounts, the back office. Absent on guarded sites. */
  readonly platform?: {
    /** A masked CSRF token for the forms of the page. */
    readonly csrfToken: string;
    /** E-mail address of who is signed in. */
    readonly user: string | undefined;
  };
}

/** The context of a page on any site. */
export function pageContext(
  request: FastifyRequest,
  site: PublishedSite | undefined,
  base = "",
): PageContext {
  const { language, languages: offered } = request;
  const { name = "Glassjar", languages = [] } = site?.register.site ?? {};
  return {
    language,
    languages: offered,
    direction: directionOf(language),
    texts: textsOf(language),
    nonce: request.nonce,
    address: request.url,
    base,
    siteName: textIn(name, language, languages),
    version: site?.version ?? 0,
    ...(site ? { gate: `${base}${scriptPaths(site.register).gate}?v=${site.version}` } : {}),
    ...(request.server.hasRequestDecorator("csrfToken")
      ? { platform: { csrfToken: request.csrfToken(), user: request.signedIn?.user.email } }
      : {}),
  };
}
