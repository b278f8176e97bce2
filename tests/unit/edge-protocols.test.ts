import { createServer, request as httpRequest } from "node:http";
import {
  connect as connectHttp2,
  type ClientHttp2Session,
  type IncomingHttpHeaders,
} from "node:http2";
import { request as httpsRequest } from "node:https";
import { text } from "node:stream/consumers";
import * as zlib from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { selfMadeCertificate } from "../support/certificate.ts";
import {
  ask,
  choiceCookie,
  echo,
  edgeAt,
  edgeBefore,
  html,
  listen,
  PAGE,
  sendBytes,
} from "../support/edge.ts";

const tls = selfMadeCertificate(["www.site.example", "localhost"]);

function http2(port: number): ClientHttp2Session {
  const session = connectHttp2(`https://localhost:${port}`, { ca: tls.cert });
  onTestFinished(() => session.destroy());
  return session;
}

async function ask2(
  session: ClientHttp2Session,
  headers: Record<string, string | string[]> = {},
  body?: Buffer | string,
) {
  const stream = session.request(
    { ":authority": "www.site.example", ...headers },
    { endStream: body === undefined },
  );
  if (body !== undefined) stream.end(body);
  const hints: IncomingHttpHeaders[] = [];
  let trailers: IncomingHttpHeaders = {};
  stream.on("headers", (more) => hints.push(more));
  stream.on("trailers", (more) => (trailers = more));
  const answered = new Promise<IncomingHttpHeaders>((resolve) => stream.once("response", resolve));
  const content = await text(stream);
  return { headers: await answered, text: content, hints, trailers };
}

describe("HTTP/2", () => {
  test("pages come guarded, cookies line by line", async () => {
    const cookies = ["sessionid=1; Path=/", "_pk_id=2", "sessionid=3; Path=/x"];
    const { port } = await edgeBefore(html(PAGE, { "Set-Cookie": cookies }), { tls });
    const { headers, text: page } = await ask2(http2(port));
    expect(page).toContain("data-jar-src");
    expect(headers["set-cookie"]).toEqual([cookies[0], cookies[2]]);
    expect(headers["content-security-policy"]).toContain("default-src");
  });

  test("the upstream sees the host, https and the cookies, in HTTP/1.1", async () => {
    const { port } = await edgeBefore(echo, { tls });
    const { text: seen } = await ask2(http2(port), {
      ":path": "/a?b",
      cookie: `sessionid=1; _pk_id=2; ${choiceCookie([])}`,
      "sec-gpc": "1",
    });
    const { url, headers } = JSON.parse(seen);
    expect(url).toBe("/a?b");
    expect(headers).toMatchObject({
      host: "www.site.example",
      cookie: `sessionid=1; ${choiceCookie([])}`,
      "x-forwarded-proto": "https",
      "sec-gpc": "1",
    });
    expect(Object.keys(headers).filter((name) => name.startsWith(":"))).toEqual([]);
  });

  test("cookies that come one by one are one list", async () => {
    const { port } = await edgeBefore(echo, { tls });
    const cookie = ["sessionid=1", "_pk_id=2", "vid=3", choiceCookie([])];
    const { text: seen, headers } = await ask2(http2(port), { cookie });
    expect(JSON.parse(seen).headers.cookie).toBe(`sessionid=1; ${choiceCookie([])}`);
    expect(headers["set-cookie"]?.filter((line) => line.startsWith("vid="))).not.toEqual([]);
  });

  test("uploads of unknown length arrive whole, many at once", async () => {
    const { port } = await edgeBefore(
      (request, response) => {
        let size = 0;
        request.on("data", (chunk: Buffer) => (size += chunk.length));
        request.on("end", () => response.end(`${size} ${request.headers["transfer-encoding"]}`));
      },
      { tls },
    );
    const session = http2(port);
    const body = Buffer.alloc(500_000, "x");
    const post = { ":method": "POST", ":path": "/" };
    const answers = await Promise.all([1, 2, 3].map(() => ask2(session, post, body)));
    expect(answers.map((answer) => answer.text)).toEqual(Array(3).fill("500000 chunked"));
    expect((await ask2(session, { ":method": "POST" })).text).toBe("0 undefined");
  });

  test("a browser that speaks HTTP/1.1 only is served on the same port", async () => {
    const { port } = await edgeBefore(html(PAGE), { tls });
    const page = await new Promise<string>((resolve, reject) => {
      httpsRequest(
        {
          port,
          host: "localhost",
          ca: tls.cert,
          headers: { host: "www.site.example" },
          agent: false,
        },
        (answer) => void text(answer).then(resolve, reject),
      )
        .on("error", reject)
        .end();
    });
    expect(page).toContain("data-jar-src");
  });

  test("an upstream that is down gives a problem", async () => {
    const { port } = await edgeAt("http://127.0.0.1:1", { tls });
    const { headers, text: problem } = await ask2(http2(port));
    expect(headers[":status"]).toBe(502);
    expect(JSON.parse(problem)).toMatchObject({ code: "upstream-down" });
  });

  test("our own paths are answered too", async () => {
    const { port } = await edgeBefore(echo, {
      tls,
      own: (request, response) => {
        if (request.url !== "/glassjar.js") return false;
        response.writeHead(200, { "Content-Type": "text/javascript" });
        response.end("ours");
        return true;
      },
    });
    expect((await ask2(http2(port), { ":path": "/glassjar.js" })).text).toBe("ours");
  });

  test("an answer that breaks off is a broken stream, not a short page", async () => {
    const { port } = await edgeBefore(
      (request, response) => {
        response.writeHead(200, { "Content-Type": "text/html", "Content-Length": 1000 });
        response.write("<p>half", () => setTimeout(() => request.socket.destroy(), 20));
      },
      { tls },
    );
    await expect(ask2(http2(port))).rejects.toThrow();
  });
});

