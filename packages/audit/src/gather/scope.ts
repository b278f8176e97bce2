import { parseUrl } from "@glassjar/register";
import { hostOf, partyOf } from "../site.ts";

/** Where the visitor may go. */
export interface Scope {
  /** Whether an address is part of the audited site. */
  allows(url: string): boolean;
  /** The start page has shown: its host belongs to the site, and no other is added later. */
  arrive(url: string): void;
}

/**
 * The host the audit was given and the one its start page redirects to, such as `www.`. Until the
 * start page has shown, any host of the same registrable domain may answer.
 */
export function createScope(start: string): Scope {
  const hosts = new Set([new URL(start).host]);
  let arrived = false;
  return {
    allows(url) {
      const parsed = parseUrl(url);
      if (!parsed) return false;
      const { protocol, host } = parsed;
      if (protocol !== "http:" && protocol !== "https:") return false;
      return hosts.has(host) || (!arrived && partyOf(hostOf(url), hostOf(start)) === "first");
    },
    arrive(url) {
      if (!arrived) hosts.add(new URL(url).host);
      arrived = true;
    },
  };
}
