import { cutAddress } from "./address.ts";
import type { Hit } from "./hit.ts";
import { pagePath } from "./page-path.ts";
import { browserFamily, deviceClass, type BrowserFamily, type DeviceClass } from "./user-agent.ts";

/** What is left of a hit before anything else is done with it. */
export interface ReducedHit {
  readonly at: number;
  /** The IP address cut to /24 or /48. */
  readonly network: string;
  readonly family: BrowserFamily;
  readonly device: DeviceClass;
  readonly path: string;
  /** Host the visitor came from; `""` for the site itself, undefined for none. */
  readonly referrer: string | undefined;
  /** ISO 3166-1 alpha-2; undefined when not known. */
  readonly country: string | undefined;
}

const MAX_REFERRER = 2048;

function hostOf(url: string): string | undefined {
  if (url.length > MAX_REFERRER || !/^https?:\/\//i.test(url)) return undefined;
  // URL.canParse came with Node 20, but later than some browsers this runs in.
  try {
    return new URL(url).hostname;
  } catch {
    return undefined;
  }
}

/**
 * Reduces a hit: cut address, family and class for the user agent, path without query, host for the
 * referrer. Campaign and click identifiers go with the query, unread.
 */
export function reduce(hit: Hit): ReducedHit {
  const from = hit.referrer === undefined ? undefined : hostOf(hit.referrer);
  const country = hit.country?.toUpperCase();
  return {
    at: hit.at,
    network: cutAddress(hit.ip),
    family: browserFamily(hit.userAgent),
    device: deviceClass(hit.userAgent),
    path: pagePath(hit.path),
    referrer: from !== undefined && from === hostOf(`http://${hit.host}`) ? "" : from,
    country: country !== undefined && /^[A-Z]{2}$/.test(country) ? country : undefined,
  };
}
