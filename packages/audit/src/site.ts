import { registrableDomain } from "@glassjar/guard";
import { parseUrl } from "@glassjar/register";

/** The host of an address, lower-case and without port; empty for what has none. */
export function hostOf(url: string): string {
  return parseUrl(url)?.hostname ?? "";
}

/** What decides the party: the registrable domain, or the host itself where it has none. */
function siteOf(host: string): string {
  return registrableDomain(host) ?? host;
}

/** First when both hosts share a registrable domain by the Public Suffix List. */
export function partyOf(host: string, siteHost: string): "first" | "third" {
  return siteOf(host) === siteOf(siteHost) ? "first" : "third";
}

const MAX_URL = 500;

/**
 * An address fit for a report: no credentials, no fragment, and of its parameters the names only,
 * because their values may identify a visitor. Data and blob addresses keep their scheme.
 */
export function reportedUrl(url: string): string {
  const parsed = parseUrl(url);
  if (!parsed) return url.slice(0, MAX_URL);
  const { protocol, host, pathname, searchParams } = parsed;
  if (protocol !== "http:" && protocol !== "https:" && protocol !== "ws:" && protocol !== "wss:")
    return `${protocol}…`;
  const names = [...new Set(searchParams.keys())].map((name) => `${name}=…`);
  const query = names.length > 0 ? `?${names.join("&")}` : "";
  return `${protocol}//${host}${pathname}${query}`.slice(0, MAX_URL);
}