describe("early hints", () => {
  const hinting = (link: string[]) =>
    edgeBefore((_request, response) => {
      response.writeEarlyHints({ link });
      response.setHeader("Content-Type", "text/html");
      response.end("<p>page");
    });

  test("pass without what would ask a held host", async () => {
    const { port } = await hinting([
      "</own.css>; rel=preload; as=style",
      "<https://www.video.example/a.js>; rel=preload; as=script",
    ]);
    const hints = await new Promise<unknown[]>((resolve, reject) => {
      const seen: unknown[] = [];
      httpRequest({ port, headers: { host: "www.site.example" }, agent: false })
        .on("information", ({ statusCode, headers }) => seen.push([statusCode, headers["link"]]))
        .on("response", (answer) => answer.resume().on("end", () => resolve(seen)))
        .on("error", reject)
        .end();
    });
    expect(hints).toEqual([[103, "</own.css>; rel=preload; as=style"]]);
  });

  test("that are all held are not sent", async () => {
    const { port } = await hinting(["<https://www.video.example/>; rel=preconnect"]);
    const hints = await new Promise<number>((resolve, reject) => {
      let seen = 0;
      httpRequest({ port, headers: { host: "www.site.example" }, agent: false })
        .on("information", () => (seen += 1))
        .on("response", (answer) => answer.resume().on("end", () => resolve(seen)))
        .on("error", reject)
        .end();
    });
    expect(hints).toBe(0);
  });
});

