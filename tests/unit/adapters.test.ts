import { createServer } from "node:http";
import { Readable } from "node:stream";
import { createGzip, gzipSync } from "node:zlib";
import { glassjar as forExpress } from "@glassjar/guard/adapters/express";
import { glassjar as forFastify } from "@glassjar/guard/adapters/fastify";
import { guard } from "@glassjar/guard/adapters/fetch";
import { glassjar as forHono } from "@glassjar/guard/adapters/hono";
import { nodeGuard } from "@glassjar/guard/adapters/node";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { listening } from "../support/adapters.ts";
import { ask, choiceCookie, EDGE_REGISTER, guardedSite, PAGE } from "../support/edge.ts";
import type { PageView } from "@glassjar/guard/proxy";

const site = guardedSite(EDGE_REGISTER);
const COOKIES = ["sessionid=1; Path=/", "_pk_id=2; Path=/"];

type Ask = (path: string, init?: RequestInit) => Promise<Response>;
type Site = typeof site;
interface Options {
  site: () => Site;
  onView: (view: PageView) => void;
}

/** The same little application on each framework; gives how to ask it. */
const APPLICATIONS: Record<string, (options: Options) => Promise<Ask>> = {
  node: async (options) => {
    const guarded = nodeGuard(options);
    const server = createServer((request, response) => {
      if (!guarded(request, response)) return;
      const { pathname } = new URL(request.url ?? "/", "http://a");
      const headers = { "Content-Type": "text/html", "Set-Cookie": COOKIES };
      if (pathname === "/page") response.writeHead(200, headers).end(PAGE);
      else if (pathname === "/gzip")
        response
          .writeHead(200, "OK", ["Content-Type", "text/html", "Content-Encoding", "gzip"])
          .end(gzipSync(PAGE));
      else if (pathname === "/stream") {
        response.setHeader("Content-Type", "text/html");
        Readable.from([PAGE.slice(0, 30), PAGE.slice(30)]).pipe(response);
      } else if (pathname === "/seen") response.end(JSON.stringify(request.headers));
      else if (pathname === "/redirect") response.writeHead(302, { Location: "/page" }).end();
      else response.writeHead(404).end();
    });
    return asker(await listening(server));
  },
  express: async (options) => {
    const app = express();
    app.use(forExpress(options));
    app.get("/page", (_request, response) => {
      response.append("Set-Cookie", COOKIES).type("html").send(PAGE);
    });
    app.get("/gzip", (_request, response) => {
      response.type("html").set("Content-Encoding", "gzip");
      const zip = createGzip();
      zip.pipe(response);
      zip.end(PAGE);
    });
    app.get("/stream", (_request, response) => {
      response.type("html");
      Readable.from([PAGE.slice(0, 30), PAGE.slice(30)]).pipe(response);
    });
    app.get("/seen", (request, response) => void response.json(request.headers));
    app.get("/redirect", (_request, response) => response.redirect("/page"));
    return asker(await listening(createServer(app)));
  },
  fastify: async (options) => {
    const app = fastify();
    await app.register(forFastify, options);
    app.get("/page", (_request, reply) =>
      reply.header("set-cookie", COOKIES).type("text/html").send(PAGE),
    );
    app.get("/gzip", (_request, reply) =>
      reply.type("text/html").header("content-encoding", "gzip").send(gzipSync(PAGE)),
    );
    app.get("/stream", (_request, reply) =>
      reply.type("text/html").send(Readable.from([PAGE.slice(0, 30), PAGE.slice(30)])),
    );
    app.get("/seen", (request) => request.headers);
    app.get("/redirect", (_request, reply) => reply.redirect("/page"));
    await app.listen({ port: 0, host: "127.0.0.1" });
    return asker(await listening(app.server));
  },
  hono: async (options) => {
    const app = new Hono();
    app.use(forHono(options));
    app.get("/page", (c) => {
      for (const cookie of COOKIES) c.header("Set-Cookie", cookie, { append: true });
      return c.html(PAGE);
    });
    app.get("/gzip", (c) => {
      c.header("Content-Encoding", "gzip");
      c.header("Content-Type", "text/html");
      return c.body(new Uint8Array(gzipSync(PAGE)));
    });
    app.get("/stream", (c) => {
      c.header("Content-Type", "text/html");
      return c.body(pieces());
    });
    app.get("/seen", (c) => c.json(c.req.header()));
    app.get("/redirect", (c) => c.redirect("/page"));
    return inMemory((request) => app.fetch(request));
  },
  fetch: async (options) => {
    const app = (request: Request): Response => {
      const { pathname } = new URL(request.url);
      const headers = new Headers({ "Content-Type": "text/html" });
      if (pathname === "/page") {
        for (const cookie of COOKIES) headers.append("Set-Cookie", cookie);
        return new Response(PAGE, { headers });
      }
      if (pathname === "/gzip") {
        headers.set("Content-Encoding", "gzip");
        return new Response(new Uint8Array(gzipSync(PAGE)), { headers });
      }
      if (pathname === "/stream") return new Response(pieces(), { headers });
      if (pathname === "/seen") return Response.json(Object.fromEntries(request.headers));
      return Response.redirect("http://www.site.example/page");
    };
    return inMemory(guard(app, options));
  },
};

