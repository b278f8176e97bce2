import { attempt } from "../attempt.ts";

/** Sets a cookie. Where cookies are blocked, or the page is sandboxed, nothing happens. */
export function writeCookie(text: string): void {
  attempt(() => (document.cookie = text));
}

/** Names of the cookies scripts can see. Blocked cookies are no cookies. */
export function cookieNames(): Set<string> {
  const text = attempt(() => document.cookie) ?? "";
  return new Set(text.split("; ").map((pair) => pair.slice(0, Math.max(0, pair.indexOf("=")))));
}
