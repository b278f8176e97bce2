import type { IncomingMessage, ServerResponse } from "node:http";
import type { PageMemoryOptions } from "../http/page-memory.ts";
import type { PageView } from "../http/page-view.ts";
import type { GuardedSite } from "../http/site.ts";
import type { Violation } from "../http/violations.ts";
import type { VisitOptions } from "../http/visit.ts";

export type { PageView } from "../http/page-view.ts";
export type { GuardedSite, PageContext } from "../http/site.ts";
export type { Violation } from "../http/violations.ts";

/** One line of the edge's log. Never holds a query, a cookie or a body. */
export interface EdgeLogEntry {
  readonly level: "info" | "warn" | "error";
  readonly message: string;
  readonly method?: string;
  readonly path?: string;
  /** Stable code of the fault, for example `upstream-down`. */
  readonly code?: string;
}

/** What the edge waits for, and how long; milliseconds. */
export interface EdgeTimeouts {
  /** Until a connection to the upstream stands; default 10 000. */
  readonly connect?: number;
  /** Until the upstream's response headers; default 60 000. */
  readonly upstream?: number;
  /** Until the whole head of a request is there; default 20 000. */
  readonly headers?: number;
  /** A client that neither sends what it announced nor takes what it is sent; default 60 000. */
  readonly idle?: number;
}

/** A certificate chain and its key, in PEM. */
export interface EdgeCertificate {
  readonly cert: string | Buffer;
  readonly key: string | Buffer;
}

/** How {@link createEdge} works. */
export interface EdgeOptions extends VisitOptions, PageMemoryOptions {
  /** Origin of the guarded site, `http:` or `https:`, without a path. */
  readonly upstream: URL;
  /** Certificate chain and key in PEM: the edge then speaks TLS, HTTP/2 and HTTP/1.1. */
  readonly tls?: EdgeCertificate;
  readonly timeouts?: EdgeTimeouts;
  /** Bytes a request body may have; by default the upstream decides. */
  readonly maxBody?: number;
  /** Path on which the edge says whether it serves, such as `/healthz`; by default none. */
  readonly healthPath?: string;
  /** The site as published now; asked once per request. */
  site(): GuardedSite;
  /** Answers a request for one of our own paths; true when taken. HTTP/2 comes in the same clothes. */
  own?(request: IncomingMessage, response: ServerResponse): boolean;
  /** Called once for each HTML page answered with 2xx to a GET by navigation. */
  onView?(view: PageView): void;
  /** Called for each violation that a browser reports, after limits on size and rate. */
  onViolation?(violation: Violation): void;
  log?(entry: EdgeLogEntry): void;
}
