import { expiryOf, isDeletion, parseSetCookie, type SetCookie } from "@glassjar/guard";
import type { CookieAttributes, Setter } from "../run.ts";
import { hostOf } from "../site.ts";
import type { ScenarioLog } from "./log.ts";

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

/** Writes down a `Set-Cookie` header or a write to `document.cookie` at `url`, if it is one. */
export function observeCookie(
  log: ScenarioLog,
  text: string,
  url: string,
  by: Setter,
  refusedBecause?: readonly string[],
): void {
  const cookie = parseSetCookie(text) ?? (refusedBecause && unreadable(text));
  if (!cookie) return;
  const now = Date.now();
  const { name, value } = cookie;
  const about = { kind: "cookie", name, host: cookie.domain ?? hostOf(url), by } as const;
  if (isDeletion(cookie, now)) return log.observe({ ...about, how: "deleted" });
  const attributes = attributesOf(cookie, now);
  if (refusedBecause) log.observe({ ...about, how: "refused", attributes, refusedBecause });
  else log.observe({ ...about, how: "set", attributes }, value);
}

const MAX_NAME = 200;

/** What no parser takes, such as a cookie that is too large, was tried all the same. */
function unreadable(text: string): SetCookie | undefined {
  const [, name] = /^\s*([^=;\s]+)\s*=/.exec(text) ?? [];
  return name === undefined ? undefined : { name: name.slice(0, MAX_NAME), value: "" };
}
