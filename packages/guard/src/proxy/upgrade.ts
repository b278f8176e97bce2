import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { field, fieldsOf, valueOf, type Field } from "../http/fields.ts";
import { requestFields } from "../http/request-fields.ts";
import { responseFields } from "../http/response-fields.ts";
import type { Visit } from "../http/visit.ts";
import { READABLE } from "./codecs.ts";
import type { Upstream } from "./upstream.ts";

const NOTHING = { page: false, rewritten: false, policy: false, part: false };

/**
 * Passes an upgrade, such as a WebSocket, through: guarded headers, then bytes both ways. Every
 * outcome ends in `client` being closed with its peer.
 */
export function passUpgrade(visit: Visit, upstream: Upstream, client: Duplex, early: Buffer): void {
  const { head, target } = visit;
  const protocol = valueOf(head.fields, "upgrade") ?? "";
  const onward = upstream.call({
    method: head.method,
    path: target,
    fields: [
      ...requestFields(visit, { readable: READABLE, parts: false }),
      field("Connection", "Upgrade"),
      field("Upgrade", protocol),
    ],
    fresh: true,
  });
  onward.on("upgrade", (answer, server, first) => {
    server.on("error", () => client.destroy());
    server.setTimeout(0);
    writeHead(client, visit, upstream, answer, [
      field("Connection", "Upgrade"),
      field("Upgrade", answer.headers.upgrade ?? protocol),
    ]);
    client.write(first);
    server.write(early);
    server.pipe(client).pipe(server);
    client.on("close", () => server.destroy());
    server.on("close", () => client.destroy());
  });
  onward.on("response", (answer) => {
    writeHead(client, visit, upstream, answer, [field("Connection", "close")]);
    answer.on("error", () => client.destroy());
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
