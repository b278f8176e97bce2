import type { Choice } from "@glassjar/consent/choice";
import type { Register } from "@glassjar/register";
import type { Matcher } from "@glassjar/register/matcher";
import { judge, type UndeclaredPolicy } from "./verdict.ts";

/** What {@link consentCsp} renders. */
export interface CspContext {
  readonly register: Register;
  readonly matcher: Matcher;
  readonly choice: Choice | undefined;
  readonly undeclared: UndeclaredPolicy;
  /** Host name of the page, without a port. */
  readonly host: string;
}

/** Own inline code and generated resources: none of them can reach a host the list does not name. */
const OWN = "'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/**
 * The Content-Security-Policy (CSP Level 3) that lets a page reach its own host and the hosts of
 * services that may pass, so that the browser refuses the others whatever a script does. Undefined
 * when undeclared hosts may pass: a policy can list what is allowed, never what is not.
 *
 * It is about third-party hosts and no defence against injected script, so inline code and `eval`
 * stay allowed: a nonce or hash here would silently switch off the inline code of every site that
 * has some. Send it as a header of its own beside the site's: all policies of a page apply, so a
 * stricter one of the site loses nothing. One `default-src` is enough because a register says which
 * hosts a service has, not which kind of resource comes from them; every fetch directive falls back
 * to it. WebSockets get their own list because a host without a scheme does not cover them. Forms,
 * links and framing are not fetches, and stay free.
 */
export function consentCsp(context: CspContext): string | undefined {
  if (context.undeclared !== "enforce") return undefined;
  // The grammar has no place for an IPv6 address; 'self' covers the page's own.
  const hosts = [context.host, ...passingHosts(context)].filter((host) => !host.startsWith("["));
  const everywhere = `${OWN} ${hosts.map((host) => `${host}:*`).join(" ")}`;
  const sockets = hosts.map((host) => `ws://${host}:* wss://${host}:*`).join(" ");
  return `default-src ${everywhere}; connect-src ${everywhere} ${sockets}`;
}

/** The declared hosts that pass. `*.example.com` means the apex too, in a policy it has to say so. */
function passingHosts({ register, matcher, choice, undeclared }: CspContext): string[] {
  const declared = Object.values(register.services).flatMap((service) => service.hosts ?? []);
  const passing = [...new Set(declared)].filter((host) => {
    const name = host.startsWith("*.") ? host.slice(2) : host;
    return judge(matcher, choice, { kind: "host", name }, undeclared).verdict === "pass";
  });
  return passing.flatMap((host) => (host.startsWith("*.") ? [host, host.slice(2)] : [host]));
}
