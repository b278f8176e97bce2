import type { Cookie } from "playwright-core";
import type { CookieAttributes } from "../run.ts";
import type { Place } from "./values.ts";

/** What a cookie on the device is called. */
export function placeOf({ name, domain }: Cookie): Place {
  return { kind: "cookie", name, host: domain.replace(/^\./, "") };
}

/** What the device says of a cookie, without its value. */
export function attributesOf(cookie: Cookie): CookieAttributes {
  const { domain, path, expires, httpOnly, secure, sameSite } = cookie;
  return {
    ...(expires === -1 ? {} : { lifetimeSeconds: Math.round(expires - Date.now() / 1000) }),
    ...(domain.startsWith(".") ? { domain: domain.slice(1) } : {}),
    path,
    httpOnly,
    secure,
    sameSite,
    partitioned: cookie.partitionKey !== undefined,
  };
}

/** Whether a host may set a cookie of this domain. */
export function maySet(host: string, { domain }: Cookie): boolean {
  return domain.startsWith(".")
    ? `.${host}`.endsWith(domain.toLowerCase())
    : host === domain.toLowerCase();
}
