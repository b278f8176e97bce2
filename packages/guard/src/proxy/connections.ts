import { Server as HttpServer } from "node:http";
import type { Http2SecureServer, Http2Session } from "node:http2";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { TLSSocket } from "node:tls";
import type { NodeRequest, NodeResponse } from "./node-message.ts";

/** The connections of a server, so that it can be left in good order. */
export interface Connections {
  /** Must be told of each request as it comes. */
  serve(request: NodeRequest, response: NodeResponse): void;
  /** Must be told of each connection that is no longer HTTP. */
  upgraded(socket: Duplex): void;
  readonly draining: boolean;
  /** Lets answers under way end; what idles is closed, and so is what was upgraded. */
  drain(): void;
  destroy(): void;
}

/** A connection, and the answer that goes out on it. A field, for a request must cost next to nothing. */
interface Http1Connection {
  answer: NodeResponse | undefined;
}

/** Follows the connections of a server from now on. */
export function followConnections(server: HttpServer | Http2SecureServer): Connections {
  const sockets = new Set<Duplex>();
  const sessions = new Set<Http2Session>();
  const upgraded = new Set<Duplex>();
  /** Those of HTTP/1.1; with TLS they are wrapped ones of `sockets`. */
  const http1 = new Map<Duplex, Http1Connection>();
  let draining = false;
  const plain = server instanceof HttpServer;
  const keepHttp1 = (socket: Duplex) => {
    http1.set(socket, { answer: undefined });
    socket.once("close", () => http1.delete(socket));
  };
  server.on("connection", (socket: Socket) => {
    keep(sockets, socket);
    if (plain) keepHttp1(socket);
  });
  server.on("secureConnection", (socket: TLSSocket) => {
    if (socket.alpnProtocol !== "h2") keepHttp1(socket);
  });
  server.on("session", (session: Http2Session) => keep(sessions, session));
  return {
    get draining() {
      return draining;
    },
    serve(request, response) {
      const connection = request.httpVersionMajor > 1 ? undefined : http1.get(request.socket);
      if (!connection) return;
      connection.answer = response;
      if (draining) endAfter(response);
      response.once("close", () => {
        if (connection.answer === response) connection.answer = undefined;
      });
    },
    upgraded: (socket) => keep(upgraded, socket),
    drain() {
      draining = true;
      for (const session of sessions) session.close();
      for (const socket of upgraded) socket.destroy();
      for (const [socket, { answer }] of http1)
        if (answer) endAfter(answer);
        else socket.destroy();
    },
    destroy() {
      for (const session of sessions) session.destroy();
      for (const socket of [...upgraded, ...sockets]) socket.destroy();
    },
  };
}

function keep<T extends Duplex | Http2Session>(set: Set<T>, one: T): void {
  set.add(one);
  one.once("close", () => set.delete(one));
}

/** The answer says `Connection: close` where it still can, and its connection ends with it. */
function endAfter(response: NodeResponse): void {
  if ("shouldKeepAlive" in response) response.shouldKeepAlive = false;
}
