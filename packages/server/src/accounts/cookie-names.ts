/**
 * Which names the cookies of session and CSRF token have: Django's, so that both can share them; or
 * hardened ones, which browsers only take from this very host over HTTPS (RFC 6265bis §4.1.3.2), and,
 * those that know the newer prefix, never from a script.
 */
export type CookieMode = "django" | "hardened";

/** The names of the cookies that carry secrets. */
export interface CookieNames {
  readonly session: string;
  readonly csrf: string;
}

/** The names of a mode. */
export const COOKIE_NAMES: Readonly<Record<CookieMode, CookieNames>> = {
  django: { session: "sessionid", csrf: "csrftoken" },
  hardened: { session: "__Host-Http-sessionid", csrf: "__Host-csrftoken" },
};
