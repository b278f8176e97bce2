import {
  createServer,
  type IncomingMessage,
  type Server as HttpServer,
  type ServerResponse,
} from "node:http";
import { createSecureServer, type Http2SecureServer } from "node:http2";
import type { Server, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createPageMemory, type PageMemory } from "../http/page-memory.ts";
import { visitOf } from "../http/visit.ts";
import { followConnections, type Connections } from "./connections.ts";
import { answerFault, faultOf } from "./fault.ts";
import { forward } from "./forward.ts";
import { breakOff, headOf, type NodeRequest, type NodeResponse } from "./node-message.ts";
import type { EdgeCertificate, EdgeOptions } from "./types.ts";
import { passUpgrade } from "./upgrade.ts";
import { openUpstream, type Upstream } from "./upstream.ts";
import { violationRoute } from "./violation-route.ts";

const MAX_TARGET = 8192;
const MAX_HEADERS = 32 * 1024;
/** For the whole request: an hour, for large uploads. */
const REQUEST_TIMEOUT = 3_600_000;
/** Longer than a load balancer keeps idle connections, so that it closes them and not we. */
const KEEP_ALIVE = 65_000;
const STREAMS = 128;
const PAGE_MEMORY = 32 * 1024 * 1024;

/** A running edge: a server that can also be left in good order. */
export interface Edge extends Server {
  /**
   * Stops: nothing new is taken, answers under way may end.
   * @param grace milliseconds after which they are broken off.
   */
  drain(grace: number): Promise<void>;
  /** Whether it takes requests and knows its site. */
  isHealthy(): boolean;
  closeAllConnections(): void;
  /** Takes another certificate for connections to come; only where there was one. */
  renew(certificate: EdgeCertificate): void;
}

/**
 * Creates the edge: a reverse proxy in front of one site that lets pass what the register and the
 * visitor's choice allow. Call `listen` on it; `close` lets running answers end.
 * @throws TypeError when the upstream is not an http or https origin.
 * @example
 * createEdge({ upstream: new URL("http://127.0.0.1:8000"), site: () => site }).listen(8080);
 */
export function createEdge(options: EdgeOptions): Edge {
  const { timeouts = {} } = options;
  const upstream = openUpstream(options.upstream, {
    connect: timeouts.connect ?? 10_000,
    answer: timeouts.upstream ?? 60_000,
  });
  const server = serverFor(options);
  const connections = followConnections(server);
  const isHealthy = () => server.listening && !connections.draining && knowsSite(options);
  const memory = createPageMemory(options.pageMemory ?? PAGE_MEMORY);
  const answer = answerer({ options, upstream, memory, isHealthy });
  const idle = timeouts.idle ?? 60_000;
  const take = (request: NodeRequest, response: NodeResponse) => {
    connections.serve(request, response);
    response.setTimeout(idle, () => endStalled(request, response));
    answer(request, response);
  };
  server.on("request", take);
  server.on("checkContinue", take);
  server.on("upgrade", (request: IncomingMessage, socket: Socket, early: Buffer) => {
    connections.upgraded(socket);
    socket.setTimeout(0);
    socket.on("error", () => socket.destroy());
    upgrade(request, socket, early, options, upstream);
  });
  server.on("close", () => upstream.close());
  const renew = (certificate: EdgeCertificate) => {
    if ("setSecureContext" in server) server.setSecureContext(certificate);
  };
  return Object.assign(server, { isHealthy, renew, ...endings(server, connections) });
}

function serverFor({ tls, timeouts }: EdgeOptions): HttpServer | Http2SecureServer {
  const limits = {
    maxHeaderSize: MAX_HEADERS,
    headersTimeout: timeouts?.headers ?? 20_000,
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: KEEP_ALIVE,
    connectionsCheckingInterval: 5000,
  };
  if (!tls) return createServer(limits);
  const server = createSecureServer({
    ...tls,
    ...limits,
    allowHTTP1: true,
    settings: { maxConcurrentStreams: STREAMS, maxHeaderListSize: MAX_HEADERS },
    maxSendHeaderBlockLength: 4 * MAX_HEADERS,
  });
  server.on("session", (session) => session.setTimeout(KEEP_ALIVE, () => session.close()));
  // A client that speaks no TLS is its own fault; a session's troubles show on its streams.
  server.on("tlsClientError", () => undefined).on("sessionError", () => undefined);
  return Object.assign(server, limits);
}

/** How the server ends, gently or at once. */
function endings(server: HttpServer | Http2SecureServer, connections: Connections) {
  const close = server.close.bind(server);
  return {
    close(done?: (error?: Error) => void) {
      close(done);
      connections.drain();
      return server;
    },
    closeAllConnections: () => connections.destroy(),
    drain(grace: number): Promise<void> {
      const timer = setTimeout(() => connections.destroy(), grace);
      return new Promise((resolve) => {
        close(() => {
          clearTimeout(timer);
          resolve();
        });
        connections.drain();
      });
    },
  };
}

function knowsSite(options: EdgeOptions): boolean {
  try {
    return options.site().version >= 0;
  } catch {
    return false;
  }
}

/** Who neither sends what was announced nor takes what is sent is not waited for. */
function endStalled(request: NodeRequest, response: NodeResponse): void {
  if (!request.complete || response.writableLength > 0) breakOff(response);
}

interface Parts {
  readonly options: EdgeOptions;
  readonly upstream: Upstream;
  readonly memory: PageMemory;
  readonly isHealthy: () => boolean;
}

function answerer({ options, upstream, memory, isHealthy }: Parts) {
  /** Connections whose requests can no longer be told apart. */
  const spoiled = new WeakSet<Duplex>();
  const takeViolations = violationRoute((violation) => options.onViolation?.(violation));
  const own = (request: NodeRequest, response: NodeResponse): boolean => {
    const path = (request.url ?? "").split("?", 1)[0];
    if (path === options.healthPath) answerHealth(response, isHealthy());
    else if (path === options.violationPath) takeViolations(request, response);
    else return options.own?.(request as IncomingMessage, response as ServerResponse) ?? false;
    return true;
  };
  return (request: NodeRequest, response: NodeResponse): void => {
    if (spoiled.has(request.socket)) return void response.destroy();
    try {
      if ((request.url ?? "").length > MAX_TARGET)
        return answerFault(request, response, "request-too-long");
      // It would show the visitor's own cookies to a script (ASVS 13.4.4).
      if (request.method === "TRACE") return answerFault(request, response, "method-refused");
      if (own(request, response)) return;
      const visit = visitOf(headOf(request), options.site(), options);
      forward({ visit, request, response, upstream, memory, options });
    } catch (error) {
      const code = faultOf(error);
      options.log?.({ level: "error", message: String(error), code });
      if (code === "request-malformed" && request.httpVersionMajor < 2) spoiled.add(request.socket);
      if (response.headersSent) breakOff(response);
      else answerFault(request, response, code);
    }
  };
}

/** Answers who asks whether the edge serves: 200 or 503, for load balancers. */
export function answerHealth(response: NodeResponse, healthy: boolean): void {
  response.writeHead(healthy ? 200 : 503, {
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
  });
  response.end(JSON.stringify({ status: healthy ? "pass" : "fail" }));
}

function upgrade(
  request: IncomingMessage,
  socket: Duplex,
  early: Buffer,
  options: EdgeOptions,
  upstream: Upstream,
): void {
  try {
    passUpgrade(visitOf(headOf(request), options.site(), options), upstream, socket, early);
  } catch (error) {
    options.log?.({ level: "error", message: String(error), code: faultOf(error) });
    socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
  }
}
