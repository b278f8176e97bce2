import {
  Agent,
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type RequestListener,
} from "node:http";
import { connect, createServer as createTcpServer, type AddressInfo, type Server } from "node:net";
import { brotliCompressSync, deflateSync, gunzipSync, gzipSync } from "node:zlib";
import { dayOf, encodeChoice, type Choice } from "@glassjar/consent/choice";
import type { Register } from "@glassjar/register";
import { compileMatcher } from "@glassjar/register/matcher";
import { afterEach, describe, expect, test } from "vitest";
import { createEdge } from "./edge.ts";
import type { EdgeLogEntry, EdgeOptions, PageView } from "./types.ts";

const register: Register = {
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
      items: [],
    },
  },
};

function choiceCookie(
  granted: string[],
  services: Record<string, boolean> = {},
  over: Partial<Choice> = {},
): string {
  const day = dayOf(Date.now());
  const choice = { version: 1, granted, services, day, receipt: "AAAAAAAAAAAAAAAA", ...over };
  return `cookies_preferences=${encodeChoice(choice)}`;
}

const open: { close: () => unknown }[] = [];
afterEach(() => {
  for (const thing of open.splice(0)) thing.close();
});

async function listen(server: Server & { closeAllConnections(): void }): Promise<number> {
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  open.push({
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
  return (server.address() as AddressInfo).port;
}

/** An edge before an upstream that answers with `listener`. */
async function edgeBefore(listener: RequestListener, more: Partial<EdgeOptions> = {}) {
  const port = await listen(createServer(listener));
  return edgeAt(`http://127.0.0.1:${port}`, more);
}

async function edgeAt(upstream: string, more: Partial<EdgeOptions> = {}) {
  const views: PageView[] = [];
  const log: EdgeLogEntry[] = [];
  const site = {
    register,
    version: 3,
    matcher: compileMatcher(register),
    materialVersion: 1,
    cookieName: "cookies_preferences",
    headTags: ({ nonce, language }: { nonce: string; language: string }) =>
      `<script src="/glassjar.js" nonce="${nonce}" data-language="${language}"></script>`,
  };
  const server = createEdge({
    upstream: new URL(upstream),
    site: () => site,
    onView: (view) => views.push(view),
    log: (entry) => log.push(entry),
    ...more,
  });
  return { port: await listen(server), views, log, server, upstream };
}

interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Uint8Array;
  agent?: Agent;
}

interface Answered {
  status: number;
  headers: IncomingMessage["headers"];
  csp: string[];
  body: Buffer;
  text: string;
}

function ask(port: number, asked: Asked = {}): Promise<Answered> {
  const { method = "GET", path = "/", headers = {}, body, agent } = asked;
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        port,
        method,
        path,
        headers: { host: "www.site.example", ...headers },
        ...(agent ? { agent } : { agent: false }),
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", reject);
        answer.on("end", () => {
          const whole = Buffer.concat(chunks);
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
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

const html =
  (body: string, headers: Record<string, string | string[]> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers }).end(body);
  };

/** Answers with the request as the upstream saw it. */
const echo: RequestListener = (request, response) => {
  response.setHeader("Content-Type", "application/json");
  response.end(
    JSON.stringify({ url: request.url, raw: request.rawHeaders, headers: request.headers }),
  );
};

const PAGE =
  '<!doctype html><html lang=fr><head><title>T</title></head><iframe src="https://www.video.example/1"></iframe>';

describe("pages", () => {
  test("get our tags, lose what is held, and carry the policy", async () => {
    const { port } = await edgeBefore(html(PAGE));
    const { text, csp, headers } = await ask(port);
    expect(text).toMatch(
      /<head><script src="\/glassjar.js" nonce="[\w+/]{24}" data-language="fr">/,
    );
    expect(text).toContain(
      '<iframe data-jar-service="video" data-jar-src="https://www.video.example/1">',
    );
    expect(csp).toHaveLength(1);
    expect(csp[0]).toContain("default-src 'self'");
    expect(csp[0]).not.toContain("video.example");
    expect(headers["cache-control"]).toBe("private, no-cache");
    expect(headers.vary).toBe("Cookie, Sec-GPC");
    expect([undefined, String(Buffer.byteLength(text))]).toContain(headers["content-length"]);
  });

  test("go out with their new length when they came at once", async () => {
    const { port } = await edgeBefore(html(PAGE, { "Content-Length": String(PAGE.length) }));
    const { headers, body } = await ask(port);
    expect(body.length).toBeGreaterThan(PAGE.length);
    expect(headers["content-length"]).toBe(String(body.length));
    expect(headers["transfer-encoding"]).toBeUndefined();
  });

  test("get the policy of each choice, whoever asked before", async () => {
    const { port } = await edgeBefore(html(PAGE));
    const cookies = ["", choiceCookie(["marketing"]), choiceCookie([], { video: true }), ""];
    const named = [];
    for (const cookie of cookies)
      named.push((await ask(port, { headers: { cookie } })).csp.join().includes("video.example"));
    expect(named).toEqual([false, true, true, false]);
  });

  test("show what the choice grants", async () => {
    const { port } = await edgeBefore(html(PAGE));
    const { text, csp } = await ask(port, { headers: { cookie: choiceCookie(["marketing"]) } });
    expect(text).toContain('<iframe src="https://www.video.example/1">');
    expect(csp[0]).toContain("*.video.example:* video.example:*");
  });

  test.each([
    ["has run out", { day: dayOf(Date.now()) - 190 }],
    ["is older than the last material change", { version: 0 }],
  ])("hold again once the choice %s", async (_why, over) => {
    const { port } = await edgeBefore(html(PAGE));
    const inForce = await ask(port, { headers: { cookie: choiceCookie(["marketing"]) } });
    const ended = await ask(port, { headers: { cookie: choiceCookie(["marketing"], {}, over) } });
    expect(inForce.text).not.toContain("data-jar-src");
    expect(ended.text).toContain("data-jar-src");
  });

  test("hold marketing from a visitor with Global Privacy Control, whatever the choice says", async () => {
    const { port } = await edgeBefore(html(PAGE));
    const headers = { cookie: choiceCookie(["marketing"], { video: true }), "sec-gpc": "1" };
    expect((await ask(port, { headers })).text).toContain("data-jar-src");
  });

  test("keep the site's own policy beside ours, and lend its nonce to our tags", async () => {
    const own = "script-src 'nonce-abc123=' 'strict-dynamic'";
    const { port } = await edgeBefore(html(PAGE, { "Content-Security-Policy": own }));
    const { csp, text } = await ask(port);
    expect(csp[0]).toBe(own);
    expect(csp).toHaveLength(2);
    expect(text).toContain('nonce="abc123="');
  });

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
  ])("are read in %s, and given in it", async (encoding, compress) => {
    const { port } = await edgeBefore((_request, response) => {
      response.setHeader("Content-Type", "text/html");
      response.setHeader("Content-Encoding", encoding);
      response.end(compress(PAGE));
    });
    const url = `http://127.0.0.1:${port}/`;
    // Node's fetch undoes the encoding the header names.
    const answer = await fetch(url);
    expect(answer.headers.get("content-encoding")).toBe(encoding);
    expect(await answer.text()).toContain("data-jar-src");
  });

  test("in an encoding nobody asked for are refused", async () => {
    const { port, log } = await edgeBefore(html(PAGE, { "Content-Encoding": "compress" }));
    expect((await ask(port)).status).toBe(502);
    expect(log[0]?.code).toBe("upstream-malformed");
  });

  test("keep every byte of an encoding that is not UTF-8", async () => {
    const bytes = Buffer.from([0x3c, 0x70, 0x3e, 0x80, 0xe9, 0xff, 0x00, 0xc3]);
    const { port } = await edgeBefore((_request, response) => {
      response.setHeader("Content-Type", "text/html; charset=windows-1252");
      response.end(bytes);
    });
    const { body } = await ask(port);
    expect(body.subarray(-bytes.length)).toEqual(bytes);
  });

  test("stream: the first piece arrives before the last is sent", async () => {
    let finish = () => {};
    const { port } = await edgeBefore((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" });
      const first = gzipSync("<p>first</p>");
      response.write(first);
      finish = () => response.end(gzipSync("<p>last</p>"));
    });
    const received = await new Promise<string>((resolve, reject) => {
      httpRequest({ port, headers: { "accept-encoding": "gzip" } }, (answer) => {
        answer.once("data", (chunk: Buffer) => {
          resolve(gunzipSync(chunk, { finishFlush: 2 }).toString());
          answer.on("data", () => {});
          finish();
        });
      })
        .on("error", reject)
        .end();
    });
    expect(received).toContain("<p>first</p>");
  });

  test("fetched by a script get no tags, but nothing held either", async () => {
    const { port } = await edgeBefore(html('OK <img src="https://x.example/">'));
    const { text } = await ask(port, { headers: { "sec-fetch-dest": "empty" } });
    expect(text).toBe('OK <img data-jar-service="" data-jar-src="https://x.example/">');
  });

  test("asked by HEAD have the headers of the page and no body", async () => {
    const { port } = await edgeBefore(html(PAGE, { "Content-Length": String(PAGE.length) }));
    const { headers, csp, body } = await ask(port, { method: "HEAD" });
    expect(headers["content-length"]).toBeUndefined();
    expect(csp).toHaveLength(1);
    expect(body).toHaveLength(0);
  });

  test("keep no-store", async () => {
    const { port } = await edgeBefore(html(PAGE, { "Cache-Control": "no-store, public" }));
    expect((await ask(port)).headers["cache-control"]).toBe("private, no-store");
  });

  test("lose preload and preconnect headers to held hosts only", async () => {
    const link =
      "<https://www.video.example/a.js>; rel=preload, </own.css>; rel=preload, <https://x.example/>; rel=canonical";
    const { port } = await edgeBefore(html(PAGE, { Link: link }));
    expect((await ask(port)).headers["link"]).toBe(
      "</own.css>; rel=preload, <https://x.example/>; rel=canonical",
    );
  });
});

