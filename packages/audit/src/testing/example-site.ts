import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Answers a request for one path. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web site of a test: the same server under any host name. */
export interface ExampleSite {
  readonly port: number;
  /** The address of a path on a host. */
  at(host: string, path?: string): string;
  close(): Promise<void>;
}

/** Starts a site; `answers` are by `host/path` or by path alone. */
export async function startSite(answers: Readonly<Record<string, Answer>>): Promise<ExampleSite> {
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? "").replace(/:\d+$/, "");
    const path = (request.url ?? "").replace(/\?.*$/, "");
    const answer = answers[host + path] ?? answers[path];
    if (answer) answer(request, response);
    else response.writeHead(404).end("There is no such page.");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    at: (host, path = "/") => `http://${host}:${port}${path}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** An HTML page. */
export function html(body: string, headers: Record<string, string | string[]> = {}): Answer {
  return (_request, response) =>
    response
      .writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers })
      .end(
        `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">${body}</html>`,
      );
}

/** Something else, with its type. */
export function content(
  type: string,
  text: string,
  headers: Record<string, string | string[]> = {},
): Answer {
  return (_request, response) =>
    response.writeHead(200, { "content-type": type, ...headers }).end(text);
}

/** A redirect. */
export function redirect(
  location: string,
  headers: Record<string, string | string[]> = {},
): Answer {
  return (_request, response) => response.writeHead(302, { location, ...headers }).end();
}
