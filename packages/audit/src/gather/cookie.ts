import { expiryOf, isDeletion, parseSetCookie, type SetCookie } from "@glassjar/guard";
import type { CookieAttributes, Setter } from "../run.ts";
import { hostOf } from "../site.ts";
import type { Observed, ScenarioLog } from "./log.ts";
import type { Place } from "./values.ts";

/** What a cookie asks for, without its value. */
function attributesOf(cookie: SetCookie, now: number): CookieAttributes {
  const expiry = expiryOf(cookie, now);
  return {
    ...(expiry === undefined ? {} : { lifetimeSeconds: Math.round((expiry - now) / 1000) }),
    ...(cookie.domain === undefined ? {} : { domain: cookie.domain }),
    ...(cookie.path === undefined ? {} : { path: cookie.path }),
    ...(cookie.sameSite === undefined ? {} : { sameSite: cookie.sameSite }),
    httpOnly: cookie.httpOnly ?? false,
    secure: cookie.secure ?? false,
    partitioned: cookie.partitioned ?? false,
  };
}

/** A cookie that was written down as set. */
export interface CookieSet {
  readonly place: Place;
  /** Milliseconds since 1970 when it ends; absent for a session cookie. */
  readonly ends?: number;
  readonly observed: Observed;
}

/**
 * Writes down a `Set-Cookie` header or a write to `document.cookie` at `url`, if it is one. The
 * answer is the cookie, where it was set.
 */
export function observeCookie(
  log: ScenarioLog,
  text: string,
  url: string,
  by: Setter,
  refusedBecause?: readonly string[],
): CookieSet | undefined {
  const cookie = parseSetCookie(text) ?? (refusedBecause && unreadable(text));
  if (!cookie) return undefined;
  const now = Date.now();
  const { name, value } = cookie;
  const about = { kind: "cookie", name, host: cookie.domain ?? hostOf(url), by } as const;
  if (isDeletion(cookie, now)) {
    log.observe({ ...about, how: "deleted" });
    return undefined;
  }
  const attributes = attributesOf(cookie, now);
  if (refusedBecause) {
    log.observe({ ...about, how: "refused", attributes, refusedBecause });
    return undefined;
  }
  const observed = log.observe({ ...about, how: "set", attributes }, value);
  const ends = expiryOf(cookie, now);
  return { place: about, observed, ...(ends === undefined ? {} : { ends }) };
}

const MAX_NAME = 200;

/** What no parser takes, such as a cookie that is too large, was tried all the same. */
function unreadable(text: string): SetCookie | undefined {
  const [, name] = /^\s*([^=;\s]+)\s*=/.exec(text) ?? [];
  return name === undefined ? undefined : { name: name.slice(0, MAX_NAME), value: "" };
}
