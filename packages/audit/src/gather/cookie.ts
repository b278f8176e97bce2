import { expiryOf, isDeletion, parseSetCookie, type SetCookie } from "@glassjar/guard";
import type { CookieAttributes, Setter } from "../run.ts";
import { hostOf } from "../site.ts";
import type { Seen } from "./log.ts";

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

/** Reads a `Set-Cookie` header or a write to `document.cookie` at `url`. Undefined when it stores nothing. */
export function seenCookie(
  text: string,
  url: string,
  by: Setter,
  refusedBecause?: readonly string[],
): Seen | undefined {
  const cookie = parseSetCookie(text);
  if (!cookie) return undefined;
  const now = Date.now();
  const about = {
    kind: "cookie",
    name: cookie.name,
    host: cookie.domain ?? hostOf(url),
    by,
  } as const;
  if (isDeletion(cookie, now)) return { ...about, how: "deleted" };
  const attributes = attributesOf(cookie, now);
  return refusedBecause
    ? { ...about, how: "refused", attributes, refusedBecause }
    : { ...about, how: "set", attributes };
}
