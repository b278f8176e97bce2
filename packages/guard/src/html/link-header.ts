import { hostOf } from "./address.ts";
import { fetches } from "./watched.ts";

/**
 * Takes out of a `Link` header (RFC 8288) what would make the browser ask a host that is held, such
 * as preload and preconnect. Returns what is left, "" when nothing is.
 */
export function filterLinkHeader(
  header: string,
  page: URL,
  holds: (host: string) => boolean,
): string {
  return header
    .split(/,(?=\s*<)/)
    .filter((link) => !isHeld(link, page, holds))
    .join(",")
    .trim();
}

function isHeld(link: string, page: URL, holds: (host: string) => boolean): boolean {
  const rel = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,]*))/i.exec(link);
  if (!fetches(rel?.[1] ?? rel?.[2])) return false;
  const host = hostOf(/<([^>]*)>/.exec(link)?.[1] ?? "", page);
  return host !== undefined && holds(host);
}
