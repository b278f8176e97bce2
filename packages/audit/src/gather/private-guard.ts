import { lookup } from "node:dns/promises";
import { once } from "node:events";
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import { connect, isIP, type AddressInfo, type Socket } from "node:net";
import { parseUrl } from "@glassjar/register";
import { isPrivateAddress } from "../crawl-private.ts";

/** A proxy through which the browser reaches public addresses only. */
export interface PrivateGuard {
  /** Switches that make a browser use it. */
  readonly switches: readonly string[];
  close(): void;
}

/** Host name or `*.` pattern → address, with or without port: what whoever audits means to reach. */
type Resolve = Readonly<Record<string, string>>;

interface Place {
  readonly address: string;
  readonly port: number;
}

/**
 * Starts the proxy. A name is looked up here and the address that was checked is the one connected
 * to, so that neither a redirect nor a changed answer of a name server leads into a private network.
 */
export async function startPrivateGuard(
  resolve: Resolve,
  onRefused: (host: string) => void,
): Promise<PrivateGuard> {
  const reach = async (host: string, port: number): Promise<Place | undefined> => {
    const place = await placeOf(host.replace(/^\[|\]$/g, ""), port, resolve);
    if (!place) onRefused(host);
    return place;
  };
  const server = createServer((request, response) => void forward(request, response, reach));
  server.on("connect", (request: IncomingMessage, socket: Socket) => {
    void tunnel(request.url ?? "", socket, reach);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    switches: [
      `--proxy-server=http://127.0.0.1:${port}`,
      // Otherwise the browser reaches this machine without asking.
      "--proxy-bypass-list=<-loopback>",
      "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    ],
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Where a host is to be found; undefined when that is in a private network. */
async function placeOf(host: string, port: number, resolve: Resolve): Promise<Place | undefined> {
  const meant = Object.entries(resolve).find(([pattern]) => fits(pattern, host))?.[1];
  if (meant !== undefined) {
    const [, address = meant, own] = /^(.*?)(?::(\d+))?$/.exec(meant) ?? [];
    return { address, port: own === undefined ? port : Number(own) };
  }
  if (isIP(host)) return isPrivateAddress(host) ? undefined : { address: host, port };
  const found = await lookup(host, { all: true }).catch(() => []);
  if (found.length === 0 || found.some(({ address }) => isPrivateAddress(address)))
    return undefined;
  return { address: found[0]?.address ?? "", port };
}

function fits(pattern: string, host: string): boolean {
  return pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : pattern === host;
}

type Reach = (host: string, port: number) => Promise<Place | undefined>;

async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  reach: Reach,
): Promise<void> {
  const fail = () => void request.socket.destroy();
  const target = parseUrl(request.url ?? "");
  const place = target && (await reach(target.hostname, Number(target.port || 80)));
  if (!place) {
    fail();
    return;
  }
  const { pathname, search } = target;
  const { method = "GET", headers } = request;
  delete headers["proxy-connection"];
  const { address: host, port: at } = place;
  const onward = ask({ host, port: at, method, path: pathname + search, headers });
  onward.on("error", fail);
  onward.on("response", (answer) => {
    const { statusCode = 502, statusMessage, rawHeaders } = answer;
    response.writeHead(statusCode, statusMessage, rawHeaders);
    answer.on("error", fail).pipe(response);
  });
  response.on("close", () => onward.destroy());
  request.pipe(onward);
}

async function tunnel(target: string, socket: Socket, reach: Reach): Promise<void> {
  socket.on("error", () => socket.destroy());
  const [, host = "", port = "443"] = /^(.*):(\d+)$/.exec(target) ?? [];
  const place = await reach(host, Number(port));
  if (!place) {
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
    return;
  }
  const onward = connect(place.port, place.address, () => {
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    onward.pipe(socket);
    socket.pipe(onward);
  });
  onward.on("error", () => socket.destroy());
  onward.on("close", () => socket.destroy());
  socket.on("close", () => onward.destroy());
}
