import { request as httpRequest, type RequestListener } from "node:http";
import { brotliCompressSync, deflateSync, gunzipSync, gzipSync } from "node:zlib";
import { dayOf } from "@glassjar/consent/choice";
import { describe, expect, test } from "vitest";
import { ask, choiceCookie, edgeBefore, html, PAGE } from "../support/edge.ts";

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
