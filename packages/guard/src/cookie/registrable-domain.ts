import { getDomain } from "tldts";

/**
 * The registrable domain of a host name by the Public Suffix List, its private section included:
 * `a.b.example.co.uk` gives `example.co.uk`. Undefined for addresses, single labels and public
 * suffixes.
 */
export function registrableDomain(host: string): string | undefined {
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined;
}
