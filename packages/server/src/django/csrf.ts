import { isSameSecret, tokenFault } from "./csrf-token.ts";
import { urlSplit } from "./url-split.ts";

/** What the verdict on a request rests on. Absent headers, fields and cookies are undefined. */
export interface CsrfRequest {
  readonly method: string;
  /** Whether it came over HTTPS. */
  readonly secure: boolean;
  /** The Host header. */
  readonly host: string;
  /** The csrftoken cookie: a secret or a masked token. */
  readonly cookie: string | undefined;
  /** The form field csrfmiddlewaretoken. */
  readonly field: string | undefined;
  /** The header X-CSRFToken. */
  readonly header: string | undefined;
  readonly origin: string | undefined;
  readonly referer: string | undefined;
}

/** Other origins that may send forms to us. */
export interface CsrfSettings {
  /** Origins such as `https://a.example`, or `https://*.a.example` for a domain and all below it. */
  readonly trustedOrigins?: readonly string[];
  /** Domain of the cookie, `.example.com`: pages below it may send forms. */
  readonly cookieDomain?: string;
}

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS", "TRACE"]);

/** Whether requests of a method change nothing (RFC 9110 §9.2.1), and so cannot be forged. */
export const isSafe = (method: string): boolean => SAFE_METHODS.has(method);

/**
 * Why Django would refuse a request as forged, in Django's words; undefined when it would not
 * (django.middleware.csrf of Django 5.2).
 */
export function csrfFault(request: CsrfRequest, settings: CsrfSettings = {}): string | undefined {
  if (isSafe(request.method)) return undefined;
  return sourceFault(request, settings) ?? tokenPairFault(request);
}

function sourceFault(request: CsrfRequest, settings: CsrfSettings): string | undefined {
  if (request.origin !== undefined) return originFault(request, request.origin, settings);
  return request.secure ? refererFault(request, settings) : undefined;
}

function originFault(
  { secure, host }: CsrfRequest,
  origin: string,
  { trustedOrigins = [] }: CsrfSettings,
): string | undefined {
  if (origin === `${secure ? "https" : "http"}://${host}`) return undefined;
  if (trustedOrigins.includes(origin)) return undefined;
  const from = urlSplit(origin);
  const trusted = trustedOrigins.filter((entry) => entry.includes("*")).map(urlSplit);
  const covered = trusted.some(
    (entry) =>
      entry?.scheme === from?.scheme &&
      isSameDomain(from?.authority ?? "", wildcardless(entry?.authority ?? "")),
  );
  return covered
    ? undefined
    : `Origin checking failed - ${origin} does not match any trusted origins.`;
}

function refererFault(
  { host, referer }: CsrfRequest,
  { trustedOrigins = [], cookieDomain }: CsrfSettings,
): string | undefined {
  const failed = (why: string) => `Referer checking failed - ${why}`;
  if (referer === undefined) return failed("no Referer.");
  const from = urlSplit(referer);
  if (!from || from.scheme === "" || from.authority === "") return failed("Referer is malformed.");
  if (from.scheme !== "https") return failed("Referer is insecure while host is secure.");
  const trusted = trustedOrigins.map((entry) => wildcardless(urlSplit(entry)?.authority ?? ""));
  const covered = [...trusted, cookieDomain === undefined ? host : cookieDomain + portOf(host)];
  return covered.some((domain) => isSameDomain(from.authority, domain))
    ? undefined
    : failed(`${referer} does not match any trusted origins.`);
}

function tokenPairFault({ method, cookie, field, header }: CsrfRequest): string | undefined {
  if (cookie === undefined) return "CSRF cookie not set.";
  const cookieFault = tokenFault(cookie);
  if (cookieFault !== undefined) return `CSRF cookie ${cookieFault}.`;
  const posted = method === "POST" && field !== "" ? field : undefined;
  const token = posted ?? header;
  if (token === undefined) return "CSRF token missing.";
  const source = posted === undefined ? "the 'X-Csrftoken' HTTP header" : "POST";
  const fault = tokenFault(token) ?? (isSameSecret(token, cookie) ? undefined : "incorrect");
  return fault === undefined ? undefined : `CSRF token from ${source} ${fault}.`;
}

const wildcardless = (authority: string) => authority.replace(/^\*+/, "");

const portOf = (host: string) => /:(?!443$|80$)\d+$/.exec(host)?.[0] ?? "";

/** Whether a host is the domain, or below it where the domain begins with a dot. */
function isSameDomain(host: string, domain: string): boolean {
  const wanted = domain.toLowerCase();
  if (wanted === "") return false;
  if (!wanted.startsWith(".")) return host === wanted;
  return host.endsWith(wanted) || host === wanted.slice(1);
}