function pieces(): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(PAGE);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.slice(0, 30));
      controller.enqueue(bytes.slice(30));
      controller.close();
    },
  });
}

const asker = (origin: string): Ask => {
  return (path, init) => fetch(origin + path, { redirect: "manual", ...init });
};

/** `fetch` undoes an encoding by itself; without a wire we do. */
const inMemory =
  (handler: (request: Request) => Response | Promise<Response>): Ask =>
  async (path, init) => {
    const response = await handler(new Request(`http://www.site.example${path}`, init));
    if (response.headers.get("content-encoding") !== "gzip") return response;
    const body = response.body?.pipeThrough(new DecompressionStream("gzip")) ?? null;
    return new Response(body, response);
  };

describe.each(Object.keys(APPLICATIONS))("%s", (name) => {
  const views: PageView[] = [];
  const start = async () => {
    views.length = 0;
    const application = await APPLICATIONS[name]?.({
      site: () => site,
      onView: (view) => views.push(view),
    });
    if (!application) throw new Error(name);
    return application;
  };

  test("pages come guarded: markup, cookies, policy, caching", async () => {
    const response = await (await start())("/page");
    expect(response.status).toBe(200);
    expect(await response.text()).toMatch(
      /<head><script src="\/glassjar.js"[^]*<iframe data-jar-service="video" data-jar-src=/,
    );
    expect(response.headers.getSetCookie()).toEqual([COOKIES[0]]);
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'self'/);
    expect(response.headers.get("cache-control")).toBe("private, no-cache");
    expect(response.headers.get("vary")).toMatch(/Cookie, Sec-GPC$/);
    expect(response.headers.get("content-length")).toBeNull();
    expect(views).toMatchObject([{ path: "/page", status: 200 }]);
  });

  test("pages show what the choice grants", async () => {
    const headers = { cookie: choiceCookie(["marketing", "statistical"]) };
    const response = await (await start())("/page", { headers });
    expect(await response.text()).toContain('<iframe src="https://www.video.example/1">');
    expect(response.headers.getSetCookie()).toEqual(COOKIES);
  });

  test.each(["/gzip", "/stream"])("%s is read and given whole", async (path) => {
    const response = await (await start())(path);
    const text = await response.text();
    expect(text).toContain("data-jar-src");
    expect(text).toMatch(/<\/iframe>$/);
  });

  test("the application sees no held cookie, and withdrawn ones are expired", async () => {
    const cookie = `_pk_id=2; sessionid=1; ${choiceCookie([])}`;
    const response = await (await start())("/seen", { headers: { cookie } });
    expect(await response.json()).toMatchObject({ cookie: `sessionid=1; ${choiceCookie([])}` });
    expect(response.headers.getSetCookie()).toContain("_pk_id=; Max-Age=0; Path=/");
    expect(response.headers.get("cache-control")).toBe("private, no-cache");
    expect(views).toEqual([]);
  });

  test("a part of a page is not asked for", async () => {
    const headers = { range: "bytes=0-9", accept: "text/html", "sec-fetch-dest": "document" };
    const response = await (await start())("/seen", { headers });
    expect(await response.json()).not.toHaveProperty("range");
  });

  test("other answers pass as they are", async () => {
    const response = await (await start())("/redirect");
    expect([
      response.status,
      response.headers.get("location")?.replace(/^http:\/\/[^/]*/, ""),
    ]).toEqual([302, "/page"]);
    expect(response.headers.get("set-cookie")).toBeNull();
  });
});