describe("trailers", () => {
  const trailing = (type: string) =>
    edgeBefore((_request, response) => {
      response.writeHead(200, { "Content-Type": type, Trailer: "X-Sum, Digest, Set-Cookie" });
      response.write("<p>body");
      response.addTrailers({ "X-Sum": "42", Digest: "sha-256=x", "Set-Cookie": "_pk_id=1" });
      response.end();
    });

  test("of a file pass, but none that sets a cookie", async () => {
    const { port } = await trailing("text/plain");
    const { trailers, text: body } = await ask(port);
    expect(body).toBe("<p>body");
    expect(trailers).toEqual({ "x-sum": "42", digest: "sha-256=x" });
  });

  test("of a page lose the digest of bytes that were changed", async () => {
    const { port } = await trailing("text/html");
    expect((await ask(port)).trailers).toEqual({ "x-sum": "42" });
  });

  test("of an upload pass", async () => {
    const { port } = await edgeBefore((request, response) => {
      request.resume().on("end", () => response.end(JSON.stringify(request.trailers)));
    });
    const received = await new Promise<string>((resolve, reject) => {
      const request = httpRequest(
        { port, method: "POST", agent: false, headers: { host: "a", trailer: "X-Sum" } },
        (answer) => void text(answer).then(resolve, reject),
      ).on("error", reject);
      request.write("body");
      request.addTrailers([
        ["X-Sum", "42"],
        ["Cookie", "_pk_id=1"],
      ]);
      request.end();
    });
    expect(JSON.parse(received)).toEqual({ "x-sum": "42" });
  });

  test.each(["HEAD", "GET"])(
    "that are announced where none can come do no harm to %s",
    async (method) => {
      const { port } = await edgeBefore((_request, response) => {
        response.writeHead(200, { "Content-Length": "2" });
        response.end("ok");
      });
      const announced = `${method} / HTTP/1.1\r\nHost: a\r\nTrailer: X-Sum\r\nConnection: close\r\n\r\n`;
      expect(await sendBytes(port, announced)).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    },
  );
});

describe("Expect: 100-continue", () => {
  const expecting = (port: number, body: string) =>
    new Promise<{ continued: boolean; status: number }>((resolve, reject) => {
      let continued = false;
      const request = httpRequest({
        port,
        method: "POST",
        agent: false,
        headers: { host: "a", expect: "100-continue", "content-length": body.length },
      });
      request.on("continue", () => {
        continued = true;
        request.end(body);
      });
      request.on("response", (answer) => {
        answer.resume();
        resolve({ continued, status: answer.statusCode ?? 0 });
        request.destroy();
      });
      request.on("error", reject);
    });

  test("is for the site to answer: yes", async () => {
    const server = createServer((request, response) => {
      request.resume().on("end", () => response.end());
    });
    let asked = 0;
    server.on("checkContinue", (request, response) => {
      asked += 1;
      response.writeContinue();
      server.emit("request", request, response);
    });
    const { port } = await edgeAt(`http://127.0.0.1:${await listen(server)}`);
    expect(await expecting(port, "hello")).toEqual({ continued: true, status: 200 });
    expect(asked).toBe(1);
  });

  test("is for the site to answer: no, and nothing is sent", async () => {
    const server = createServer();
    server.on("checkContinue", (_request, response) => response.writeHead(413).end());
    const { port } = await edgeAt(`http://127.0.0.1:${await listen(server)}`);
    expect(await expecting(port, "hello")).toEqual({ continued: false, status: 413 });
  });
});

describe("ranges", () => {
  const BYTES = Buffer.from(PAGE);
  const ranged = (type: string) => {
    const asked: (string | undefined)[] = [];
    return {
      asked,
      edge: edgeBefore((request, response) => {
        const { range } = request.headers;
        asked.push(range);
        response.setHeader("Content-Type", type);
        if (range === undefined) return response.end(BYTES);
        response.writeHead(206, { "Content-Range": `bytes 60-99/${BYTES.length}` });
        return response.end(BYTES.subarray(60, 100));
      }),
    };
  };
  const range = { range: "bytes=60-99" };

  test("of a file pass", async () => {
    const { edge, asked } = ranged("application/pdf");
    const { status, body } = await ask((await edge).port, { headers: range });
    expect([status, body.length, asked]).toEqual([206, 40, ["bytes=60-99"]]);
  });

  test("of a page are not asked for", async () => {
    const { edge, asked } = ranged("text/html");
    const headers = { ...range, "if-range": '"x"', "sec-fetch-dest": "document" };
    const { status, text: page } = await ask((await edge).port, { headers });
    expect([status, asked]).toEqual([200, [undefined]]);
    expect(page).toContain("data-jar-src");
  });

  test("that turn out to be of a page are asked again, whole", async () => {
    const { edge, asked } = ranged("text/html");
    const { status, text: page, headers } = await ask((await edge).port, { headers: range });
    expect([status, asked]).toEqual([200, ["bytes=60-99", undefined]]);
    expect(page).toContain("data-jar-src");
    expect(headers["content-range"]).toBeUndefined();
  });
});

