/**
 * One page view as it arrives. It lives for the length of one call: what the tally keeps of it, it
 * cuts first (see `reduce`).
 */
export interface Hit {
  /** By the server's clock: milliseconds since 1970-01-01 UTC. */
  readonly at: number;
  /** The site's own host as requested, with or without port. */
  readonly host: string;
  /** Path of the page; a query or fragment is cut off. */
  readonly path: string;
  /** The Referer header, or what the beacon sent for it. */
  readonly referrer?: string | undefined;
  readonly userAgent: string;
  /** The visitor's IPv4 or IPv6 address. */
  readonly ip: string;
  /** Whether Global Privacy Control is on: such a hit is dropped. */
  readonly gpc: boolean;
  /** Whether the visitor objected to being counted: such a hit is dropped. */
  readonly objected?: boolean | undefined;
  /** ISO 3166-1 alpha-2, when the server knows it; nothing finer is taken. */
  readonly country?: string | undefined;
}

/** What the beacon sends, as JSON. */
export interface BeaconHit {
  /** Path of the page, without query and fragment. */
  readonly path: string;
  /** Origin the visitor came from; absent for none. */
  readonly referrer?: string;
}
