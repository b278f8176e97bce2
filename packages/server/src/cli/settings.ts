import { isIP } from "node:net";
import { parseUrl } from "@glassjar/register";
import type { CookieMode } from "../accounts/cookie-names.ts";
import type { MailOptions } from "../accounts/mailer.ts";
import type { BreachOptions } from "../accounts/breached-passwords.ts";
import type { OidcOptions } from "../accounts/oidc.ts";
import type { SecondFactorRule } from "../plugins/app/access.ts";
import type { Quota } from "../plugins/external/quota.ts";
import { CommandError } from "./exit.ts";
import { quotaIn } from "./quota-settings.ts";
import { breachedIn, oidcIn, secondFactorIn } from "./sign-in-settings.ts";

/** What the platform is told through environment variables. */
export interface Settings {
  /** `GLASSJAR_OPERATOR`: who runs it, as its policy names them. */
  readonly operator?: string;
  /** `GLASSJAR_ORIGIN`: where visitors reach it, `https://jar.example`. */
  readonly origin?: string;
  /** `GLASSJAR_COOKIES`: `django` (default) or `hardened`. */
  readonly cookies?: CookieMode;
  /** `GLASSJAR_TRUST_PROXY`: addresses and networks of proxies whose X-Forwarded-* is believed. */
  readonly trustProxy?: string[];
  /** `GLASSJAR_SMTP` (`smtp://user:password@host:587`) and `GLASSJAR_MAIL_FROM`. */
  readonly mail?: MailOptions;
  /** `GLASSJAR_SECOND_FACTOR`: `optional` (default) or `required`. */
  readonly secondFactor?: SecondFactorRule;
  /** `GLASSJAR_BREACHED_RANGE` and `GLASSJAR_BREACHED_FILE`: where leaked passwords are looked up. */
  readonly breached?: BreachOptions;
  /** `GLASSJAR_OIDC_*`: where people can sign in elsewhere. */
  readonly oidc?: OidcOptions;
  /** `GLASSJAR_CORS_ORIGINS`: origins whose pages may read the API as who is signed in. */
  readonly corsOrigins?: readonly string[];
  /** `GLASSJAR_QUOTA` and `GLASSJAR_QUOTA_PEOPLE`: calls of the API in an hour. */
  readonly quota?: Quota;
  /** `GLASSJAR_AUDIT_PRIVATE`: hosts in a private network that the office may audit, or `*`. */
  readonly auditPrivate?: readonly string[];
}

/**
 * Reads the settings; an empty variable is none.
 *
 * @throws {@link CommandError} naming the variable that is wrong and what it may be.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const operator = env["GLASSJAR_OPERATOR"] || undefined;
  const origin = originIn(env["GLASSJAR_ORIGIN"] || undefined);
  const cookies = cookiesIn(env["GLASSJAR_COOKIES"] || undefined);
  if (cookies === "hardened" && !origin?.startsWith("https:"))
    throw new CommandError(
      "GLASSJAR_COOKIES=hardened needs HTTPS: set GLASSJAR_ORIGIN to the address visitors use, such as https://jar.example.",
    );
  const proxies = proxiesIn(env["GLASSJAR_TRUST_PROXY"] || undefined);
  const mail = mailIn(env["GLASSJAR_SMTP"] || undefined, env["GLASSJAR_MAIL_FROM"] || undefined);
  if (mail && origin === undefined)
    throw new CommandError(
      "GLASSJAR_SMTP needs GLASSJAR_ORIGIN, the address visitors use, for the links in messages.",
    );
  const auditPrivate = hostsIn(env["GLASSJAR_AUDIT_PRIVATE"] || undefined);
  const breached = breachedIn(env);
  const secondFactor = secondFactorIn(env);
  const oidc = oidcIn(env, origin);
  const corsOrigins = originsIn(env["GLASSJAR_CORS_ORIGINS"] || undefined);
  return {
    ...quotaIn(env),
    ...(corsOrigins === undefined ? {} : { corsOrigins }),
    ...(secondFactor === undefined ? {} : { secondFactor }),
    ...(breached === undefined ? {} : { breached }),
    ...(oidc === undefined ? {} : { oidc }),
    ...(auditPrivate === undefined ? {} : { auditPrivate }),
    ...(mail === undefined ? {} : { mail }),
    ...(proxies === undefined ? {} : { trustProxy: proxies }),
    ...(operator === undefined ? {} : { operator }),
    ...(origin === undefined ? {} : { origin }),
    ...(cookies === undefined ? {} : { cookies }),
  };
}

function originIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = parseUrl(text);
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search;
  if (!isOrigin || url.username !== "")
    throw new CommandError(
      `GLASSJAR_ORIGIN is ${text}: it must be an address without a path, such as https://jar.example.`,
    );
  return url.origin;
}

function originsIn(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  const origins = text.split(",").map((part) => part.trim());
  const wrong = origins.find((one) => parseUrl(one)?.origin !== one);
  if (wrong === undefined) return origins;
  throw new CommandError(
    `GLASSJAR_CORS_ORIGINS holds ${JSON.stringify(wrong)}: it must be origins, such as https://intranet.example,https://town.example:8443.`,
  );
}

function cookiesIn(text: string | undefined): CookieMode | undefined {
  if (text === undefined || text === "django" || text === "hardened") return text;
  throw new CommandError(`GLASSJAR_COOKIES is ${text}: it must be django or hardened.`);
}

function mailIn(server: string | undefined, from: string | undefined): MailOptions | undefined {
  if (server === undefined) return undefined;
  // Without the text itself, which may hold a password.
  if (!/^smtps?:$/.test(parseUrl(server)?.protocol ?? ""))
    throw new CommandError(
      "GLASSJAR_SMTP is not understood: it must be like smtp://user:password@mail.example:587.",
    );
  if (from === undefined)
    throw new CommandError("GLASSJAR_MAIL_FROM is missing: the sender, such as jar@town.example.");
  return { server, from };
}

function proxiesIn(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  const proxies = text.split(",").map((part) => part.trim());
  const wrong = proxies.find((proxy) => !isNetwork(proxy));
  if (wrong === undefined) return proxies;
  throw new CommandError(
    `GLASSJAR_TRUST_PROXY holds ${JSON.stringify(wrong)}: it must be addresses or networks, such as 127.0.0.1,10.0.0.0/8.`,
  );
}

function hostsIn(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  const hosts = text.split(",").map((part) => part.trim().toLowerCase());
  const wrong = hosts.find(
    (host) => !/^(\*|(\*\.)?[a-z0-9_.-]+(:\d+)?|\[[0-9a-f:.]+\](:\d+)?)$/.test(host),
  );
  if (wrong === undefined) return hosts;
  throw new CommandError(
    `GLASSJAR_AUDIT_PRIVATE holds ${JSON.stringify(wrong)}: it must be hosts, such as intranet.example,localhost:8000,*.town.example, or * for all.`,
  );
}

function isNetwork(text: string): boolean {
  const [address = "", bits = "0", more] = text.split("/");
  const version = isIP(address);
  return (
    version > 0 &&
    more === undefined &&
    /^\d{1,3}$/.test(bits) &&
    Number(bits) <= 8 * (version === 4 ? 4 : 16)
  );
}
