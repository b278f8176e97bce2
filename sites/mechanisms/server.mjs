import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { clicks } from "./clicks.mjs";
import { headerCookies, scriptCookies } from "./cookies.mjs";
import { credentials } from "./credentials.mjs";
import { fingerprints } from "./fingerprints.mjs";
import { moments } from "./moments.mjs";
import { network } from "./network.mjs";
import { storage } from "./storage.mjs";
import { workers } from "./workers.mjs";

export const MECHANISMS = {
  ...headerCookies,
  ...scriptCookies,
  ...storage,
  ...workers,
  ...network,
  ...fingerprints,
  ...clicks,
  ...credentials,
  ...moments,
};

const page = (title, body) =>
  `<!doctype html><html lang="en"><title>${title}</title><link rel="icon" href="data:,"><h1>${title}</h1>${body}</html>`;

const home = page(
  "Mechanisms",
  Object.keys(MECHANISMS)
    .map((name) => `<p><a href="/${name}/">${name}</a></p>`)
    .join(""),
);

function answerFor(method, name, rest, port) {
  const mechanism = MECHANISMS[name];
  const here = (text) =>
    text
      .replaceAll("HERE", `/${name}`)
      .replaceAll("THIRD", `http://third.localhost:${port}/${name}`)
      .replaceAll("OTHER", `http://other.localhost:${port}/${name}`);
  if (!mechanism) return undefined;
  if (rest === "")
    return {
      type: "text/html",
      body: page(name, here(mechanism.body)),
      headers: mechanism.headers,
    };
  const answer = mechanism.answers?.[`${method} ${rest}`] ?? mechanism.answers?.[rest];
  if (!answer) return undefined;
  const headers = Object.entries(answer.headers ?? {}).map(([key, value]) => [
    key,
    Array.isArray(value) ? value : here(value),
  ]);
  return { ...answer, body: here(answer.body ?? ""), headers: Object.fromEntries(headers) };
}

export function createMechanismsServer() {
  const server = createServer((request, response) => {
    const { port } = server.address();
    const { pathname } = new URL(request.url, "http://localhost");
    const [, name = "", ...rest] = pathname.split("/");
    const found =
      name === ""
        ? { type: "text/html", body: home }
        : answerFor(request.method, name, rest.join("/"), port);
    const { status = 200, type = "text/plain", body = "", headers = {} } = found ?? { status: 404 };
    const origin = request.headers.origin;
    response.writeHead(status, {
      "content-type": `${type}; charset=utf-8`,
      "cache-control": "no-store",
      ...(origin === undefined
        ? {}
        : {
            "access-control-allow-origin": origin,
            "access-control-allow-credentials": "true",
            "access-control-allow-headers": "x-own",
          }),
      ...headers,
    });
    response.end(type.startsWith("image/") ? Buffer.from(body, "base64") : body);
  });
  server.on("upgrade", (request, socket) => {
    const accept = createHash("sha1")
      .update(`${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest("base64");
    const [, name = "", path = ""] = request.url.split("/");
    const cookie = MECHANISMS[name]?.answers?.[path]?.headers["set-cookie"];
    socket.on("error", () => socket.destroy());
    socket.end(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\nSet-Cookie: ${cookie}\r\n\r\n`,
    );
  });
  return server;
}
