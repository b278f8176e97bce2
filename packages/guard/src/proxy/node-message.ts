import type { IncomingMessage, ServerResponse } from "node:http";
import { constants, Http2ServerResponse, type Http2ServerRequest } from "node:http2";
import type { TLSSocket } from "node:tls";
import { fieldsOf, flat, valuesOf, type Field } from "../http/fields.ts";
import type { Framing, RequestHead } from "../http/request-head.ts";

/** A request as Node gives it, by HTTP/1.1 or HTTP/2. */
export type NodeRequest = IncomingMessage | Http2ServerRequest;

/** Its answer. */
export type NodeResponse = ServerResponse | Http2ServerResponse;

/** What a request of Node says before its body. */
export function headOf(request: NodeRequest): RequestHead {
  const fields = fieldsOf(request.rawHeaders);
  const { socket } = request;
  return {
    method: request.method ?? "GET",
    target: request.url ?? "",
    authority: authorityOf(request, fields),
    fields,
    framing: framingOf(request),
    peer: {
      address: socket.remoteAddress,
      secure: (socket as Partial<TLSSocket>).encrypted === true,
    },
  };
}

/** Several `Host` lines name no place: a request for two places is one for none (RFC 9112 §3.2). */
function authorityOf(request: NodeRequest, fields: readonly Field[]): string {
  const hosts = valuesOf(fields, "host");
  if ("authority" in request) return request.authority || (hosts[0] ?? "");
  return hosts.length === 1 ? (hosts[0] ?? "") : "";
}

function framingOf(request: NodeRequest): Framing {
  const { headers } = request;
  if (headers["transfer-encoding"] !== undefined) return "chunked";
  if (headers["content-length"] !== undefined) return "counted";
  // HTTP/2 has frames of its own, and says with the headers when there is nothing to come.
  return "stream" in request && !request.stream.endAfterHeaders ? "chunked" : "none";
}

/** Starts an answer; HTTP/2 has no words for a status, and takes several lines of a name as one list. */
export function writeHead(
  response: NodeResponse,
  status: number,
  message: string,
  fields: readonly Field[],
): void {
  if (response instanceof Http2ServerResponse) response.writeHead(status, grouped(fields));
  else response.writeHead(status, message, flat(fields));
}

/** Ends an answer so that the client sees that it is not whole. */
export function breakOff(response: NodeResponse): void {
  if (response instanceof Http2ServerResponse)
    response.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  else response.destroy();
}

function grouped(fields: readonly Field[]): Record<string, string[]> {
  const lines: Record<string, string[]> = {};
  for (const [, value, key] of fields) (lines[key] ??= []).push(value);
  return lines;
}
