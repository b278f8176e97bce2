import { createHash } from "node:crypto";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

const next = dirname(createRequire(import.meta.url).resolve("next/package.json"));
const FONT = readFileSync(join(next, "dist/next-devtools/server/font/geist-latin.woff2"));

/** A third party that one connects to; each connection, and each try of one, is written down. */
export interface Connections {
  readonly port: number;
  /** The port that would answer a `WebTransport`. */
  readonly datagramPort: number;
  /** What was connected to since the last call. */
  connected(): string[];
  close(): Promise<void>;
}

/** Starts it: `/echo` is a web socket, `/ticks` a source of events, `/font.woff2` a font. */
export async function startConnections(): Promise<Connections> {
  const connected: string[] = [];
  const server = createServer((request, response) => {
    connected.push(request.url ?? "");
    answer(request.url ?? "", response);
  });
  const sockets = new Set<Duplex>();
  server.on("upgrade", ({ url = "", headers }, socket) => {
    connected.push(url);
    sockets.add(socket);
    echo(String(headers["sec-websocket-key"]), socket);
  });
  const datagrams = createSocket("udp4", () => connected.push("datagram"));
  datagrams.bind(0, "127.0.0.1");
  server.listen(0, "127.0.0.1");
  await Promise.all([once(server, "listening"), once(datagrams, "listening")]);
  return {
    port: (server.address() as AddressInfo).port,
    datagramPort: datagrams.address().port,
    connected: () => connected.splice(0),
    async close() {
      for (const socket of sockets) socket.destroy();
      datagrams.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function answer(path: string, response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", "*");
  if (path === "/font.woff2") response.setHeader("content-type", "font/woff2").end(FONT);
  else if (path === "/ticks") {
    response.setHeader("content-type", "text/event-stream");
    response.write("data: hello\n\nevent: tick\nid: 7\ndata: one\n\n");
  } else response.writeHead(404).end();
}

const CLOSE = 8;

/** Answers the handshake (RFC 6455 §4.2.2), and sends back each short text and a close (§5.2). */
function echo(key: string, socket: Duplex): void {
  const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`);
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
      `Sec-WebSocket-Accept: ${accept.digest("base64")}\r\n\r\n`,
  );
  socket.on("error", () => socket.destroy());
  socket.on("data", (frame: Buffer) => {
    const [first = 0, second = 0] = frame;
    const length = second & 0x7f;
    const mask = frame.subarray(2, 6);
    const payload = frame.subarray(6, 6 + length).map((byte, at) => byte ^ (mask[at % 4] ?? 0));
    socket.write(Buffer.concat([Buffer.from([first, length]), payload]));
    if ((first & 0x0f) === CLOSE) socket.end();
  });
}
