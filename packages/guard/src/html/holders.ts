import { parseUrl } from "@glassjar/register";
import { hostOf, isPlainlyRelative, plainHostSpan } from "./address.ts";
import { createHostSet } from "./host-set.ts";

/** What decides about hosts and services. */
export interface Verdicts {
  /** Address of the page. */
  readonly page: URL;
  /**
   * Whether requests to a host of another name are held: the service they belong to, "" when none
   * is declared; undefined lets them pass.
   */
  holdsHost(host: string): string | undefined;
  /** The same for an element that names its service itself in `data-jar-service`. */
  holdsService(service: string): string | undefined;
}

/** Says which service holds an address, by where it leads from the page as read so far. */
export interface Holders {
  /** The service that holds an address; undefined lets it pass. */
  ofAddress(address: string): string | undefined;
  /** The service that holds a host, "" for a host that cannot be told. */
  ofHost(host: string): string | undefined;
  /** Whether an attribute's value passes at first sight: most do, and cost next to nothing so. */
  passes(bytes: Uint8Array, from: number, to: number): boolean;
  /** Heeds the address of a `base`: only the first of a page counts. */
  setBase(href: string): void;
  /** What relative addresses start from; undefined while no `base` said so. */
  base(): URL | undefined;
  /** Takes what {@link Holders.base} told elsewhere in the page. */
  resume(base: URL | undefined): void;
  /** The same, for a page in this page: it has a base of its own, and begins with this one's. */
  inner(): Holders;
}

/** Creates the holders of a page. Each host is asked about once. */
export function createHolders(
  verdicts: Verdicts,
  services: Map<string, string | undefined> = new Map(),
  from: URL = verdicts.page,
): Holders {
  let base = from;
  let hasBase = false;
  const own = verdicts.page.hostname;
  const passing = createHostSet();

  function ofHost(host: string): string | undefined {
    if (host === own) return undefined;
    if (!services.has(host)) services.set(host, verdicts.holdsHost(host));
    return services.get(host);
  }

  return {
    ofHost,
    ofAddress(address) {
      const host = hostOf(address, base);
      const service = host === undefined ? undefined : ofHost(host);
      if (service === undefined && host !== undefined) passing.add(host);
      return service;
    },
    passes(bytes, start, end) {
      if (isPlainlyRelative(bytes, start, end)) return base.hostname === own;
      const span = plainHostSpan(bytes, start, end);
      return span !== undefined && passing.has(bytes, span.from, span.to);
    },
    setBase(href) {
      if (hasBase) return;
      hasBase = true;
      const named = parseUrl(href, verdicts.page) ?? base;
      // What is no web address does not count as a base.
      if (named.hostname !== "") base = named;
    },
    base: () => (hasBase ? base : undefined),
    resume(known) {
      hasBase = known !== undefined;
      base = known ?? from;
    },
    inner: () => createHolders(verdicts, services, base),
  };
}
