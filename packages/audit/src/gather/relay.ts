import { randomBytes } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { WebSocketServer, type WebSocket } from "ws";
import type { BrowserProcess } from "./browser-process.ts";
import { createTargets, type Message, type Targets } from "./targets.ts";

/** Where the driver connects to, and what passes between it and the browser. */
export interface Relay {
  /** Address for the driver; nobody else knows its path. */
  readonly url: string;
  readonly targets: Targets;
  close(): void;
}

const MAX_MESSAGE_BYTES = 512 * 1024 * 1024;

/**
 * Stands between the driver and the browser. Driver and audit share every session with a target: two
 * sessions would each let a worker run before the other has prepared it.
 */
export async function startRelay(browser: BrowserProcess): Promise<Relay> {
  const targets = createTargets(browser.send);
  const path = `/${randomBytes(24).toString("base64url")}`;
  const server = new WebSocketServer({
    host: "127.0.0.1",
    port: 0,
    path,
    maxPayload: MAX_MESSAGE_BYTES,
    perMessageDeflate: false,
    // A page has an origin, the driver has none.
    verifyClient: ({ origin }: { origin?: string }) => origin === undefined,
  });
  await once(server, "listening");
  let driver: WebSocket | undefined;

  browser.onMessage((text) => {
    if (targets.fromBrowser(JSON.parse(text) as Message)) driver?.send(text);
  });
  browser.onClose(() => driver?.terminate());
  server.on("connection", (socket) => {
    driver = socket;
    socket.on("error", () => undefined);
    socket.on("message", (data: Buffer) => {
      const text = data.toString("utf8");
      const first = targets.fromDriver(JSON.parse(text) as Message);
      if (first) void first.then(() => browser.send(text));
      else browser.send(text);
    });
  });

  const { port } = server.address() as AddressInfo;
  return {
    url: `ws://127.0.0.1:${port}${path}`,
    targets,
    close() {
      driver?.terminate();
      server.close();
    },
  };
}
