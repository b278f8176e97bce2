import type { EffectiveChoice } from "@glassjar/consent/choice";
import { parseUrl, type Register } from "@glassjar/register";
import type { Matcher } from "@glassjar/register/matcher";
import { judge, type UndeclaredPolicy } from "./verdict.ts";

/** What {@link consentCsp} renders. */
export interface CspContext {
  readonly register: Register;
  readonly matcher: Matcher;
  readonly choice: EffectiveChoice | undefined;
  readonly undeclared: UndeclaredPolicy;
  /** Host name of the page, without a port. */
  readonly host: string;
  /** Where the browser tells what the policy refused. */
  readonly reportTo?: {
    /** Name of an endpoint that a `Reporting-Endpoints` header declares. */
    readonly endpoint: string;
    /** Address for browsers that only know `report-uri`; a path of the page's own host will do. */
    readonly uri: string;
  };
  /**
   * Whether forms too may only be sent to hosts that pass. Off by default: browsers apply it to the
   * redirects that follow, so a sign-in that goes on to another site would break.
   */
  readonly holdForms?: boolean;
}

/** Own inline code and generated resources: none of them can reach a host the list does not name. */
const OWN = "'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/** Bytes beyond which servers and proxies begin to refuse a header line. */
const MAX_LENGTH = 8192;

/**
 * The Content-Security-Policy (CSP Level 3) that lets a page reach its own host and the hosts of
 * services that may pass, so that the browser refuses the others whatever a script does. Undefined
 * when undeclared hosts may pass: a policy can list what is allowed, never what is not.
 *
 * It is about third-party hosts and no defence against injected script, so inline code and `eval`
 * stay allowed: a nonce or hash here would silently switch off the inline code of every site that
 * has some. Send it as a header of its own beside the site's: all policies of a page apply, so a
 * stricter one of the site, in a header or a `meta`, loses nothing. One `default-src` is enough
 * because a register says which hosts a service has, not which kind of resource comes from them;
 * script, style, img, font, media, frame, child, object, worker, manifest and prefetch fall back to
 * it (CSP Level 3 §6.8.3). WebSockets get their own list because a host without a scheme does not
 * cover them. Links and framing are not fetches, and stay free.
 *
 * Only declared hosts are ever named. Beyond 8 KiB what is said twice is left out first: `wss:` where
 * `ws:` covers it, then the sockets of other hosts, which the browser then refuses.
 */
export function consentCsp(context: CspContext): string | undefined {
  if (context.undeclared !== "enforce") return undefined;
  const hosts = withoutCovered([context.host, ...passingHosts(context)].flatMap(sourceHost));
  const everywhere = `${OWN} ${hosts.map((host) => `${host}:*`).join(" ")}`;
  const rest = [
    ...(context.holdForms
      ? [`form-action 'self' ${hosts.map((host) => `${host}:*`).join(" ")}`]
      : []),
    ...reporting(context),
  ];
  const policies = SOCKETS.map((schemes) => {
    const sockets = hosts.flatMap((host) => schemes.map((scheme) => `${scheme}://${host}:*`));
    const connect = sockets.length > 0 ? [`connect-src ${everywhere} ${sockets.join(" ")}`] : [];
    return [`default-src ${everywhere}`, ...connect, ...rest].join("; ");
  });
  return policies.find((policy) => policy.length <= MAX_LENGTH) ?? policies.at(-1);
}

/** Which schemes sockets are named with, the fullest list first. `ws:` covers `wss:` (§6.7.2.8). */
const SOCKETS: readonly (readonly string[])[] = [["ws", "wss"], ["ws"], []];

/** Telling of violations, in the new way and the old. */
function reporting({ reportTo }: CspContext): string[] {
  return reportTo ? [`report-uri ${reportTo.uri}`, `report-to ${reportTo.endpoint}`] : [];
}

/** The declared hosts that pass. */
function passingHosts({ register, matcher, choice, undeclared }: CspContext): string[] {
  const declared = Object.values(register.services).flatMap((service) => service.hosts ?? []);
  return [...new Set(declared)].filter((host) => {
    const name = host.startsWith("*.") ? host.slice(2) : host;
    return judge(matcher, choice, { kind: "host", name }, undeclared).verdict === "pass";
  });
}

/**
 * A host as the grammar has it (§2.3.1), where `*.example.com` does not mean the apex too. It has no
 * place for an IPv6 address; 'self' covers the page's own.
 */
export function sourceHost(host: string): string[] {
  const suffix = host.startsWith("*.");
  const address = `http://${suffix ? host.slice(2) : host}/`;
  const name = parseUrl(address)?.hostname ?? "";
  if (!/^[a-z0-9._-]+$/.test(name)) return [];
  return suffix ? [`*.${name}`, name] : [name];
}

/** The hosts without those that a wildcard among them covers, each once. */
function withoutCovered(hosts: readonly string[]): string[] {
  const all = new Set(hosts);
  return [...all].filter((host) => {
    const labels = host.replace(/^\*\./, "").split(".");
    return !labels.some((_, at) => at > 0 && all.has(`*.${labels.slice(at).join(".")}`));
  });
}
