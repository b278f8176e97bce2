import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { fieldsOf, valueOf, type Field } from "./fields.ts";
import { requestFields } from "./request-fields.ts";
import { responseFields } from "./response-fields.ts";
import type { Upstream } from "./upstream.ts";
import type { Visit } from "./visit.ts";

const NOTHING = { page: false, rewritten: false, policy: false };

/**
 * Passes an upgrade, such as a WebSocket, through: guarded headers, then bytes both ways. Every
 * outcome ends in `client` being closed with its peer.
 */
export function passUpgrade(visit: Visit, upstream: Upstream, client: Duplex, early: Buffer): void {
  const { request, target } = visit;
  const protocol = valueOf(fieldsOf(request.rawHeaders), "upgrade") ?? "";
  const onward = upstream.call({
    method: request.method ?? "GET",
    path: target,
    fields: [...requestFields(visit), ["Connection", "Upgrade"], ["Upgrade", protocol]],
    fresh: true,
  });
  onward.on("upgrade", (answer, server, head) => {
    server.on("error", () => client.destroy());
    server.setTimeout(0);
    writeHead(client, visit, upstream, answer, [
      ["Connection", "Upgrade"],
      ["Upgrade", answer.headers.upgrade ?? protocol],
    ]);
    client.write(head);
    server.write(early);
    server.pipe(client).pipe(server);
    client.on("close", () => server.destroy());
    server.on("close", () => client.destroy());
  });
  onward.on("response", (answer) => {
    writeHead(client, visit, upstream, answer, [["Connection", "close"]]);
    answer.pipe(client);
  });
  onward.on("error", () => client.end("HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n"));
  client.on("close", () => onward.destroy());
  onward.end();
}

function writeHead(
  client: Duplex,
  visit: Visit,
  upstream: Upstream,
  answer: IncomingMessage,
  own: readonly Field[],
): void {
  const fields = responseFields(visit, fieldsOf(answer.rawHeaders), upstream.origin, NOTHING);
  const lines = [...fields, ...own].map(([name, value]) => `${name}: ${value}\r\n`);
  const status = `HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\n`;
  client.write(`${status}${lines.join("")}\r\n`, "latin1");
}
