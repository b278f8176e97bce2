import { parseCookieDate } from "./cookie-date.ts";

/** What a `Set-Cookie` header says. Text is bytes as one character each, as HTTP libraries give it. */
export interface SetCookie {
  /** Empty for a cookie without a name. */
  readonly name: string;
  readonly value: string;
  /** The `Expires` attribute: milliseconds since 1970. */
  readonly expires?: number;
  /** The `Max-Age` attribute: seconds, zero or less to delete. Beats `expires`. */
  readonly maxAge?: number;
  /** Lower-case, without a leading dot; absent when only the host that set it gets it back. */
  readonly domain?: string;
  /** Absent when the browser is to use the directory of the request's path. */
  readonly path?: string;
  readonly secure?: boolean;
  readonly httpOnly?: boolean;
  /** Absent when missing or unknown: browsers then treat it as Lax. */
  readonly sameSite?: "Strict" | "Lax" | "None";
  readonly partitioned?: boolean;
}

const MAX_PAIR = 4096;
const MAX_ATTRIBUTE = 1024;
const MAX_AGE_DAYS = 400;
// oxlint-disable-next-line no-control-regex -- the RFC names these bytes
const CONTROLS = /[\x00-\x08\x0a-\x1f\x7f]/;
const SAME_SITE = { strict: "Strict", lax: "Lax", none: "None" } as const;

type Attributes = { -readonly [Key in keyof SetCookie]?: SetCookie[Key] };

/** Each attribute writes its part; a later one overwrites, an ignored one leaves the earlier. */
const ATTRIBUTES: Readonly<Record<string, (into: Attributes, value: string) => void>> = {
  expires(into, value) {
    const date = parseCookieDate(value);
    if (date !== undefined) into.expires = date;
  },
  "max-age"(into, value) {
    if (/^-?\d+$/.test(value)) into.maxAge = Number(value);
  },
  domain(into, value) {
    const domain = value.replace(/^\./, "").toLowerCase();
    if (domain === "") delete into.domain;
    else into.domain = domain;
  },
  path(into, value) {
    if (value.startsWith("/")) into.path = value;
    else delete into.path;
  },
  samesite(into, value) {
    const known = SAME_SITE[value.toLowerCase() as keyof typeof SAME_SITE];
    if (known === undefined) delete into.sameSite;
    else into.sameSite = known;
  },
  secure: (into) => void (into.secure = true),
  httponly: (into) => void (into.httpOnly = true),
  partitioned: (into) => void (into.partitioned = true),
};

/**
 * Reads a `Set-Cookie` value as browsers do (RFC 6265bis §5.6). Returns undefined where a browser
 * stores nothing: control characters, more than 4096 bytes of name and value, or neither of them.
 */
export function parseSetCookie(text: string): SetCookie | undefined {
  const pair = pairOf(text);
  if (!pair) return undefined;
  const [name, value] = pair;
  const read: Attributes = {};
  for (const attribute of text.split(";").slice(1)) readAttribute(read, attribute);
  return { name, value, ...read };
}

/** The name of the cookie alone; empty where there is none, or where a browser stores nothing. */
export function setCookieName(text: string): string {
  return pairOf(text)?.[0] ?? "";
}

function pairOf(text: string): [name: string, value: string] | undefined {
  if (CONTROLS.test(text)) return undefined;
  const end = text.indexOf(";");
  const pair = splitPair(end === -1 ? text : text.slice(0, end), "value");
  const length = pair[0].length + pair[1].length;
  return length > MAX_PAIR || length === 0 ? undefined : pair;
}

function readAttribute(into: Attributes, text: string): void {
  const [name, value] = splitPair(text, "name");
  const key = name.toLowerCase();
  if (value.length <= MAX_ATTRIBUTE && Object.hasOwn(ATTRIBUTES, key))
    ATTRIBUTES[key]?.(into, value);
}

