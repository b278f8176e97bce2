import { describe, expect, test } from "vitest";
import { ask, choiceCookie, echo, edgeBefore, html, PAGE } from "../support/edge.ts";

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