describe("streams", () => {
  test("events arrive as they happen", async () => {
    let send = (_text: string) => {};
    const { port } = await edgeBefore((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/event-stream" });
      send = (event) => void response.write(event);
      send("data: 1\n\n");
    });
    const received: string[] = [];
    const request = httpRequest({ port, headers: { host: "a" }, agent: false }, (answer) => {
      answer.on("data", (chunk: Buffer) => received.push(chunk.toString()));
      answer.on("error", () => undefined);
    });
    request.end();
    onTestFinished(() => void request.destroy());
    await expect.poll(() => received).toEqual(["data: 1\n\n"]);
    send("data: 2\n\n");
    await expect.poll(() => received).toEqual(["data: 1\n\n", "data: 2\n\n"]);
  });

  test("a page of several gzip members is read to its end", async () => {
    const { port } = await edgeBefore((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" });
      response.end(
        Buffer.concat([zlib.gzipSync("<p>one"), zlib.gzipSync('<img src="//x.example/">')]),
      );
    });
    const { body } = await ask(port);
    expect(zlib.gunzipSync(body).toString()).toContain("data-jar-src");
  });

  test("a page of 100 MB passes in bounded memory", { timeout: 60_000 }, async () => {
    const block = Buffer.from(`<p>${"x".repeat(65_000)}</p><img src="https://x.example/">\n`);
    const blocks = Math.ceil(100_000_000 / block.length);
    const { port } = await edgeBefore((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "gzip" });
      const page = zlib.createGzip({ level: 1 });
      page.pipe(response);
      let sent = 0;
      const more = () => {
        while (sent < blocks) {
          sent += 1;
          if (!page.write(block)) {
            page.once("drain", more);
            return;
          }
        }
        page.end();
      };
      more();
    });
    let size = 0;
    let most = 0;
    const before = process.memoryUsage().rss;
    await new Promise<void>((resolve, reject) => {
      httpRequest({ port, headers: { host: "a" }, agent: false }, (answer) => {
        answer.on("data", (chunk: Buffer) => {
          size += chunk.length;
          most = Math.max(most, process.memoryUsage.rss());
        });
        answer.on("end", resolve).on("error", reject);
      }).end();
    });
    expect(size).toBeGreaterThan(100_000);
    // The whole would be a hundred; the rest is the runtime's.
    expect((most - before) / 1_000_000).toBeLessThan(90);
  });
});

describe("zstd", () => {
  const asked = async () => {
    const { port } = await edgeBefore(echo);
    const { text: seen } = await ask(port, { headers: { "accept-encoding": "gzip, zstd" } });
    return JSON.parse(seen).headers["accept-encoding"] as string;
  };
  const { createZstdCompress, zstdCompressSync, zstdDecompressSync } = zlib as unknown as Partial<
    Record<string, (data: Buffer) => Buffer>
  >;

  test.runIf(createZstdCompress === undefined)("is not asked for where Node has none", async () => {
    expect(await asked()).toBe("gzip");
  });

  test.runIf(createZstdCompress !== undefined)("is read and given where Node has it", async () => {
    expect(await asked()).toBe("gzip, zstd");
    const { port } = await edgeBefore((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/html", "Content-Encoding": "zstd" });
      response.end(zstdCompressSync?.(Buffer.from(PAGE)));
    });
    const { body, headers } = await ask(port);
    expect(headers["content-encoding"]).toBe("zstd");
    expect(zstdDecompressSync?.(body).toString()).toContain("data-jar-src");
  });
});
