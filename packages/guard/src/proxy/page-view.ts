import { clientAddress } from "./request-fields.ts";
import type { PageView } from "./types.ts";
import type { Visit } from "./visit.ts";

/** Where browsers say that they load a page nobody looks at yet, the newest way first. */
const IN_ADVANCE = ["sec-purpose", "purpose", "x-purpose", "x-moz"];

/**
 * The view of a page that was answered with this status; undefined when nobody looks at it: another
 * method than GET, no success, a fetch, a frame, or a page loaded in advance.
 */
export function pageViewOf(visit: Visit, status: number): PageView | undefined {
  const { request, url, authority, gpc } = visit;
  const { headers } = request;
  if (request.method !== "GET" || status < 200 || status > 299) return undefined;
  if ((headers["sec-fetch-dest"] ?? "document") !== "document") return undefined;
  if (IN_ADVANCE.some((name) => headers[name]?.includes("prefetch"))) return undefined;
  return {
    host: authority,
    path: url.pathname,
    ...(headers.referer === undefined ? {} : { referrer: headers.referer }),
    userAgent: headers["user-agent"] ?? "",
    ip: clientAddress(request.socket.remoteAddress),
    gpc,
    objected: objected(visit),
    at: Date.now(),
    status,
  };
}

function objected({ site, choice }: Visit): boolean {
  return Object.entries(site.register.services).some(
    ([id, service]) => service.exempt === "audience-measurement" && choice?.services[id] === false,
  );
}