/** Splits at the first `=`; a text without one is all `alone`. */
export function splitPair(text: string, alone: "name" | "value"): [name: string, value: string] {
  const at = text.indexOf("=");
  if (at !== -1) return [trim(text.slice(0, at)), trim(text.slice(at + 1))];
  return alone === "name" ? [trim(text), ""] : ["", trim(text)];
}

// Only these two: `String.trim` would take a non-breaking space too, which is a byte of UTF-8 text.
function trim(text: string): string {
  if (!isBlank(text.charCodeAt(0)) && !isBlank(text.charCodeAt(text.length - 1))) return text;
  return text.replace(/^[ \t]+|[ \t]+$/g, "");
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

/**
 * The moment a browser drops the cookie: milliseconds since 1970, at most 400 days from `now`;
 * undefined at the end of the session.
 */
export function expiryOf(cookie: SetCookie, now: number): number | undefined {
  const { maxAge, expires } = cookie;
  if (maxAge === undefined && expires === undefined) return undefined;
  const asked = maxAge === undefined ? (expires ?? 0) : maxAge <= 0 ? 0 : now + maxAge * 1000;
  return Math.min(asked, now + MAX_AGE_DAYS * 86_400_000);
}

/** Whether the header only takes a cookie away. */
export function isDeletion(cookie: SetCookie, now: number): boolean {
  const expiry = expiryOf(cookie, now);
  return expiry !== undefined && expiry <= now;
}

const PREFIXES = [
  { prefix: "__host-http-", host: true, http: true },
  { prefix: "__host-", host: true, http: false },
  { prefix: "__http-", host: false, http: true },
  { prefix: "__secure-", host: false, http: false },
] as const;

/** What the prefix of a cookie's name demands; undefined when it has none (RFC 6265bis §4.1.3). */
export function prefixOf(
  name: string,
): { readonly host: boolean; readonly http: boolean } | undefined {
  const lower = name.toLowerCase();
  return PREFIXES.find((entry) => lower.startsWith(entry.prefix));
}

/**
 * Whether browsers store the cookie as far as its own text decides: the demands of its prefix, and
 * `Secure` where `SameSite=None` or `Partitioned` need it.
 */
export function isStorable(cookie: SetCookie): boolean {
  if (!cookie.secure && (cookie.sameSite === "None" || cookie.partitioned)) return false;
  if (cookie.name === "") return prefixOf(cookie.value) === undefined;
  const demands = prefixOf(cookie.name);
  if (!demands) return true;
  if (!cookie.secure || (demands.http && !cookie.httpOnly)) return false;
  return !demands.host || (cookie.path === "/" && cookie.domain === undefined);
}

const COOKIE_NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const COOKIE_VALUE = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*$/;
const ATTRIBUTE_VALUE = /^[\x20-\x3a\x3c-\x7e]+$/;

/**
 * Writes a `Set-Cookie` value (RFC 6265bis §4.1.1).
 * @throws TypeError when a part holds a character that the grammar has no place for.
 */
export function serialiseSetCookie(cookie: SetCookie): string {
  if (!COOKIE_NAME.test(cookie.name) || !COOKIE_VALUE.test(cookie.value))
    throw new TypeError(`not a cookie name and value: ${JSON.stringify(cookie.name)}`);
  return [
    `${cookie.name}=${cookie.value}`,
    ...written("Max-Age", cookie.maxAge),
    ...written("Expires", httpDate(cookie.expires)),
    ...written("Domain", cookie.domain),
    ...written("Path", cookie.path),
    ...written("SameSite", cookie.sameSite),
    ...(cookie.secure ? ["Secure"] : []),
    ...(cookie.httpOnly ? ["HttpOnly"] : []),
    ...(cookie.partitioned ? ["Partitioned"] : []),
  ].join("; ");
}

function httpDate(date: number | undefined): string | undefined {
  return date === undefined ? undefined : new Date(date).toUTCString();
}

function written(name: string, value: string | number | undefined): string[] {
  if (value === undefined) return [];
  if (!ATTRIBUTE_VALUE.test(String(value)))
    throw new TypeError(`not a value for ${name}: ${JSON.stringify(value)}`);
  return [`${name}=${value}`];
}
