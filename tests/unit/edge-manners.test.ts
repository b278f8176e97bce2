import { BlockList } from "node:net";
import { request as httpRequest } from "node:http";
import { describe, expect, test } from "vitest";
import {
  ask,
  choiceCookie,
  echo,
  edgeBefore,
  EDGE_REGISTER,
  guardedSite,
  html,
  PAGE,
  sendBytes,
} from "../support/edge.ts";

describe("request smuggling", () => {
  const post = "POST / HTTP/1.1\r\nHost: a\r\n";
  const smuggled = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";

  test.each([
    [
      "length and pieces",
      `${post}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG`,
    ],
    [
      "pieces and length",
      `${post}Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\nG`,
    ],
    ["two lengths", `${post}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
    ["a list of lengths", `${post}Content-Length: 1, 2\r\n\r\nab`],
    ["a signed length", `${post}Content-Length: +1\r\n\r\na`],
    ["a negative length", `${post}Content-Length: -1\r\n\r\na`],
    ["a folded line", `${post}X: a\r\n b\r\nTransfer-\r\n Encoding: chunked\r\n\r\n`],
    ["a space before the colon", `${post}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n`],
    [
      "an encoding that is not the last",
      `${post}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`,
    ],
    ["a size that is none", `${post}Transfer-Encoding: chunked\r\n\r\nxyz\r\n\r\n`],
    [
      "a size too large",
      `${post}Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\na\r\n0\r\n\r\n`,
    ],
    [
      "a piece longer than it says",
      `${post}Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n`,
    ],
    ["a bare carriage return", `${post}X: a\rb\r\n\r\n`],
    ["a zero byte", `${post}X: a\0b\r\n\r\n`],
    ["two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"],
    ["another protocol", "GET / HTTP/3.7\r\nHost: a\r\n\r\n"],
  ])("by %s is refused, and nothing comes after it", async (_name, bytes) => {
    const asked: string[] = [];
    const { port } = await edgeBefore((request, response) => {
      asked.push(request.url ?? "");
      request.resume().on("end", () => response.end());
    });
    const received = await sendBytes(port, bytes + smuggled);
    expect(received).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(asked).not.toContain("/smuggled");
  });

  test.each(["content-length", "host", "cookie", "sec-gpc"])(
    "%s cannot be taken out by naming it in Connection",
    async (name) => {
      const { port } = await edgeBefore((request, response) => {
        let body = "";
        request.on("data", (chunk: Buffer) => (body += chunk.toString()));
        request.on("end", () => response.end(JSON.stringify({ body, headers: request.headers })));
      });
      const { text } = await ask(port, {
        method: "GET",
        body: "GET /smuggled HTTP/1.1\r\n\r\n",
        headers: {
          connection: `close, ${name}`,
          "content-length": "26",
          cookie: "sessionid=1",
          "sec-gpc": "1",
        },
      });
      expect(JSON.parse(text)).toMatchObject({
        body: "GET /smuggled HTTP/1.1\r\n\r\n",
        headers: { host: "www.site.example", cookie: "sessionid=1", "sec-gpc": "1" },
      });
    },
  );
});

describe("a proxy in front", () => {
  const list = new BlockList();
  list.addSubnet("127.0.0.0", 8);
  list.addSubnet("10.0.0.0", 8);
  const trusts = (address: string) => list.check(address, address.includes(":") ? "ipv6" : "ipv4");
  const seen = async (headers: Record<string, string>) => {
    const { port } = await edgeBefore(echo, { trusts });
    return JSON.parse((await ask(port, { headers })).text).headers as Record<string, string>;
  };

  test("that is trusted says who asks, and how", async () => {
    expect(
      await seen({
        "x-forwarded-for": "6.6.6.6, 203.0.113.9, 10.1.1.1",
        "x-forwarded-proto": "https",
        "x-forwarded-host": "www.town.example",
      }),
    ).toMatchObject({
      host: "www.town.example",
      "x-forwarded-for": "203.0.113.9, 10.1.1.1, 127.0.0.1",
      "x-forwarded-proto": "https",
      "x-forwarded-host": "www.town.example",
      forwarded: 'for=203.0.113.9;host="www.town.example";proto=https, for=10.1.1.1, for=127.0.0.1',
    });
  });

  test("may say so in the words of RFC 7239", async () => {
    expect(
      await seen({ forwarded: 'for="[2001:db8::1]:4711";proto=https;host=www.town.example' }),
    ).toMatchObject({
      "x-forwarded-for": "2001:db8::1, 127.0.0.1",
      "x-forwarded-proto": "https",
      host: "www.town.example",
    });
  });

  test("that names a host that is none is refused", async () => {
    const { port } = await edgeBefore(echo, { trusts });
    const headers = { "x-forwarded-for": "203.0.113.9", "x-forwarded-host": "a/b" };
    expect((await ask(port, { headers })).status).toBe(400);
  });

  test("gives the view the address of the visitor", async () => {
    const { port, views } = await edgeBefore(html(PAGE), { trusts });
    await ask(port, { headers: { "x-forwarded-for": "203.0.113.9" } });
    expect(views[0]?.ip).toBe("203.0.113.9");
  });
});

describe("shared caches", () => {
  test("keep no page, whatever the site tells them", async () => {
    const { port } = await edgeBefore(
      html(PAGE, {
        "Cache-Control": "public, max-age=600",
        "CDN-Cache-Control": "max-age=600",
        "Cloudflare-CDN-Cache-Control": "max-age=600",
        "Surrogate-Control": "max-age=600",
        "Surrogate-Key": "page",
        "X-Accel-Expires": "600",
        Expires: "Thu, 01 Jan 2099 00:00:00 GMT",
        Age: "3",
        Vary: "Accept-Language",
      }),
    );
    const { headers } = await ask(port);
    const { "cache-control": control, vary, ...rest } = headers;
    expect([control, vary]).toEqual(["private, no-cache", "Accept-Language, Cookie, Sec-GPC"]);
    expect(Object.keys(rest).filter((name) => /cache|surrogate|expires|age$/.test(name))).toEqual(
      [],
    );
  });

  test("keep no file that takes a visitor's cookies away", async () => {
    const file = html("body{}", {
      "Content-Type": "text/css",
      "Cache-Control": "public, max-age=9",
    });
    const { port } = await edgeBefore(file);
    const held = await ask(port, { headers: { cookie: "_pk_id=1" } });
    expect(held.headers["set-cookie"]?.length).toBeGreaterThan(0);
    expect(held.headers["cache-control"]).toBe("private, no-cache");
    const plain = await ask(port);
    expect(plain.headers["cache-control"]).toBe("public, max-age=9");
    expect(plain.headers.vary).toBeUndefined();
  });

  test("tell regions apart where the register names their header", async () => {
    const regimes = { header: { country: "X-Country", region: "X-Region" } };
    const site = guardedSite({
      ...EDGE_REGISTER,
      site: { ...EDGE_REGISTER.site, consent: { regimes } },
    });
    const { port } = await edgeBefore(html(PAGE), { site: () => site });
    expect((await ask(port)).headers.vary).toBe("Cookie, Sec-GPC, X-Country, X-Region");
  });
});

describe("Global Privacy Control", () => {
  const page = '<img src="https://audience.example/">';
  const cookie = `aud=1; sessionid=2; ${choiceCookie(["statistical"])}`;

  test("is an objection to exempt audience measurement", async () => {
    const { port } = await edgeBefore(html(page, { "Set-Cookie": "aud=2" }));
    const free = await ask(port, { headers: { cookie } });
    expect(free.text).toContain(page);
    expect(free.headers["set-cookie"]).toEqual(["aud=2"]);
    const objecting = await ask(port, { headers: { cookie, "sec-gpc": "1" } });
    expect(objecting.text).toContain("data-jar-src");
    expect(objecting.csp[0]).not.toContain("audience.example");
    expect(objecting.headers["set-cookie"]).not.toContain("aud=2");
  });

  test("holds before any choice too, and its cookie does not reach the site", async () => {
    const { port } = await edgeBefore(echo);
    const { text } = await ask(port, { headers: { cookie: "aud=1; sessionid=2", "sec-gpc": "1" } });
    expect(JSON.parse(text).headers).toMatchObject({ cookie: "sessionid=2", "sec-gpc": "1" });
  });
});

describe("content asked for once", () => {
  const headers = {
    accept: "text/html",
    cookie: `${choiceCookie([])}; cookies_preferences_once=video`,
  };

  test("runs in the next page, and the cookie that asked ends with it", async () => {
    const { port } = await edgeBefore(html(PAGE));
    const page = await ask(port, { headers });
    expect(page.text).toContain('<iframe src="https://www.video.example/1">');
    expect(page.csp[0]).toContain("*.video.example");
    expect(page.headers["set-cookie"]).toEqual(["cookies_preferences_once=; Max-Age=0; Path=/"]);
  });

  test("is not told to the site, and asking for no service is asking for nothing", async () => {
    const { port } = await edgeBefore(echo);
    const { text, headers: answered } = await ask(port, { headers });
    expect(JSON.parse(text).headers.cookie).toBe(choiceCookie([]));
    expect(answered["set-cookie"]).toBeUndefined();
    const pages = await edgeBefore(html(PAGE));
    const cookie = "cookies_preferences_once=constructor";
    const page = await ask(pages.port, { headers: { ...headers, cookie } });
    expect(page.text).toContain("data-jar-src");
  });
});

describe("limits", () => {
  const sink = () =>
    edgeBefore(
      (request, response) => {
        request.resume().on("end", () => response.end("read"));
      },
      { maxBody: 1000 },
    );

  test.each([
    ["counted", {}],
    ["in pieces", { "transfer-encoding": "chunked" }],
  ])("a body that is too large is refused, %s", async (_name, headers) => {
    const { port } = await sink();
    const post = { method: "POST", headers, agent: undefined };
    const small = await ask(port, { method: "POST", headers, body: "x".repeat(1000) });
    expect([small.status, small.text]).toEqual([200, "read"]);
    const large = await ask(port, { method: post.method, headers, body: "x".repeat(5000) });
    expect(large.status).toBe(413);
    expect(JSON.parse(large.text).code).toBe("body-too-large");
  });

  test("who announces a body and sends none is let go", async () => {
    const { port } = await edgeBefore(
      (request, response) => {
        request.resume().on("end", () => response.end());
      },
      { timeouts: { idle: 100 } },
    );
    const bytes = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc";
    const started = Date.now();
    await sendBytes(port, bytes, 10_000);
    expect(Date.now() - started).toBeLessThan(9000);
  });

  test("a quiet stream of events is not", async () => {
    let finish = () => {};
    const { port } = await edgeBefore(
      (_request, response) => {
        response.writeHead(200, { "Content-Type": "text/event-stream" }).write("data: 1\n\n");
        finish = () => response.end("data: 2\n\n");
      },
      { timeouts: { idle: 50 } },
    );
    const answer = ask(port);
    await new Promise((resolve) => setTimeout(resolve, 200));
    finish();
    expect((await answer).text).toBe("data: 1\n\ndata: 2\n\n");
  });
});

describe("health and end", () => {
  test("the health path answers at the edge, without asking the site", async () => {
    const { port, server } = await edgeBefore(html("theirs"), { healthPath: "/healthz" });
    expect((await ask(port, { path: "/healthz" })).text).toBe('{"status":"pass"}');
    expect(server.isHealthy()).toBe(true);
  });

  test("an edge that does not know its site is not healthy", async () => {
    const { port } = await edgeBefore(html(""), {
      healthPath: "/healthz",
      site: () => {
        throw new Error("nothing published");
      },
    });
    expect((await ask(port, { path: "/healthz" })).status).toBe(503);
  });

  test("a drain lets what is under way end, and takes nothing new", async () => {
    let finish = () => {};
    const { port, server } = await edgeBefore((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/plain" }).write("first ");
      finish = () => response.end("last");
    });
    const answer = new Promise<string>((resolve, reject) => {
      httpRequest({ port, headers: { host: "a" }, agent: false }, (response) => {
        let body = "";
        response.on("data", (chunk: Buffer) => (body += chunk.toString()));
        response.on("end", () => resolve(body)).on("error", reject);
      }).end();
    });
    await expect.poll(() => finish.toString()).toContain("last");
    const drained = server.drain(20_000);
    await expect(ask(port)).rejects.toThrow();
    expect(server.isHealthy()).toBe(false);
    finish();
    expect(await answer).toBe("first last");
    await drained;
  });

  test("a drain breaks off what does not end in time", async () => {
    const { port, server } = await edgeBefore((_request, response) => {
      response.writeHead(200, { "Content-Type": "text/plain" }).write("first ");
    });
    const answer = ask(port);
    const ended = expect(answer).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await server.drain(50);
    await ended;
  });
});

describe("violation reports", () => {
  const legacy = JSON.stringify({
    "csp-report": {
      "document-uri": "https://www.site.example/account?token=secret",
      "blocked-uri": "https://tracker.example/pixel?user=7",
      "effective-directive": "img-src",
      "script-sample": "secret",
    },
  });
  const modern = JSON.stringify([
    {
      type: "csp-violation",
      url: "https://www.site.example/",
      user_agent: "Browser",
      body: { blockedURL: "inline", effectiveDirective: "script-src-elem" },
    },
    { type: "deprecation", body: {} },
  ]);
  const post = (type: string, body: string) => ({
    path: "/api/v1/violations",
    method: "POST",
    headers: { "content-type": type },
    body,
  });
  const edge = () => edgeBefore(echo, { violationPath: "/api/v1/violations" });

  test("keep host and directive, and nothing else", async () => {
    const { port, violations } = await edge();
    expect((await ask(port, post("application/csp-report", legacy))).status).toBe(204);
    expect((await ask(port, post("application/reports+json", modern))).status).toBe(204);
    expect(violations).toEqual([
      { host: "tracker.example", directive: "img-src" },
      { host: "inline", directive: "script-src-elem" },
    ]);
  });

  test("are asked for by the policy, in the old way and the new", async () => {
    const { port } = await edgeBefore(html(PAGE), { violationPath: "/api/v1/violations" });
    const { csp, headers } = await ask(port);
    expect(csp[0]).toMatch(/; report-uri \/api\/v1\/violations; report-to glassjar$/);
    expect(headers["reporting-endpoints"]).toBe('glassjar="/api/v1/violations"');
  });

  test.each([
    ["another type", post("text/plain", legacy), 415],
    ["another method", { ...post("application/csp-report", legacy), method: "PUT" }, 405],
    ["too much", post("application/csp-report", "x".repeat(100_000)), 413],
    ["nonsense", post("application/csp-report", "{"), 204],
    ["the wrong shape", post("application/csp-report", '{"csp-report":{"blocked-uri":7}}'), 204],
    ["an odd directive", post("application/csp-report", legacy.replace("img-src", "<b>")), 204],
  ])("refuse or ignore %s", async (_name, asked, status) => {
    const { port, violations } = await edge();
    expect((await ask(port, asked)).status).toBe(status);
    expect(violations).toEqual([]);
  });

  test("are limited in number", async () => {
    const { port, violations } = await edge();
    const asked = post("application/csp-report", legacy);
    let last = 0;
    for (let sent = 0; sent < 1300 && last !== 429; sent += 1)
      last = (await ask(port, asked)).status;
    expect(last).toBe(429);
    expect(violations.length).toBeLessThanOrEqual(1200);
  });
});
