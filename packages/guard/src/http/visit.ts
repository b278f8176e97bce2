import { parseGpc, type Regime } from "@glassjar/consent";
import {
  choiceInForce,
  choiceUnder,
  dayOf,
  type Choice,
  type EffectiveChoice,
} from "@glassjar/consent/choice";
import { parseCookieHeader, type SentCookie } from "../cookie/cookie-header.ts";
import { filterCookies, type CookieContext, type HeldCookie } from "../cookie/filter.ts";
import type { UndeclaredPolicy } from "../verdict.ts";
import { clientOf, type Client, type ClientOptions } from "./client.ts";
import { valuesOf } from "./fields.ts";
import { onceService, withOnce } from "./once.ts";
import { asksForPage } from "./request-fields.ts";
import type { RequestHead } from "./request-head.ts";
import type { GuardedSite } from "./site.ts";
import { termsOf } from "./terms.ts";

/** One request, read once: everything later is decided from here. */
export interface Visit {
  readonly head: RequestHead;
  readonly site: GuardedSite;
  /** The choice the visitor made, as far as it still holds. */
  readonly made: Choice | undefined;
  /** What that choice amounts to now, under the regime and signals: every verdict is given from it. */
  readonly choice: EffectiveChoice | undefined;
  readonly gpc: boolean;
  /** ISO 3166 code of where the visitor is, as the header that the register names tells it. */
  readonly region: string | undefined;
  /** The service that the visitor asked to load in this page alone. */
  readonly once: string | undefined;
  /** The rule that applies to the visitor there. */
  readonly regime: Regime;
  readonly undeclared: UndeclaredPolicy;
  readonly client: Client;
  /** Address as the visitor sees it. */
  readonly url: URL;
  /** Path and query as the visitor's browser wrote them. */
  readonly target: string;
  readonly cookies: CookieContext;
  /** The `Cookie` header as the upstream may see it. */
  readonly cookieHeader: string | undefined;
  readonly heldCookies: readonly HeldCookie[];
  readonly violationPath: string | undefined;
}

/** What a guard is told once, for all visits. */
export interface VisitOptions extends ClientOptions {
  /** Our own path that takes reports of policy violations; by default none is asked for. */
  readonly violationPath?: string;
}

/** A request that cannot be forwarded, because it names no place. */
export class MalformedRequest extends Error {
  override readonly name = "MalformedRequest";
}

/**
 * Reads a request.
 * @throws MalformedRequest when its target or `Host` is none.
 */
export function visitOf(head: RequestHead, site: GuardedSite, options: VisitOptions): Visit {
  // HTTP/2 may send each cookie in a field of its own (RFC 9113 §8.2.3).
  const header = valuesOf(head.fields, "cookie").join("; ");
  const sent = parseCookieHeader(header);
  const gpc = parseGpc(valuesOf(head.fields, "sec-gpc"));
  const terms = termsOf(site.register, head.fields);
  const made = choiceMade(sent, site, terms.regime);
  const once = asksForPage({ head }) ? onceService(sent, site) : undefined;
  const lasting = choiceUnder(made, terms, terms.refused);
  const choice = once === undefined ? lasting : withOnce(lasting, once);
  const undeclared = site.register.site.undeclared ?? "enforce";
  const cookies = {
    matcher: site.matcher,
    register: site.register,
    choice,
    undeclared,
    choiceCookie: site.cookieName,
  };
  const filtered = filterCookies(sent, header, cookies);
  return {
    head,
    site,
    made,
    choice,
    gpc,
    once,
    region: terms.region,
    regime: terms.regime,
    undeclared,
    ...addressOf(head, options),
    cookies,
    cookieHeader: filtered.header,
    heldCookies: filtered.held,
    violationPath: options.violationPath,
  };
}

function choiceMade(
  sent: readonly SentCookie[],
  site: GuardedSite,
  regime: Regime,
): Choice | undefined {
  const { cookieName, materialVersion } = site;
  const values = sent.flatMap(({ name, value }) => (name === cookieName ? [value] : []));
  if (values.length === 0) return undefined;
  return choiceInForce(values, { materialVersion, today: dayOf(Date.now()), regime });
}

const AUTHORITY = /^[A-Za-z0-9._~-]+(?::\d{1,5})?$|^\[[0-9A-Fa-f:.]+\](?::\d{1,5})?$/;
const WHOLE_ADDRESS = /^https?:\/\/([^/?#]*)(\/[^#]*)?$/i;

/** A target may be a path or, from clients that take us for a forward proxy, a whole address (RFC 9112 §3.2). */
function addressOf(head: RequestHead, options: ClientOptions) {
  const whole = WHOLE_ADDRESS.exec(head.target);
  const asked = whole ? { ...head, authority: whole[1] ?? "" } : head;
  const target = whole ? (whole[2] ?? "/") : head.target;
  const client = clientOf(asked, options);
  const url =
    target.startsWith("/") && AUTHORITY.test(client.authority) && addressAt(client, target);
  if (!url) throw new MalformedRequest("the request names no address");
  return { url, target, client };
}

function addressAt({ scheme, authority }: Client, target: string): URL | undefined {
  try {
    return new URL(`${scheme}//${authority}${target}`);
  } catch {
    return undefined;
  }
}
