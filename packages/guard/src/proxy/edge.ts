import { createServer, request as httpRequest, type Server } from "node:http";
import type { EdgeOptions } from "./types.ts";

/**
 * Creates the edge: a reverse proxy in front of one site that lets pass what the register and the
 * visitor's choice allow. Call `listen` on it.
 */
export function createEdge(options: EdgeOptions): Server {
  return createServer((request, response) => {
    if (options.own?.(request, response)) return;
    const onward = httpRequest(
      options.upstream,
      { method: request.method, path: request.url, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
        answer.pipe(response);
      },
    );
    onward.on("error", () => response.writeHead(502).end());
    request.pipe(onward);
  });
}