/** The site, and how often a host of the page was judged since this was last asked. */
function countingSite() {
  let judged = 0;
  const host: typeof site.matcher.host = (name) => {
    if (name === "www.video.example") judged += 1;
    return site.matcher.host(name);
  };
  const counted = { ...site, matcher: { ...site.matcher, host } };
  const count = () => {
    const before = judged;
    judged = 0;
    return before;
  };
  return { counted, count };
}

async function judgedInTurn(asking: Ask, count: () => number): Promise<number[]> {
  const counts: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    expect(await (await asking("/page")).text()).toContain("data-jar-src=");
    counts.push(count());
  }
  return counts;
}

test.each(["express", "fastify"])(
  "%s: a page that comes again is not judged anew",
  async (name) => {
    const { counted, count } = countingSite();
    const asking = await APPLICATIONS[name]?.({ site: () => counted, onView() {} });
    expect(asking && (await judgedInTurn(asking, count))).toEqual([1, 1, 0, 0]);
  },
);

test("Hono, fetch: nor is what comes again of a page that streams", async () => {
  const long = PAGE + "<p>and so on</p>".repeat(500);
  const apps: Record<string, (counted: Site) => Ask> = {
    hono: (counted) => {
      const app = new Hono();
      app.use(forHono({ site: () => counted }));
      app.get("/page", (c) => c.html(long));
      return inMemory((request) => app.fetch(request));
    },
    fetch: (counted) => {
      const headers = { "Content-Type": "text/html" };
      return inMemory(guard(() => new Response(long, { headers }), { site: () => counted }));
    },
  };
  for (const app of Object.values(apps)) {
    const { counted, count } = countingSite();
    expect(await judgedInTurn(app(counted), count)).toEqual([1, 1, 0, 0]);
  }
});

test("Express keeps its entity tags, apart for each choice", async () => {
  const app = express();
  app.use(forExpress({ site: () => site }));
  app.get("/page", (_request, response) => void response.type("html").send(PAGE));
  const port = Number(new URL(await listening(createServer(app))).port);
  const asked = { accept: "text/html" };
  const tag = String((await ask(port, { path: "/page", headers: asked })).headers.etag);
  const condition = { ...asked, "if-none-match": tag };
  expect((await ask(port, { path: "/page", headers: condition })).status).toBe(304);
  const granted = { ...condition, cookie: choiceCookie(["marketing"]) };
  expect((await ask(port, { path: "/page", headers: granted })).status).toBe(200);
});

test("a large page passes at the pace of who reads it", async () => {
  const guarded = nodeGuard({ site: () => site });
  let sent = 0;
  const block = `<p>${"x".repeat(100_000)}</p>`;
  const server = createServer((request, response) => {
    if (!guarded(request, response)) return;
    response.setHeader("Content-Type", "text/html");
    const more = () => {
      while (sent < 300) {
        sent += 1;
        if (!response.write(block)) return void response.once("drain", more);
      }
      return response.end();
    };
    more();
  });
  const response = await fetch(await listening(server));
  const reader = response.body?.getReader();
  const first = await reader?.read();
  await new Promise((resolve) => setTimeout(resolve, 200));
  // Socket buffers of the system take some; what matters is that not all was made.
  expect(sent).toBeLessThan(300);
  let size = first?.value?.length ?? 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
    size += part.value.length;
  expect(size).toBeGreaterThan(300 * block.length);
});
