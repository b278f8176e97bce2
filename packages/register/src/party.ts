import type { Item, Register } from "./schema.ts";

/**
 * Whose an item is: what it declares, else third when its domain is not the site's, else first.
 * Seen from the site's origin, so that `.portal.example` is first-party on `www.portal.example`.
 */
export function partyOf(register: Register, item: Item): "first" | "third" {
  return item.party ?? partyOfDomain(item.domain, register.site.origin);
}

/** Whose a cookie with this `Domain` attribute is, seen from a site's origin; first where either is missing. */
export function partyOfDomain(
  attribute: string | undefined,
  origin: string | undefined,
): "first" | "third" {
  const domain = attribute?.replace(/^\./, "").toLowerCase();
  const host = hostOf(origin ?? "");
  if (domain === undefined || domain === "" || host === "") return "first";
  return host === domain || host.endsWith(`.${domain}`) || domain.endsWith(`.${host}`)
    ? "first"
    : "third";
}

function hostOf(origin: string): string {
  try {
    return new URL(origin).hostname;
  } catch {
    return "";
  }
}
