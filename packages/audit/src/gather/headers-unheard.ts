import { reportedUrl, hostOf } from "../site.ts";
import type { AtRest } from "./collector.ts";
import type { CookieSet } from "./cookie.ts";
import { attributesOf, maySet, placeOf } from "./jar.ts";
import type { ScenarioLog } from "./log.ts";

/** A request whose answer came, and whose headers the browser kept to itself. */
export interface Unheard {
  readonly url: string;
  readonly type: string;
}

/** What a response said it sets, until the device has been looked at. */
export interface Claim {
  readonly cookie: CookieSet;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Why it would not be there. */
  readonly unless: string;
}

/** A browser forgets the oldest cookies of a site that has more than about this. */
const CROWDED = 150;

/**
 * Holds what responses set to what lies on the device. A response to a request without credentials
 * sets nothing, and the browser tells it like any other; what is not there, and was not deleted, was
 * never taken. The answer is what is still to be looked for.
 */
export function holdClaims(
  log: ScenarioLog,
  claims: readonly Claim[],
  { cookies, asked }: AtRest,
): Claim[] {
  if (!cookies || cookies.length > CROWDED) return [];
  const lying = new Set(cookies.map((cookie) => keyOf(placeOf(cookie))));
  return claims.filter(({ cookie, at, unless }) => {
    if (at >= asked) return true;
    const { place, ends = Infinity, observed } = cookie;
    const isGone = ends <= asked || log.knows("deleted", place);
    if (!isGone && !lying.has(keyOf(place))) observed.refused(unless);
    return false;
  });
}

function keyOf({ name, host }: { readonly name: string; readonly host: string }): string {
  return JSON.stringify([name, host]);
}

/**
 * The browser does not tell the headers of some answers: of web sockets to other sites, and of what
 * shared workers ask for. A cookie that nobody was seen to set, and that only one of those can have
 * set, is that one's.
 */
export function attribute(
  log: ScenarioLog,
  unheard: readonly Unheard[],
  known: Set<string>,
  { cookies = [] }: AtRest,
): void {
  for (const cookie of cookies) {
    const place = placeOf(cookie);
    const isNew = !known.has(keyOf(place));
    known.add(keyOf(place));
    if (!isNew || log.knows("set", place)) continue;
    const may = unheard.filter(({ url }) => maySet(hostOf(url), cookie));
    const [first] = may;
    if (!first || may.some(({ url }) => url !== first.url)) continue;
    const by = { by: "request", url: reportedUrl(first.url), type: first.type } as const;
    log.observe({ ...place, kind: "cookie", how: "set", by, attributes: attributesOf(cookie) });
  }
}
