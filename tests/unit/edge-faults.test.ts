import { createServer } from "node:http";
import { connect, createServer as createTcpServer, type Socket } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { ask, edgeAt, edgeBefore, html, listen, PAGE, sendBytes } from "../support/edge.ts";

/** An upstream that says exactly these bytes to whoever asks, then does as told. */
async function upstreamSaying(
  bytes: string | Buffer,
  then: (socket: Socket) => void = (socket) => socket.end(),
): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => socket.write(bytes, () => then(socket)));
  });
  return `http://127.0.0.1:${await listen(server)}`;
}

/** Whatever reached the visitor before the connection ended. */
async function received(upstream: string) {
  const edge = await edgeAt(upstream);
  const text = await sendBytes(
    edge.port,
    "GET / HTTP/1.1\r\nHost: www.site.example\r\nConnection: close\r\n\r\n",
    10_000,
  );
  return { text, edge };
}

/** A body in pieces that came to its end says so. */
const isWhole = (text: string) => text.endsWith("0\r\n\r\n");

const page = (headers: string, body: string | Buffer) =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n\r\n`),
    Buffer.from(body),
  ]);
const HELD = "www.video.example";
const MARKUP = `<p>shown</p><iframe src="https://${HELD}/1"></iframe>`;

describe("an upstream that", () => {
  test.each([
    ["ends early", page("Content-Length: 1000", MARKUP)],
    ["ends in the middle of a piece", page("Transfer-Encoding: chunked", `ff\r\n${MARKUP}`)],
    ["sends broken gzip", page("Content-Encoding: gzip\r\nContent-Length: 60", "x".repeat(60))],
    ["cuts gzip off", page("Content-Encoding: gzip", gzipSync(MARKUP.repeat(50)).subarray(0, 60))],
    [
      "cuts brotli off",
      page("Content-Encoding: br", brotliCompressSync(MARKUP.repeat(50)).subarray(0, 20)),
    ],
  ])("%s gets its page broken off, never a page that seems whole", async (_name, bytes) => {
    const { text, edge } = await received(await upstreamSaying(bytes));
    expect(isWhole(text)).toBe(false);
    expect(text).not.toContain(`src="https://${HELD}`.replace("src", " src"));
    await expect.poll(() => edge.log.length).toBe(1);
    expect((await ask(edge.port).catch(() => undefined))?.status).not.toBe(500);
  });

  test("resets the connection in the middle of a held tag lets nothing of it through", async () => {
    const cut = page("Content-Length: 1000", `<p>shown</p><iframe src="https://${HELD}/1" wid`);
    const { text } = await received(
      await upstreamSaying(cut, (socket) => void setTimeout(() => socket.resetAndDestroy(), 50)),
    );
    expect(text).toContain("<p>shown</p>");
    expect(text).not.toContain(HELD);
    expect(isWhole(text)).toBe(false);
  });

  test("sends more than it announced gives what it announced", async () => {
    const more = page("Content-Length: 5", "<p>OK<iframe src=https://www.video.example/>");
    const { text } = await received(await upstreamSaying(more));
    expect(text).not.toContain(HELD);
    expect(text).toContain("<p>OK");
  });

  test.each([
    ["too many headers", `X: ${"y".repeat(100_000)}\r\n`],
    ["two lengths", "Content-Length: 5\r\nContent-Length: 6\r\n"],
    ["a header that is none", "no colon\r\n"],
  ])("sends %s is answered with 502", async (_name, headers) => {
    const bytes = `HTTP/1.1 200 OK\r\n${headers}\r\nhello`;
    const { text, edge } = await received(await upstreamSaying(bytes));
    expect(text).toMatch(/^HTTP\/1.1 502 /);
    expect(edge.log[0]?.code).toBe("upstream-malformed");
  });

  test("trickles its headers is not waited for", async () => {
    const dripping = await upstreamSaying("HTTP/1.1 200 OK\r\n", () => undefined);
    const { port, log } = await edgeAt(dripping, { timeouts: { upstream: 100 } });
    expect((await ask(port)).status).toBe(504);
    expect(log[0]?.code).toBe("upstream-timeout");
  });

  test("answers before it has read the upload is heard while it keeps the line open", async () => {
    const { port } = await edgeBefore((_request, response) => response.writeHead(403).end("no"));
    const body = Buffer.alloc(20_000_000);
    expect((await ask(port, { method: "POST", body })).status).toBe(403);
    expect((await ask(port)).status).toBe(403);
  });

  test("hangs up on an upload gives a clear answer, and others are served", async () => {
    const { port } = await edgeBefore((request, response) => {
      if (request.method === "POST") request.socket.resetAndDestroy();
      else response.end("fine");
    });
    const body = Buffer.alloc(5_000_000);
    const answer = await ask(port, { method: "POST", body }).catch((error: Error) => error);
    if (!(answer instanceof Error)) expect(answer.status).toBe(502);
    expect((await ask(port)).text).toBe("fine");
  });

  test("sends bytes that are no UTF-8 has them kept, and what is held is held", async () => {
    const odd = Buffer.concat([
      Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0x80, 0x00]),
      Buffer.from(MARKUP),
      Buffer.from([0xe2, 0x82]),
    ]);
    const { port } = await edgeBefore((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(odd);
    });
    const { body } = await ask(port);
    expect(body.includes(odd.subarray(0, 6))).toBe(true);
    expect(body.subarray(-2)).toEqual(odd.subarray(-2));
    expect(body.includes(`data-jar-src="https://${HELD}`)).toBe(true);
  });
});

