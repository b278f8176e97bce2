import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { consentCsp } from "@glassjar/guard";
import type { Register } from "@glassjar/register";
import { compileMatcher } from "@glassjar/register/matcher";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";

const register: Register = {
  glassjar: 1,
  site: { name: "Site", origin: "https://site.test", languages: ["en"] },
  providers: { operator: { name: "Operator" } },
  services: {
    media: {
      provider: "operator",
      category: "marketing",
      name: "Media",
      hosts: ["*.third.test"],
      items: [],
    },
  },
};
const GRANTED = { version: 1, granted: ["marketing"], services: {}, day: 1, receipt: "x" };

/** One way to ask a third party each; `asked` is the path it asks for. */
const WAYS: Readonly<Record<string, (host: string) => string>> = {
  script: (host) => `<script src="${host}/script"></script>`,
  "script-module": (host) =>
    `<script type="module">import("${host}/script-module").catch(()=>{})</script>`,
  "script-evaluated": (host) =>
    `<script>eval('document.head.append(Object.assign(document.createElement("script"),{src:"${host}/script-evaluated"}))')</script>`,
  style: (host) => `<link rel="stylesheet" href="${host}/style">`,
  "style-import": (host) => `<style>@import "${host}/style-import";</style>`,
  img: (host) => `<img src="${host}/img">`,
  "img-made": (host) => `<script>new Image().src="${host}/img-made"</script>`,
  "img-style": (host) => `<p style="background:url(${host}/img-style)">x</p>`,
  font: (host) =>
    `<style>@font-face{font-family:f;src:url(${host}/font)}b{font-family:f}</style><b>x</b>`,
  "connect-fetch": (host) => `<script>fetch("${host}/connect-fetch").catch(()=>{})</script>`,
  "connect-xhr": (host) =>
    `<script>const x=new XMLHttpRequest();x.open("GET","${host}/connect-xhr");x.send()</script>`,
  "connect-beacon": (host) => `<script>navigator.sendBeacon("${host}/connect-beacon","x")</script>`,
  "connect-events": (host) => `<script>new EventSource("${host}/connect-events")</script>`,
  "connect-socket": (host) =>
    `<script>new WebSocket("${host.replace("http", "ws")}/connect-socket")</script>`,
  "connect-ping": (host) =>
    `<a id="ping" href="#x" ping="${host}/connect-ping">x</a><script>ping.click()</script>`,
  media: (host) => `<video src="${host}/media" autoplay muted></video>`,
  "media-track": (host) =>
    `<video src="/own" crossorigin><track src="${host}/media-track" default kind="captions"></video>`,
  frame: (host) => `<iframe src="${host}/frame"></iframe>`,
  "frame-inner": (host) => `<iframe srcdoc='<img src="${host}/frame-inner">'></iframe>`,
  object: (host) => `<object data="${host}/object"></object>`,
  embed: (host) => `<embed src="${host}/embed">`,
  "worker-script": (host) =>
    `<script>new Worker(URL.createObjectURL(new Blob(['importScripts("${host}/worker-script")'])))</script>`,
  manifest: (host) => `<link rel="manifest" href="${host}/manifest">`,
  prefetch: (host) => `<link rel="prefetch" href="${host}/prefetch">`,
  preload: (host) => `<link rel="preload" as="image" href="${host}/preload">`,
  modulepreload: (host) => `<link rel="modulepreload" href="${host}/modulepreload">`,
  icon: (host) => `<svg><image href="${host}/icon"/></svg>`,
};
/** What a browser never asks for when it has no window or is driven by a program. */
const UNASKED = new Set(["manifest", "connect-ping"]);

let browser: Browser;
let server: Server;
let port: number;
let policy: string | undefined;
let body = "";
const asked = new Set<string>();
const violations: string[] = [];

function policyFor(granted: boolean, holdForms = false): string | undefined {
  return consentCsp({
    register,
    matcher: compileMatcher(register),
    choice: granted ? GRANTED : undefined,
    undeclared: "enforce",
    host: "site.test",
    reportTo: { endpoint: "jar", uri: "/violations" },
    holdForms,
  });
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? "").slice(1);
  if (request.headers.host?.includes("third.test")) {
    if (path !== "favicon.ico") asked.add(path);
    const type =
      path.startsWith("script") || path === "modulepreload" ? "text/javascript" : "text/css";
    response.writeHead(200, { "Content-Type": type, "Access-Control-Allow-Origin": "*" });
    response.end();
  } else if (path === "violations") {
    request.setEncoding("utf8").on("data", (text: string) => violations.push(text));
    response.writeHead(204).end();
  } else {
    response.writeHead(200, {
      "Content-Type": "text/html",
      ...(policy === undefined ? {} : { "Content-Security-Policy": policy }),
    });
    response.end(path === "page" ? `<!doctype html><title>x</title>${body}` : "");
  }
}

