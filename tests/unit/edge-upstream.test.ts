import { createServer, request as httpRequest } from "node:http";
import { connect, createServer as createTcpServer } from "node:net";
import { createEdge } from "@glassjar/guard/proxy";
import { describe, expect, test } from "vitest";
import { ask, edgeAt, edgeBefore, html, listen, PAGE } from "../support/edge.ts";

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
    const { port, log } = await edgeAt(`http://127.0.0.1:${await listen(tcp)}`);
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
