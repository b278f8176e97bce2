import { Server, type IncomingMessage, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { answerFault, faultOf } from "./fault.ts";
import { forward } from "./forward.ts";
import type { EdgeOptions } from "./types.ts";
import { passUpgrade } from "./upgrade.ts";
import { openUpstream, type Upstream } from "./upstream.ts";
import { visitOf } from "./visit.ts";

const MAX_TARGET = 8192;
const LIMITS = {
  maxHeaderSize: 32 * 1024,
  headersTimeout: 20_000,
  /** For the whole request: an hour, for large uploads. */
  requestTimeout: 3_600_000,
  /** Longer than a load balancer keeps idle connections, so that it closes them and not we. */
  keepAliveTimeout: 65_000,
};

/**
 * Creates the edge: a reverse proxy in front of one site that lets pass what the register and the
 * visitor's choice allow. Call `listen` on it; `close` lets running answers end.
 * @throws TypeError when the upstream is not an http or https origin.
 * @example
 * createEdge({ upstream: new URL("http://127.0.0.1:8000"), site: () => site }).listen(8080);
 */
export function createEdge(options: EdgeOptions): Server {
  const upstream = openUpstream(options.upstream, options.upstreamTimeout ?? 60_000);
  return new EdgeServer(options, upstream);
}

class EdgeServer extends Server {
  /** Connections that were upgraded, which a server no longer counts among its own. */
  readonly #upgraded = new Set<Duplex>();

  constructor(options: EdgeOptions, upstream: Upstream) {
    super(LIMITS, (request, response) => answer(request, response, options, upstream));
    this.on("upgrade", (request, socket, early) => {
      this.#upgraded.add(socket);
      socket.on("close", () => this.#upgraded.delete(socket));
      socket.on("error", () => socket.destroy());
      upgrade(request, socket, early, options, upstream);
    });
    this.on("close", () => upstream.close());
  }

  override close(done?: (error?: Error) => void): this {
    for (const socket of this.#upgraded) socket.destroy();
    return super.close(done);
  }
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: EdgeOptions,
  upstream: Upstream,
): void {
  try {
    if ((request.url ?? "").length > MAX_TARGET)
      return answerFault(request, response, "request-too-long");
    // It would show the visitor's own cookies to a script (ASVS 13.4.4).
    if (request.method === "TRACE") return answerFault(request, response, "method-refused");
    if (options.own?.(request, response)) return;
    forward({ visit: visitOf(request, options), response, upstream, options });
  } catch (error) {
    const code = faultOf(error);
    options.log?.({ level: "error", message: String(error), code });
    if (response.headersSent) response.destroy();
    else answerFault(request, response, code);
  }
}

function upgrade(
  request: IncomingMessage,
  socket: Duplex,
  early: Buffer,
  options: EdgeOptions,
  upstream: Upstream,
): void {
  try {
    passUpgrade(visitOf(request, options), upstream, socket, early);
  } catch (error) {
    options.log?.({ level: "error", message: String(error), code: faultOf(error) });
    socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
  }
}
