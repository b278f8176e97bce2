import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
} from "node:http";
import { connect, type AddressInfo, type Server } from "node:net";
import { dayOf, encodeChoice, type Choice } from "@glassjar/consent/choice";
import {
  createEdge,
  type EdgeLogEntry,
  type EdgeOptions,
  type GuardedSite,
  type PageView,
  type Violation,
} from "@glassjar/guard/proxy";
import type { Register } from "@glassjar/register";
import { compileMatcher } from "@glassjar/register/matcher";
import { onTestFinished } from "vitest";

/** A small register: necessary `sessionid`, statistical `_pk_*`, marketing video, exempt audience. */
export const EDGE_REGISTER: Register = {
  glassjar: 1,
  site: { name: "Site", origin: "https://www.site.example", languages: ["en", "fr"] },
  providers: { operator: { name: "Operator" } },
  services: {
    login: {
      provider: "operator",
      category: "necessary",
      name: "Login",
      items: [{ cookie: "sessionid", purpose: "login" }],
    },
    statistics: {
      provider: "operator",
      category: "statistical",
      name: "Statistics",
      items: [{ cookie: "_pk_*", purpose: "statistics" }],
    },
    video: {
      provider: "operator",
      category: "marketing",
      name: "Video",
      hosts: ["*.video.example"],
      items: [{ cookie: "vid", purpose: "video", path: "/watch" }],
    },
    audience: {
      provider: "operator",
      category: "statistical",
      exempt: "audience-measurement",
      name: "Audience",
      hosts: ["audience.example"],
      items: [{ cookie: "aud", purpose: "audience" }],
    },
  },
};

/** The site of a register as version 3, whose tags say what they were given. */
export function guardedSite(register: Register = EDGE_REGISTER): GuardedSite {
  return {
    register,
    version: 3,
    matcher: compileMatcher(register),
    materialVersion: 1,
    cookieName: "cookies_preferences",
    headTags: ({ nonce, language }) =>
      `<script src="/glassjar.js" nonce="${nonce}" data-language="${language}"></script>`,
  };
}

/** A `Cookie` header with a choice of today. */
export function choiceCookie(
  granted: readonly string[],
  services: Readonly<Record<string, boolean>> = {},
  over: Partial<Choice> = {},
): string {
  const day = dayOf(Date.now());
  const choice = { version: 1, granted, services, day, receipt: "AAAAAAAAAAAAAAAA", ...over };
  return `cookies_preferences=${encodeChoice(choice)}`;
}

type Closable = Pick<Server, "listen" | "close" | "address"> & { closeAllConnections?(): void };

/** Listens on a free port of the loopback address until the test ends. */
export async function listen(server: Closable): Promise<number> {
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections?.();
  });
  return (server.address() as AddressInfo).port;
}

/** An edge before an upstream that answers with `listener`. */
export async function edgeBefore(listener: RequestListener, more: Partial<EdgeOptions> = {}) {
  return edgeAt(`http://127.0.0.1:${await listen(createServer(listener))}`, more);
}

/** An edge before this upstream, and what it told. */
export async function edgeAt(upstream: string, more: Partial<EdgeOptions> = {}) {
  const views: PageView[] = [];
  const log: EdgeLogEntry[] = [];
  const violations: Violation[] = [];
  const site = guardedSite();
  const server = createEdge({
    upstream: new URL(upstream),
    site: () => site,
    onView: (view) => views.push(view),
    onViolation: (violation) => violations.push(violation),
    log: (entry) => log.push(entry),
    ...more,
  });
  return { port: await listen(server), views, log, violations, server, upstream };
}

/** A request of a test. */
export interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Uint8Array;
  readonly agent?: Agent;
}

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly trailers: IncomingMessage["trailers"];
  readonly csp: readonly string[];
  readonly body: Buffer;
  readonly text: string;
}

/** Asks over HTTP/1.1 and reads the whole answer. */
export function ask(port: number, asked: Asked = {}): Promise<Answered> {
  const { method = "GET", path = "/", headers = {}, body, agent = false } = asked;
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { port, method, path, headers: { host: "www.site.example", ...headers }, agent },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          const whole = Buffer.concat(chunks);
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            trailers: answer.trailers,
            csp: answer.headersDistinct["content-security-policy"] ?? [],
            body: whole,
            text: whole.toString(),
          });
        });
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}

/** Sends bytes as they are and gives what came until the connection ended, at most `ms` later. */
export function sendBytes(port: number, bytes: string | Buffer, ms = 1500): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let received = "";
    const timer = setTimeout(() => socket.destroy(), ms);
    socket.on("data", (chunk) => (received += chunk.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearTimeout(timer);
      resolve(received);
    });
  });
}

/** Answers with an HTML page. */
export const html =
  (body: string, headers: Readonly<Record<string, string | string[]>> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers }).end(body);
  };

/** Answers with the request as the upstream saw it. */
export const echo: RequestListener = (request, response) => {
  response.setHeader("Content-Type", "application/json");
  response.end(
    JSON.stringify({ url: request.url, raw: request.rawHeaders, headers: request.headers }),
  );
};

/** A page with one element of a held host. */
export const PAGE =
  '<!doctype html><html lang=fr><head><title>T</title></head><iframe src="https://www.video.example/1"></iframe>';
