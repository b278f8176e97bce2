import type { IncomingMessage } from "node:http";
import { parseGpc } from "@glassjar/consent";
import { choiceInForce, dayOf, type Choice } from "@glassjar/consent/choice";
import { parseCookieHeader } from "../cookie/cookie-header.ts";
import { filterCookieHeader, type CookieContext, type HeldCookie } from "../cookie/filter.ts";
import { refuseMarketing } from "../refuse-marketing.ts";
import type { UndeclaredPolicy } from "../verdict.ts";
import type { EdgeOptions, GuardedSite } from "./types.ts";

/** One request, read once: everything later is decided from here. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly site: GuardedSite;
  /** The choice as it holds now, Global Privacy Control included. */
  readonly choice: Choice | undefined;
  readonly gpc: boolean;
  readonly undeclared: UndeclaredPolicy;
  /** Address as the visitor sees it. */
  readonly url: URL;
  /** Host and port as the visitor's browser wrote them. */
  readonly authority: string;
  /** Path and query as the visitor's browser wrote them. */
  readonly target: string;
  readonly cookies: CookieContext;
  /** The `Cookie` header as the upstream may see it. */
  readonly cookieHeader: string | undefined;
  readonly heldCookies: readonly HeldCookie[];
}

/** A request that cannot be forwarded, because it names no place. */
export class MalformedRequest extends Error {
  override readonly name = "MalformedRequest";
}

/**
 * Reads a request.
 * @throws MalformedRequest when its target or `Host` is none.
 */
export function visitOf(request: IncomingMessage, options: EdgeOptions): Visit {
  const site = options.site();
  const header = request.headers.cookie ?? "";
  const gpc = parseGpc(request.headersDistinct["sec-gpc"]);
  const made = choiceOf(header, site);
  const choice = gpc ? refuseMarketing(made, site.register) : made;
  const undeclared = site.register.site.undeclared ?? "enforce";
  const cookies = { matcher: site.matcher, choice, undeclared, choiceCookie: site.cookieName };
  const filtered = filterCookieHeader(header, cookies);
  return {
    request,
    site,
    choice,
    gpc,
    undeclared,
    ...addressOf(request, options),
    cookies,
    cookieHeader: filtered.header,
    heldCookies: filtered.held,
  };
}

function choiceOf(
  header: string,
  { cookieName, materialVersion }: GuardedSite,
): Choice | undefined {
  const values = parseCookieHeader(header).flatMap(({ name, value }) =>
    name === cookieName ? [value] : [],
  );
  return choiceInForce(values, { materialVersion, today: dayOf(Date.now()) });
}

const AUTHORITY = /^[A-Za-z0-9._~-]+(?::\d{1,5})?$|^\[[0-9A-Fa-f:.]+\](?::\d{1,5})?$/;
const WHOLE_ADDRESS = /^https?:\/\/([^/?#]*)(\/[^#]*)?$/i;

/** A target may be a path or, from clients that take us for a forward proxy, a whole address (RFC 9112 §3.2). */
function addressOf(request: IncomingMessage, options: EdgeOptions) {
  const scheme = options.publicOrigin?.protocol ?? "http:";
  const asked = request.url ?? "";
  const whole = WHOLE_ADDRESS.exec(asked);
  const authority = whole ? (whole[1] ?? "") : (request.headers.host ?? "");
  const target = whole ? (whole[2] ?? "/") : asked;
  const address = `${scheme}//${authority}${target}`;
  if (!target.startsWith("/") || !AUTHORITY.test(authority) || !URL.canParse(address))
    throw new MalformedRequest("the request names no address");
  return { url: new URL(address), authority, target };
}
