import type { IncomingMessage, ServerResponse } from "node:http";
import type { Choice } from "@glassjar/consent/choice";
import type { Register } from "@glassjar/register";
import type { Matcher } from "@glassjar/register/matcher";

/** What {@link GuardedSite.headTags} may depend on. */
export interface HeadContext {
  /** Base64 nonce for our own tags: the site's own where its policy names one, else a fresh one. */
  readonly nonce: string;
  /** Language tag of the page: its `lang`, else `Content-Language`, else the register's first. */
  readonly language: string;
  /** The visitor's choice as it holds for this request. */
  readonly choice: Choice | undefined;
}

/** The site behind the edge, in the version that is published now. */
export interface GuardedSite {
  readonly register: Register;
  /** Number of the published version. */
  readonly version: number;
  /** The last version with a material change: an older choice counts as none. */
  readonly materialVersion: number;
  readonly matcher: Matcher;
  /** Name of the choice cookie; it always passes. */
  readonly cookieName: string;
  /**
   * HTML put at the start of `<head>`: the gate script and so on. Characters beyond ASCII are
   * written as character references, whatever the encoding of the page, so keep them out of inline
   * scripts.
   */
  headTags(context: HeadContext): string;
}

/** One HTML page that was answered. Holds what audience figures may use, and is not stored. */
export interface PageView {
  /** Host name and port as the client asked for it. */
  readonly host: string;
  /** Path without the query. */
  readonly path: string;
  /** The `Referer` header. */
  readonly referrer?: string;
  readonly userAgent: string;
  /** Address of the client's connection. */
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

/** One line of the edge's log. Never holds a query, a cookie or a body. */
export interface EdgeLogEntry {
  readonly level: "info" | "warn" | "error";
  readonly message: string;
  readonly method?: string;
  readonly path?: string;
  /** Stable code of the fault, for example `upstream-down`. */
  readonly code?: string;
}

/** How {@link createEdge} works. */
export interface EdgeOptions {
  /** Origin of the guarded site, `http:` or `https:`, without a path. */
  readonly upstream: URL;
  /** Origin visitors use, where TLS ends before the edge; decides `X-Forwarded-Proto`. */
  readonly publicOrigin?: URL;
  /** Milliseconds the upstream may take until its response headers; default 60 000. */
  readonly upstreamTimeout?: number;
  /** The site as published now; asked once per request. */
  site(): GuardedSite;
  /** Answers a request for one of our own paths; true when taken. */
  own?(request: IncomingMessage, response: ServerResponse): boolean;
  /** Called once for each HTML page answered with 2xx to a GET by navigation. */
  onView?(view: PageView): void;
  log?(entry: EdgeLogEntry): void;
}
