import { Agent as HttpAgent, request as httpRequest, type ClientRequest } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import type { Field } from "./fields.ts";
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
  readonly origin: URL;
  /** Starts a request; the caller writes the body and ends it. */
  call(call: UpstreamCall): ClientRequest;
  close(): void;
}

const MAX_HEADERS = 64 * 1024;

/**
 * Opens an upstream.
 * @param timeout milliseconds it may be silent until its response headers.
 * @throws TypeError when the address is not an http or https origin.
 */
export function openUpstream(origin: URL, timeout: number): Upstream {
  const secure = origin.protocol === "https:";
  if ((!secure && origin.protocol !== "http:") || origin.pathname !== "/" || origin.search !== "")
    throw new TypeError(`upstream must be an http or https origin without a path: ${origin.href}`);
  const agent = new (secure ? HttpsAgent : HttpAgent)({ keepAlive: true, scheduling: "lifo" });
  const start = secure ? httpsRequest : httpRequest;
  return {
    origin,
    call({ method, path, fields, fresh }) {
      const request = start({
        method,
        path,
        hostname: origin.hostname.replace(/^\[|\]$/g, ""),
        port: origin.port,
        headers: fields.flat(),
        agent: fresh ? false : agent,
        maxHeaderSize: MAX_HEADERS,
        timeout,
        // The certificate is the upstream's, whatever the Host header says.
        ...(secure ? { servername: origin.hostname } : {}),
      });
      request.on("timeout", () =>
        request.destroy(new UpstreamTimeout(`no answer within ${timeout} ms`)),
      );
      // Once it answers it may take its time: events are sent when they happen.
      request.on("response", (answer) => answer.socket.setTimeout(0));
      return request;
    },
    close: () => agent.destroy(),
  };
}