describe("entity tags", () => {
  const tagged: RequestListener = (request, response) => {
    response.setHeader("ETag", '"v1"');
    response.setHeader("Last-Modified", "Mon, 01 Jan 2024 00:00:00 GMT");
    response.setHeader("Content-Type", "text/html");
    const fresh = request.headers["if-none-match"]?.includes('"v1"');
    const dated = request.headers["if-modified-since"] !== undefined;
    if (fresh || dated) response.writeHead(304).end();
    else response.end(PAGE);
  };

  test("of a page match while the choice stays, and not when it changes", async () => {
    const { port } = await edgeBefore(tagged);
    const first = await ask(port, { headers: { accept: "text/html" } });
    const tag = String(first.headers.etag);
    expect(tag).toMatch(/^W\/"v1~jar/);
    expect(first.headers["last-modified"]).toBeUndefined();
    const condition = { accept: "text/html", "if-none-match": tag };
    const again = await ask(port, { headers: condition });
    expect([again.status, again.headers.etag, again.csp.length]).toEqual([304, tag, 1]);
    const changed = await ask(port, {
      headers: { ...condition, cookie: choiceCookie(["marketing"]) },
    });
    expect(changed.status).toBe(200);
    expect(changed.headers.etag).not.toBe(tag);
  });

  test("a browser got before the guard stood here do not bring back the bare page", async () => {
    const { port } = await edgeBefore(tagged);
    const headers = {
      accept: "text/html",
      "if-none-match": '"v1"',
      "if-modified-since": "Mon, 01 Jan 2024 00:00:00 GMT",
    };
    expect((await ask(port, { headers })).status).toBe(200);
  });

  test("of other files are left alone", async () => {
    const { port } = await edgeBefore((request, response) => {
      response.setHeader("ETag", '"css"');
      response.setHeader("Content-Type", "text/css");
      response.writeHead(request.headers["if-none-match"] === '"css"' ? 304 : 200).end();
    });
    expect((await ask(port)).headers.etag).toBe('"css"');
    expect((await ask(port, { headers: { "if-none-match": '"css"' } })).status).toBe(304);
  });
});

describe("cookies", () => {
  const cookies = [
    "sessionid=a; Path=/; HttpOnly",
    "_pk_id.1=b; Path=/",
    "unknown=c",
    "vid=; Max-Age=0",
  ];

  test("that are held do not arrive, the others byte for byte, a deletion too", async () => {
    const { port } = await edgeBefore(html("", { "Set-Cookie": cookies }));
    const { headers } = await ask(port);
    expect(headers["set-cookie"]).toEqual([cookies[0], cookies[3]]);
  });

  test("that are granted arrive", async () => {
    const { port } = await edgeBefore(html("", { "Set-Cookie": cookies }));
    const { headers } = await ask(port, { headers: { cookie: choiceCookie(["statistical"]) } });
    expect(headers["set-cookie"]).toContain(cookies[1]);
  });

  test("that are held do not reach the site; the others keep bytes and order", async () => {
    const { port } = await edgeBefore(echo);
    const choice = choiceCookie([]);
    const cookie = `unknown=1; sessionid="a b"; _pk_ses.1=x;  ${choice}; vid=2`;
    const { text } = await ask(port, { headers: { cookie } });
    expect(JSON.parse(text).headers.cookie).toBe(`sessionid="a b";  ${choice}`);
  });

  test("that were withdrawn are expired, under every key they may have; unknown ones are not", async () => {
    const { port } = await edgeBefore(echo, { publicOrigin: new URL("https://www.site.example") });
    const { headers } = await ask(port, {
      path: "/a/b",
      headers: { cookie: `_pk_id.1=x; unknown=1; vid=2; ${choiceCookie([])}` },
    });
    const expired = headers["set-cookie"] ?? [];
    expect(expired).toContain("_pk_id.1=; Max-Age=0; Path=/; Secure");
    expect(expired).toContain("_pk_id.1=; Max-Age=0; Domain=www.site.example; Path=/; Secure");
    expect(expired).toContain(
      "_pk_id.1=; Max-Age=0; Domain=site.example; Path=/a; Secure; Partitioned",
    );
    expect(expired).toContain("vid=; Max-Age=0; Domain=site.example; Path=/watch; Secure");
    expect(expired.filter((value) => value.startsWith("unknown"))).toEqual([]);
    expect(expired.filter((value) => /^(?:sessionid|cookies_pref)/.test(value))).toEqual([]);
    // What takes this visitor's cookies away must not be kept for others.
    expect(headers).toMatchObject({ "cache-control": "private, no-cache", vary: "Cookie" });
  });
});

describe("the request the site sees", () => {
  test("keeps Host and target, and says who asks in our words only", async () => {
    const { port } = await edgeBefore(echo, { publicOrigin: new URL("https://www.site.example") });
    const { text } = await ask(port, {
      path: "//odd/%7epath?q=%41",
      headers: {
        host: "WWW.site.example:443",
        "x-forwarded-for": "6.6.6.6",
        "x-forwarded-proto": "http",
        "x-real-ip": "6.6.6.6",
        forwarded: "for=6.6.6.6",
        connection: "close, X-Private",
        "x-private": "1",
        "proxy-authorization": "secret",
        "sec-gpc": "1",
        "accept-encoding": "compress, gzip;q=0.5, br",
      },
    });
    const { url, headers } = JSON.parse(text);
    expect(url).toBe("//odd/%7epath?q=%41");
    expect(headers).toMatchObject({
      host: "WWW.site.example:443",
      "x-forwarded-for": "127.0.0.1",
      "x-forwarded-proto": "https",
      "x-forwarded-host": "WWW.site.example:443",
      forwarded: 'for=127.0.0.1;host="WWW.site.example:443";proto=https',
      "sec-gpc": "1",
      "accept-encoding": "gzip;q=0.5, br",
      via: "1.1 glassjar",
    });
    for (const name of ["x-private", "proxy-authorization", "x-real-ip"])
      expect(headers[name]).toBeUndefined();
  });

  test("brings the body whole, counted or in chunks", async () => {
    const { port } = await edgeBefore((request, response) => {
      let size = 0;
      request.on("data", (chunk: Buffer) => (size += chunk.length));
      request.on("end", () =>
        response.end(
          `${size} ${request.headers["content-length"]} ${request.headers["transfer-encoding"]}`,
        ),
      );
    });
    const body = Buffer.alloc(3_000_000, "x");
    expect((await ask(port, { method: "POST", body })).text).toBe("3000000 3000000 undefined");
    const headers = { "transfer-encoding": "chunked" };
    expect((await ask(port, { method: "POST", body, headers })).text).toBe(
      "3000000 undefined chunked",
    );
    expect((await ask(port, { method: "POST" })).text).toBe("0 0 undefined");
  });
});

test("what is no page passes untouched", async () => {
  const bytes = Buffer.from("<head><img src=https://x.example>");
  const { port } = await edgeBefore((_request, response) => {
    response.writeHead(200, "Fine", {
      "Content-Type": "text/plain",
      "Content-Length": bytes.length,
      "Cache-Control": "public, max-age=60",
      "X-Own": ["1", "2"],
    });
    response.end(bytes);
  });
  const { body, headers, csp } = await ask(port);
  expect(body).toEqual(bytes);
  expect(csp).toEqual([]);
  expect(headers).toMatchObject({
    "content-length": String(bytes.length),
    "cache-control": "public, max-age=60",
    "x-own": "1, 2",
  });
});

test.each([
  ["/next", "/next"],
  ["http://www.site.example/x", "http://www.site.example/x"],
  ["UPSTREAM/x?y#z", "http://www.site.example/x?y#z"],
])("a redirect to %s leads to %s", async (to, expected) => {
  const { port } = await edgeBefore((request, response) => {
    const own = `http://127.0.0.1:${request.socket.localPort}`;
    response.writeHead(302, { Location: to.replace("UPSTREAM", own) }).end();
  });
  expect((await ask(port)).headers.location).toBe(expected);
});

describe("views", () => {
  test("are told once per page that was looked at", async () => {
    const { port, views } = await edgeBefore(html(PAGE));
    const headers = { referer: "https://from.example/", "user-agent": "Browser" };
    await ask(port, { path: "/page?secret=1", headers });
    expect(views).toEqual([
      expect.objectContaining({
        host: "www.site.example",
        path: "/page",
        referrer: "https://from.example/",
        userAgent: "Browser",
        ip: "127.0.0.1",
        gpc: false,
        objected: false,
        status: 200,
      }),
    ]);
  });

  test.each([
    { headers: { "sec-purpose": "prefetch;prerender" } },
    { headers: { purpose: "prefetch" } },
    { headers: { "sec-fetch-dest": "empty" } },
    { headers: { "sec-fetch-dest": "iframe" } },
    { method: "HEAD" },
    { method: "POST" },
  ])("are not told of %j", async (asked) => {
    const { port, views } = await edgeBefore(html(PAGE));
    await ask(port, asked);
    expect(views).toEqual([]);
  });

  test("say when the visitor objected", async () => {
    const { port, views } = await edgeBefore(html(PAGE));
    await ask(port, { headers: { cookie: choiceCookie([], { audience: false }) } });
    expect(views[0]?.objected).toBe(true);
  });
});

test("our own paths get the first look", async () => {
  const { port } = await edgeBefore(html("theirs"), {
    own: (request, response) => {
      if (request.url !== "/glassjar.js") return false;
      response.end("ours");
      return true;
    },
  });
  expect((await ask(port, { path: "/glassjar.js" })).text).toBe("ours");
  expect((await ask(port)).text).toContain("theirs");
});

describe("faults", () => {
  const page = (language: string) => ({
    headers: { accept: "text/html", "accept-language": language },
  });

  test.each([
    ["tlh, fr;q=0.9, en;q=0.8", "fr", "Le site ne répond pas"],
    ["ar", "ar", "الموقع لا يستجيب"],
    ["xx", "en", "The site is not answering"],
  ])(
    "an upstream that is down gives a page in the language of %s",
    async (wanted, language, title) => {
      const { port, log } = await edgeAt("http://127.0.0.1:1");
      const { status, text, headers } = await ask(port, page(wanted));
      expect(status).toBe(502);
      expect(text).toContain(`<html lang="${language}"`);
      expect(text).toContain(`<h1>${title}</h1>`);
      expect(headers["cache-control"]).toBe("no-store");
      expect(log).toEqual([expect.objectContaining({ code: "upstream-down", path: "/" })]);
    },
  );

  test("an upstream that is down gives programs a problem", async () => {
    const { port } = await edgeAt("http://127.0.0.1:1");
    const { headers, text } = await ask(port, { headers: { accept: "application/json" } });
    expect(headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(text)).toMatchObject({ status: 502, code: "upstream-down" });
  });

  test("an upstream that is silent gives 504", async () => {
    const { port } = await edgeBefore(() => {}, { timeouts: { upstream: 50 } });
    expect((await ask(port)).status).toBe(504);
  });

  test("an upstream that speaks no HTTP gives 502", async () => {
    const tcp = createTcpServer((socket) => socket.end("SMTP ready\r\n\r\n"));
    await new Promise<void>((resolve) => void tcp.listen(0, "127.0.0.1", resolve));
    open.push(tcp);
    const { port, log } = await edgeAt(`http://127.0.0.1:${(tcp.address() as AddressInfo).port}`);
    expect((await ask(port)).status).toBe(502);
    expect(log[0]?.code).toBe("upstream-malformed");
  });

  test.each([
    ["breaks off", Buffer.from("<p>half")],
    ["sends broken gzip", Buffer.from("not gzip at all")],
  ])("an upstream that %s mid-page breaks the answer off", async (_name, bytes) => {
    const { port, log } = await edgeBefore((request, response) => {
      response.writeHead(200, {
        "Content-Type": "text/html",
        "Content-Length": 1000,
        ...(bytes.includes("gzip") ? { "Content-Encoding": "gzip" } : {}),
      });
      response.write(bytes, () => setTimeout(() => request.socket.destroy(), 20));
    });
    await expect(ask(port)).rejects.toThrow();
    await expect.poll(() => log.length).toBeGreaterThan(0);
  });

  test("a visitor who leaves mid-page is no fault, and the upstream is let go", async () => {
    let letGo = false;
    const { port, log } = await edgeBefore((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html", "Content-Length": 1000 });
      response.write("<p>half");
      response.on("close", () => (letGo = true));
    });
    const visit = httpRequest({ port, headers: { host: "www.site.example" }, agent: false });
    visit.on("response", () => visit.destroy());
    visit.on("error", () => undefined);
    visit.end();
    await expect.poll(() => letGo).toBe(true);
    expect(log).toEqual([]);
  });

  test("a kept connection that the upstream closed is replaced", async () => {
    let answered = 0;
    const upstream = createServer((request, response) => {
      answered += 1;
      if (answered === 2) request.socket.resetAndDestroy();
      else response.end("fine");
    });
    const { port } = await edgeAt(`http://127.0.0.1:${await listen(upstream)}`);
    expect((await ask(port)).text).toBe("fine");
    expect((await ask(port)).text).toBe("fine");
    expect(answered).toBe(3);
  });

  test.each([
    ["a host that is none", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", 400],
    ["no host", "GET / HTTP/1.1\r\n\r\n", 400],
    ["a target that is none", "GET x:/y HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    [
      "two lengths",
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
      400,
    ],
    ["a long target", `GET /${"x".repeat(9000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 414],
    ["long headers", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(40_000)}\r\n\r\n`, 431],
    ["TRACE", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 405],
  ])("a request with %s is refused", async (_name, bytes, status) => {
    let asked = 0;
    const { port } = await edgeBefore((_request, response) => {
      asked += 1;
      response.end();
    });
    const line = await new Promise<string>((resolve, reject) => {
      const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
      socket.once("data", (chunk) => {
        resolve(chunk.toString("latin1"));
        socket.destroy();
      });
      socket.on("error", reject);
    });
    expect(line).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(asked).toBe(0);
  });

  test("an address with a path is no upstream", () => {
    expect(() =>
      createEdge({
        upstream: new URL("http://a/b"),
        site: () => {
          throw new Error("unused");
        },
      }),
    ).toThrow("upstream must be an http or https origin");
  });

  test("a site that cannot be told lets nothing through", async () => {
    const { port } = await edgeBefore(html(PAGE), {
      site: () => {
        throw new Error("nothing published");
      },
    });
    expect((await ask(port)).status).toBe(500);
  });
});

describe("upgrades", () => {
  const upgradable = () => {
    const server = createServer((_request, response) => response.writeHead(426).end("no"));
    server.on("upgrade", (request, socket) => {
      socket.write(
        "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\nSet-Cookie: _pk_id=1\r\n\r\n" +
          `cookie=${request.headers.cookie} upgrade=${request.headers.upgrade};`,
      );
      socket.pipe(socket);
    });
    return server;
  };

  test("pass both ways, without what is held", async () => {
    const { port, server } = await edgeAt(`http://127.0.0.1:${await listen(upgradable())}`);
    const socket = connect(port, "127.0.0.1");
    let received = "";
    socket.on("data", (chunk) => (received += chunk.toString()));
    socket.write(
      "GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: echo\r\nCookie: sessionid=1; _pk_id=2\r\n\r\n",
    );
    await expect.poll(() => received).toContain("cookie=sessionid=1 upgrade=echo;");
    socket.write("ping");
    await expect.poll(() => received).toMatch(/;ping$/);
    expect(received).toMatch(/^HTTP\/1.1 101 /);
    expect(received).not.toContain("_pk_id=1");
    const closed = new Promise((resolve) => void socket.on("close", resolve));
    await new Promise((resolve) => void server.close(resolve));
    await closed;
  });

  test("that the site refuses are answered", async () => {
    const { port } = await edgeBefore((_request, response) => response.writeHead(426).end("no"));
    const headers = { connection: "Upgrade", upgrade: "echo" };
    const { status, text } = await ask(port, { headers });
    expect([status, text]).toEqual([426, "no"]);
  });

  test("to a site that is down are answered", async () => {
    const { port } = await edgeAt("http://127.0.0.1:1");
    const headers = { connection: "Upgrade", upgrade: "echo" };
    expect((await ask(port, { headers })).status).toBe(502);
  });
});