beforeAll(async () => {
  browser = await launchBrowser();
  server = createServer(answer).listen(0, "127.0.0.1");
  server.on("upgrade", (request, socket) => {
    asked.add((request.url ?? "").slice(1));
    const key = createHash("sha1")
      .update(`${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest("base64");
    socket.end(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`,
    );
  });
  await once(server, "listening");
  ({ port } = server.address() as AddressInfo);
});

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** Notes what the browser says it refused, in the page itself. */
function noteViolations(): void {
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    const noted = document.documentElement.dataset["refused"] ?? "";
    document.documentElement.dataset["refused"] = `${noted}${effectiveDirective} ${blockedURI}\n`;
  });
}

interface Visited {
  readonly asked: readonly string[];
  /** The directive and the address of what was refused. */
  readonly refused: readonly string[];
}

/** Opens a page under a policy and waits until nothing is missing; what was asked of the third party by then. */
async function visit(
  markup: string,
  under: string | undefined,
  missing: (visited: Visited) => readonly string[],
): Promise<Visited> {
  asked.clear();
  policy = under;
  body = markup;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(noteViolations);
  await page.goto(`http://site.test:${port}/page`);
  const visited = async (): Promise<Visited> => {
    // A page that goes on to another one cannot be asked just then.
    const noted = await page
      .evaluate(() => document.documentElement.dataset["refused"] ?? "")
      .catch(() => "");
    return { asked: [...asked], refused: noted.split("\n").filter((line) => line !== "") };
  };
  await expect.poll(async () => missing(await visited()), { timeout: 20_000 }).toEqual([]);
  const last = await visited();
  await context.close();
  return last;
}

const everyWay = () =>
  Object.values(WAYS)
    .map((way) => way(`http://media.third.test:${port}`))
    .join("\n");
const EXPECTED = Object.keys(WAYS).filter((way) => !UNASKED.has(way));
const unasked = (visited: Visited) => EXPECTED.filter((way) => !visited.asked.includes(way));

test("without a policy the browser asks in every way", async () => {
  await visit(everyWay(), undefined, unasked);
});

test("granted, it asks in every way", async () => {
  await visit(everyWay(), policyFor(true), unasked);
});

test("held, it asks in none, and says which directive refused it", async () => {
  const directives = [
    "connect-src",
    "font-src",
    "frame-src",
    "img-src",
    "media-src",
    "object-src",
    "script-src-elem",
    "style-src-elem",
  ];
  const visited = await visit(everyWay(), policyFor(false), ({ refused }) =>
    directives.filter((name) => !refused.some((line) => line.startsWith(`${name} http`))),
  );
  expect(visited.asked).toEqual([]);
});

test("violations are told to the endpoint", async () => {
  violations.length = 0;
  // Browsers that know endpoints tell them on https only, and later; the older way is at once.
  const told = policyFor(false)?.replace(/; report-to.*/, "");
  await visit(`<img src="http://media.third.test:${port}/img">`, told, () =>
    violations.some((text) => text.includes("third.test")) ? [] : ["a report"],
  );
  expect(violations.join("\n")).toContain('"effective-directive":"img-src"');
});

test("forms are sent unless they are to be held too", async () => {
  const form = `<form method="post" action="http://media.third.test:${port}/form"></form><script>setTimeout(()=>document.forms[0].submit(),200)</script>`;
  await visit(form, policyFor(false), (visited) =>
    visited.asked.includes("form") ? [] : ["form"],
  );
  const held = await visit(form, policyFor(false, true), ({ refused }) =>
    refused.some((line) => line.startsWith("form-action ")) ? [] : ["form-action"],
  );
  expect(held.asked).toEqual([]);
});

test("a stricter policy of the page itself stays in force", async () => {
  const host = `http://media.third.test:${port}`;
  const strict = `<meta http-equiv="Content-Security-Policy" content="img-src 'none'"><img src="${host}/img"><script src="${host}/script"></script>`;
  const visited = await visit(strict, policyFor(true), ({ asked: paths, refused }) =>
    paths.includes("script") && refused.length > 0 ? [] : ["script", "refusal"],
  );
  expect(visited.asked).toEqual(["script"]);
});
