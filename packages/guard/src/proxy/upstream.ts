import { Agent as HttpAgent, request as httpRequest, type ClientRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { Socket } from "node:net";
import { flat, type Field } from "../http/fields.ts";
import { UpstreamTimeout } from "./fault.ts";

/** One request to the upstream. */
interface UpstreamCall {
  readonly method: string;
  readonly path: string;
  readonly fields: readonly Field[];
  /** A connection of its own, as an upgrade needs. */
  readonly fresh?: boolean;
}

/** The guarded site's server, its connections kept alive. */
export interface Upstream {
  readonly origin: string;
  /** Starts a request; the caller writes the body and ends it. */
  call(call: UpstreamCall): ClientRequest;
  close(): void;
}

/** Milliseconds the upstream may take. */
interface UpstreamTimeouts {
  /** Until a connection stands. */
  readonly connect: number;
  /** Until its response headers. */
  readonly answer: number;
}

const MAX_HEADERS = 64 * 1024;
/** Idle connections that are kept; as many as are busy may be open. */
const KEPT = 256;

/**
 * Opens an upstream.
 * @throws TypeError when the address is not an http or https origin.
 */
export function openUpstream(address: URL, timeouts: UpstreamTimeouts): Upstream {
  const secure = address.protocol === "https:";
  if (
    (!secure && address.protocol !== "http:") ||
    address.pathname !== "/" ||
    address.search !== ""
  )
    throw new TypeError(`upstream must be an http or https origin without a path: ${address.href}`);
  const settings = { keepAlive: true, scheduling: "lifo", maxFreeSockets: KEPT } as const;
  const agent = new (secure ? HttpsAgent : HttpAgent)(settings);
  const start = secure ? httpsRequest : httpRequest;
  const place = {
    hostname: address.hostname.replace(/^\[|\]$/g, ""),
    port: address.port,
    maxHeaderSize: MAX_HEADERS,
    timeout: timeouts.answer,
    // The certificate is the upstream's, whatever the Host header says.
    ...(secure ? { servername: address.hostname } : {}),
  };
  return {
    origin: address.origin,
    call({ method, path, fields, fresh }) {
      const headers = flat(fields);
      const request = start({ ...place, method, path, headers, agent: fresh ? false : agent });
      const late = (ms: number) =>
        request.destroy(new UpstreamTimeout(`no answer within ${ms} ms`));
      request.on("timeout", () => late(timeouts.answer));
      request.on("socket", (socket) => limitConnecting(socket, timeouts.connect, late));
      // Once it answers it may take its time: events are sent when they happen.
      request.on("response", (answer) => answer.socket.setTimeout(0));
      return request;
    },
    close: () => agent.destroy(),
  };
}

function limitConnecting(socket: Socket, ms: number, late: (ms: number) => void): void {
  if (!socket.connecting) return;
  const timer = setTimeout(() => late(ms), ms);
  const clear = () => clearTimeout(timer);
  socket.once("connect", clear).once("close", clear);
}
