import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { dayOf, encodeChoice } from "@glassjar/consent/choice";
import { createEdge } from "@glassjar/guard/proxy";
import { compileMatcher, type Register } from "@glassjar/register";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "../support/browser.ts";

const register: Register = {
  glassjar: 1,
  site: { name: "Site", origin: "http://site.test", languages: ["en"] },
  providers: { tv: { name: "TV" } },
  services: {
    video: {
      provider: "tv",
      category: "marketing",
      name: "Video",
      hosts: ["*.video.test"],
      items: [{ cookie: "vid", purpose: "video" }],
    },
  },
};

/** Ways of a page to ask a host, each under a path of its own. No gate script: the edge alone. */
const page = (host: string) => `<!doctype html><html lang="en"><head><title>-</title>
<link rel="preload" as="image" href="http://${host}/preload">
<link rel="stylesheet" href="http://${host}/stylesheet">
<style>@import "http://${host}/import"; body { background: url(http://${host}/background) }</style>
<script src="http://${host}/script"></script></head><body>
<img src="http://${host}/image" srcset="http://${host}/image-set 2x">
<iframe src="http://${host}/frame"></iframe>
<iframe srcdoc="<img src='http://${host}/srcdoc'>"></iframe>
<video poster="http://${host}/poster"></video>
<object data="http://${host}/object"></object>
<svg><image href="http://${host}/svg-image"/></svg>
<script>
  new Image().src = "http://${host}/script-image";
  fetch("http://${host}/fetch", { mode: "no-cors" }).catch(() => {});
  navigator.sendBeacon("http://${host}/beacon");
  new WebSocket("ws://${host}/socket").onerror = () => {};
  document.body.append(Object.assign(document.createElement("script"), { src: "http://${host}/script-script" }));
  document.body.append(Object.assign(document.createElement("iframe"), { src: "http://${host}/script-frame" }));
  document.title = eval("'inline ' + 'code runs'");
</script></body></html>`;

const WAYS = [
  "background",
  "beacon",
  "fetch",
  "frame",
  "image",
  "import",
  "object",
  "poster",
  "preload",
  "script",
  "script-frame",
  "script-image",
  "script-script",
  "socket",
  "srcdoc",
  "stylesheet",
  "svg-image",
];

let browser: Browser;
let origin: string;
let hosts: Record<"declared" | "undeclared", string>;
type Closable = Server & { closeAllConnections(): void };
const servers: Closable[] = [];
const asked = new Set<string>();

async function listen(server: Closable): Promise<number> {
  servers.push(server);
  await once(server.listen(0, "127.0.0.1"), "listening");
  return (server.address() as AddressInfo).port;
}

beforeAll(async () => {
  const third = createServer((request, response) => {
    asked.add(request.url?.slice(1) ?? "");
    response.end();
  });
  third.on("upgrade", (request, socket) => {
    asked.add(request.url?.slice(1) ?? "");
    socket.destroy();
  });
  const thirdPort = await listen(third);
  hosts = { declared: `www.video.test:${thirdPort}`, undeclared: `other.test:${thirdPort}` };
  const site = createServer((request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(page(request.url === "/declared" ? hosts.declared : hosts.undeclared));
  });
  const sitePort = await listen(site);
  const guarded = {
    register,
    version: 1,
    matcher: compileMatcher(register),
    materialVersion: 1,
    cookieName: "cookies_preferences",
    headTags: () => "",
  };
  const upstream = new URL(`http://127.0.0.1:${sitePort}`);
  origin = `http://site.test:${await listen(createEdge({ upstream, site: () => guarded }))}`;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

/** What a visitor's browser asked third parties for on a page, with or without a grant. */
async function visit(path: string, granted: boolean): Promise<string[]> {
  const context = await browser.newContext();
  const choice = {
    version: 1,
    granted: ["marketing"],
    services: {},
    day: dayOf(Date.now()),
    receipt: "A".repeat(16),
  };
  if (granted)
    await context.addCookies([
      { name: "cookies_preferences", value: encodeChoice(choice), url: origin },
    ]);
  asked.clear();
  const tab = await context.newPage();
  await tab.goto(origin + path, { waitUntil: "load" });
  await expect.poll(() => tab.title()).toBe("inline code runs");
  await tab.waitForTimeout(500);
  await context.close();
  return [...asked].filter((way) => way !== "favicon.ico").sort();
}

test("before a choice the page asks no third party, and its own inline code works", async () => {
  expect(await visit("/declared", false)).toEqual([]);
});

test("a host the register does not name is never asked", async () => {
  expect(await visit("/undeclared", true)).toEqual([]);
});

test("after a grant every way works", async () => {
  expect(await visit("/declared", true)).toEqual(WAYS);
});
