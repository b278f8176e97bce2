import { valueOf } from "./fields.ts";
import type { GuardedSite } from "./site.ts";
import type { Visit } from "./visit.ts";

/** One HTML page that was answered. Holds what audience figures may use, and is not stored. */
export interface PageView {
  /** Host name and port as the client asked for it. */
  readonly host: string;
  /** Path without the query. */
  readonly path: string;
  /** The `Referer` header. */
  readonly referrer?: string;
  readonly userAgent: string;
  /** Address of the client. */
  readonly ip: string;
  /** Whether the request carried `Sec-GPC: 1`. */
  readonly gpc: boolean;
  /** Whether the visitor refused a service that is exempt as audience measurement. */
  readonly objected?: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** HTTP status, 200 to 299. */
  readonly status: number;
}

/** Where browsers say that they load a page nobody looks at yet, the newest way first. */
const IN_ADVANCE = ["sec-purpose", "purpose", "x-purpose", "x-moz"];

/**
 * The view of a page that was answered with this status; undefined when nobody looks at it: another
 * method than GET, no success, a fetch, a frame, or a page loaded in advance.
 */
export function pageViewOf(visit: Visit, status: number): PageView | undefined {
  const { head, url, client, gpc } = visit;
  const { fields } = head;
  if (head.method !== "GET" || status < 200 || status > 299) return undefined;
  if ((valueOf(fields, "sec-fetch-dest") ?? "document") !== "document") return undefined;
  if (IN_ADVANCE.some((name) => valueOf(fields, name)?.includes("prefetch"))) return undefined;
  const referrer = valueOf(fields, "referer");
  return {
    host: client.authority,
    path: url.pathname,
    ...(referrer === undefined ? {} : { referrer }),
    userAgent: valueOf(fields, "user-agent") ?? "",
    ip: client.address,
    gpc,
    objected: objected(visit),
    at: Date.now(),
    status,
  };
}

function objected({ site, made }: Visit): boolean {
  return Object.entries(made?.services ?? {}).some(
    ([id, granted]) => !granted && measuresAudience(site, id),
  );
}

function measuresAudience({ register }: GuardedSite, id: string): boolean {
  const service = Object.hasOwn(register.services, id) ? register.services[id] : undefined;
  return service?.exempt === "audience-measurement";
}
