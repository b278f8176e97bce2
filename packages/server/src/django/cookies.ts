const ESCAPE = /\\(?:([0-3][0-7][0-7])|(.))/g;

/**
 * Reads a Cookie header as Django does: split at every semicolon, the last duplicate wins, quoted
 * values are unquoted, nothing is percent-decoded. A part without `=` has the name "".
 */
export function parseCookies(header: string | undefined): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const part of (header ?? "").split(";")) {
    const equals = part.indexOf("=");
    const name = equals === -1 ? "" : part.slice(0, equals).trim();
    const value = part.slice(equals + 1).trim();
    if (name !== "" || value !== "") cookies.set(name, unquote(value));
  }
  return cookies;
}

function unquote(value: string): string {
  if (value.length < 2 || !value.startsWith('"') || !value.endsWith('"')) return value;
  return value
    .slice(1, -1)
    .replace(ESCAPE, (_, octal: string | undefined, character: string | undefined) =>
      octal === undefined ? (character ?? "") : String.fromCharCode(Number.parseInt(octal, 8)),
    );
}

/** A cookie to set. The value must be cookie-octets (RFC 6265 §4.1.1). */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  readonly domain?: string | undefined;
  /** Seconds; a session cookie when absent, deleted when 0. */
  readonly maxAge?: number;
  readonly httpOnly?: boolean;
  readonly sameSite?: "Lax" | "Strict";
  readonly secure?: boolean;
}

/**
 * Writes a Set-Cookie header the way Django does: attributes in alphabetical order, Path=/.
 *
 * @param now epoch milliseconds, for the expires attribute.
 */
export function setCookieHeader(cookie: SetCookie, now: number): string {
  const { maxAge } = cookie;
  const expires = maxAge === 0 ? new Date(0) : new Date(now + (maxAge ?? 0) * 1000);
  return [
    `${cookie.name}=${cookie.value === "" ? '""' : cookie.value}`,
    cookie.domain === undefined ? [] : `Domain=${cookie.domain}`,
    maxAge === undefined ? [] : `expires=${expires.toUTCString()}`,
    cookie.httpOnly === true ? "HttpOnly" : [],
    maxAge === undefined ? [] : `Max-Age=${maxAge}`,
    "Path=/",
    cookie.sameSite === undefined ? [] : `SameSite=${cookie.sameSite}`,
    cookie.secure === true ? "Secure" : [],
  ]
    .flat()
    .join("; ");
}
