import { prefixOf, serialiseSetCookie, type SetCookie } from "./set-cookie.ts";

/** What is known of a cookie that shall go. */
export interface CookieKey {
  readonly name: string;
  /** Declared `Path`. */
  readonly path?: string;
  /** Declared `Domain`. */
  readonly domain?: string;
  /** Declared `Partitioned`; where undefined both forms are expired. */
  readonly partitioned?: boolean;
}

/** Where cookies shall go from. */
export interface ErasureScope {
  /** Host name the visitor asked for, without a port. */
  readonly host: string;
  /**
   * The registrable domain of the host: the topmost that can hold cookies; undefined for addresses
   * and single labels, which have only host cookies. See {@link registrableDomain}.
   */
  readonly registrableDomain: string | undefined;
  /** Whether the connection to the visitor is https: only there may `Secure` be written. */
  readonly secure: boolean;
  /** Further paths the cookie may have, for example those above the page. */
  readonly paths?: readonly string[];
}

/**
 * `Set-Cookie` values that take cookies away, also HttpOnly ones. A browser deletes only on the
 * exact key, and a cookie does not tell its key; so one value for each of {host-only, each parent
 * domain} × {declared path, /, further ones} × {plain, Partitioned}. `Partitioned` needs `Secure`.
 * Names that cannot be written are left out.
 */
export function expiringSetCookies(keys: readonly CookieKey[], scope: ErasureScope): string[] {
  return [...new Set(keys.flatMap((key) => expiring(key, scope)))];
}

function expiring(key: CookieKey, scope: ErasureScope): string[] {
  const demands = prefixOf(key.name);
  const paths = demands?.host ? ["/"] : new Set([key.path ?? "/", "/", ...(scope.paths ?? [])]);
  const domains = demands?.host ? [undefined] : domainsOf(key, scope);
  return [...paths].flatMap((path) =>
    domains.flatMap((domain) =>
      partitions(key, scope.secure).flatMap((partitioned) =>
        written({
          name: key.name,
          value: "",
          maxAge: 0,
          path,
          secure: scope.secure,
          ...(domain === undefined ? {} : { domain }),
          ...(demands?.http ? { httpOnly: true } : {}),
          ...(partitioned ? { partitioned } : {}),
        }),
      ),
    ),
  );
}

function partitions(key: CookieKey, secure: boolean): boolean[] {
  return secure && key.partitioned !== false ? [false, true] : [false];
}

function written(cookie: SetCookie): string[] {
  try {
    return [serialiseSetCookie(cookie)];
  } catch {
    return [];
  }
}

/** Host-only, then every domain from the host up to the registrable one. */
function domainsOf(key: CookieKey, { host, registrableDomain }: ErasureScope) {
  const domains = new Set<string | undefined>([undefined]);
  if (registrableDomain === undefined) return [...domains];
  const above = `.${registrableDomain}`;
  for (let domain = host; domain.endsWith(above); domain = domain.slice(domain.indexOf(".") + 1))
    domains.add(domain);
  domains.add(registrableDomain);
  const declared = key.domain?.replace(/^\./, "").toLowerCase();
  if (declared !== undefined && isWithin(host, declared) && isWithin(declared, registrableDomain))
    domains.add(declared);
  return [...domains];
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

const MAX_LEVELS = 8;

/**
 * The paths at and above a request path that a cookie sent with it may have (RFC 6265 §5.1.4), with
 * and without a slash at the end; of very deep ones the topmost and the deepest, 16 in all.
 */
export function cookiePathsAbove(path: string): string[] {
  const levels: string[][] = [];
  for (let at = path.indexOf("/", 1); at !== -1; at = path.indexOf("/", at + 1))
    levels.push([path.slice(0, at), path.slice(0, at + 1)]);
  if (path.length > 1 && !path.endsWith("/")) levels.push([path]);
  const half = MAX_LEVELS / 2;
  return levels.length <= MAX_LEVELS
    ? levels.flat()
    : [...levels.slice(0, half), ...levels.slice(-half)].flat();
}