describe("a client that", () => {
  test("floods with headers is refused, and others are served", async () => {
    const { port } = await edgeBefore(html(PAGE));
    const flood = `GET / HTTP/1.1\r\nHost: a\r\n${"X: y\r\n".repeat(20_000)}\r\n`;
    const answers = await Promise.all(Array.from({ length: 20 }, () => sendBytes(port, flood)));
    for (const answer of answers) expect(answer).toMatch(/^(?:HTTP\/1.1 431 |$)/);
    expect((await ask(port)).status).toBe(200);
  });

  test("sends its headers slowly is let go, and others are served meanwhile", async () => {
    const { port } = await edgeBefore(html(PAGE), { timeouts: { headers: 500 } });
    const sockets = Array.from({ length: 50 }, () => {
      const socket = connect(port, "127.0.0.1", () => socket.write("GET / HTTP/1.1\r\nHo"));
      socket.on("error", () => undefined);
      onTestFinished(() => void socket.destroy());
      return socket;
    });
    const closed = sockets.map(
      (socket) => new Promise<void>((resolve) => void socket.on("close", () => resolve())),
    );
    for (const socket of sockets) socket.resume();
    expect((await ask(port)).status).toBe(200);
    await Promise.all(closed);
  });

  test("goes away in the middle of an upload leaves nothing behind", async () => {
    let open = 0;
    const { port, log } = await edgeBefore((request, response) => {
      open += 1;
      request.resume().on("close", () => (open -= 1));
      request.on("error", () => undefined);
      response.on("error", () => undefined);
    });
    const socket = connect(port, "127.0.0.1", () =>
      socket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nhalf"),
    );
    await expect.poll(() => open).toBe(1);
    socket.destroy();
    await expect.poll(() => open).toBe(0);
    expect(log.filter(({ code }) => code === "edge-fault")).toEqual([]);
  });
});

test("many visitors who leave in the middle leave no connection open", async () => {
  const open = new Set<Socket>();
  const upstream = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html" }).write("<p>half");
  });
  upstream.on("connection", (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
  });
  const { port } = await edgeAt(`http://127.0.0.1:${await listen(upstream)}`);
  await Promise.all(
    Array.from({ length: 50 }, async () => {
      const socket = connect(port, "127.0.0.1", () =>
        socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n"),
      );
      socket.on("error", () => undefined);
      await new Promise((resolve) => void socket.once("data", resolve));
      socket.destroy();
    }),
  );
  await expect.poll(() => open.size, { timeout: 10_000 }).toBe(0);
});
