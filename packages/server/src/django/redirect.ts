import { urlSplit } from "./url-split.ts";

const MAX_URL = 2048;

/** Where a redirect may lead: to this host only, and under HTTPS not away from HTTPS. */
export interface RedirectLimits {
  readonly host: string;
  readonly secure: boolean;
}

/**
 * Whether an address is safe to redirect to, as Django's `url_has_allowed_host_and_scheme`. Read
 * also with `\` as `/`, as browsers do.
 */
export function isSafeRedirect(url: string | undefined, limits: RedirectLimits): url is string {
  const text = url?.trim() ?? "";
  return text !== "" && staysHere(text, limits) && staysHere(text.replaceAll("\\", "/"), limits);
}

function staysHere(url: string, { host, secure }: RedirectLimits): boolean {
  // Browsers take any number of slashes for two, and skip control characters.
  if (url.startsWith("///") || url.length > MAX_URL || /^\p{C}/u.test(url)) return false;
  const parts = urlSplit(url);
  if (!parts || (parts.authority === "" && parts.scheme !== "")) return false;
  if (parts.authority !== "" && parts.authority !== host) return false;
  const scheme = parts.scheme === "" && parts.authority !== "" ? "http" : parts.scheme;
  return scheme === "" || scheme === "https" || (scheme === "http" && !secure);
}

/** Encodes an address for a Location header: what is not allowed in one becomes UTF-8 percent-encoded. */
export function encodeLocation(url: string): string {
  return url.replace(/[^A-Za-z0-9_.\-~/#%[\]=:;$&()+,!?*@']+/g, (text) =>
    [...Buffer.from(text)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
      .join(""),
  );
}
