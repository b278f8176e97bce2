import { createServer as createTcpServer, type Socket } from "node:net";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { expect, test } from "vitest";
import {
  ask,
  choiceCookie,
  edgeAt,
  edgeBefore,
  guardedSite,
  html,
  listen,
  sendBytes,
} from "../support/edge.ts";

const VIDEO = '<iframe src="https://www.video.example/1"></iframe>';
const page = (body: string) =>
  `<!doctype html><html lang=fr><head><title>T</title></head><body>${body}`;
const PAGE = page(`<p>${"text ".repeat(4000)}</p>${VIDEO}<p>end</p>`);

const nonceOf = (text: string) => /nonce="([^"]+)"/.exec(text)?.[1];
const asked = (words: readonly string[], more = "") => ({
  headers: { cookie: `${choiceCookie(words)}${more}` },
});

test("visitors with different choices each get their own page, however often it came before", async () => {
  const { port } = await edgeBefore(html(PAGE));
  const nonces = new Set<string | undefined>();
  for (let round = 0; round < 5; round += 1) {
    const refused = await ask(port, asked([]));
    const granted = await ask(port, asked(["marketing"]));
    const silent = await ask(port);
    expect(granted.text).toContain(VIDEO);
    for (const { text } of [refused, silent]) {
      expect(text).toContain('<iframe data-jar-service="video" data-jar-src=');
      expect(text).not.toContain(VIDEO);
    }
    for (const { text } of [refused, granted, silent]) {
      nonces.add(nonceOf(text));
      expect(text).toContain('data-language="fr"');
      expect(text.replaceAll(/<script.*?<\/script>| data-jar-service="video"|data-jar-/g, "")).toBe(
        PAGE,
      );
    }
  }
  expect(nonces.size).toBe(15);
});

test("two bodies at one address are never mixed", async () => {
  const mine = (name: string) => page(`<p>Dear ${name}, ${"you ".repeat(3000)}</p>${VIDEO}${name}`);
  const { port } = await edgeBefore((request, response) =>
    html(mine(/sessionid=(\w+)/.exec(request.headers.cookie ?? "")?.[1] ?? "nobody"), {
      "Cache-Control": "private",
      "Set-Cookie": "sessionid=x",
    })(request, response),
  );
  for (let round = 0; round < 10; round += 1)
    for (const name of ["Ada", "Bob", "Cleopatra", "Ada"]) {
      const { text } = await ask(port, asked([], `; sessionid=${name}`));
      expect(text.match(/Ada|Bob|Cleopatra/g)).toEqual([name, name]);
      expect(text).not.toContain(VIDEO);
    }
});

test("a page that came before is compared, not judged anew; what changed in it is judged", async () => {
  const site = guardedSite();
  const judged: string[] = [];
  const counting = {
    ...site,
    matcher: {
      ...site.matcher,
      host(name: string) {
        judged.push(name);
        return site.matcher.host(name);
      },
    },
  };
  let body = PAGE;
  const { port } = await edgeBefore((...given) => html(body)(...given), { site: () => counting });
  const judgedAfter = async () => {
    const { text } = await ask(port, asked([]));
    expect(text).not.toContain(VIDEO);
    return judged.splice(0).filter((name) => name === "www.video.example").length;
  };
  const first = [await judgedAfter(), await judgedAfter()];
  expect(first).toEqual([1, 1]);
  expect(await judgedAfter()).toBe(0);
  body = PAGE.replace("<title>T", "<title>Today");
  expect(await judgedAfter()).toBe(0);
  body = PAGE.replace(VIDEO, `${VIDEO}<p>New</p>`);
  expect(await judgedAfter()).toBe(1);
});

test("a memory of nothing gives the same", async () => {
  const { port } = await edgeBefore(html(PAGE), { pageMemory: 0 });
  for (let round = 0; round < 3; round += 1)
    expect((await ask(port, asked([]))).text).not.toContain(VIDEO);
});

test("a compressed page is known by what it says", async () => {
  const { port } = await edgeBefore((request, response) =>
    html("", { "Content-Encoding": "br" })(
      request,
      Object.assign(response, { end: response.end.bind(response, brotliCompressSync(PAGE)) }),
    ),
  );
  const texts: string[] = [];
  for (let round = 0; round < 4; round += 1) {
    const headers = { ...asked([]).headers, "accept-encoding": "br" };
    const { body } = await ask(port, { headers });
    texts.push(
      brotliDecompressSync(body)
        .toString()
        .replace(/nonce="[^"]*"/, ""),
    );
  }
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).not.toContain(VIDEO);
});

/** An upstream that sends the whole page twice, and then only so much of it before it does as told. */
async function thenOnly(bytes: number, then: (socket: Socket) => void): Promise<string> {
  let times = 0;
  const server = createTcpServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", () => {
      times += 1;
      const head = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${PAGE.length}\r\n\r\n`;
      if (times < 3) socket.write(head + PAGE);
      else socket.write(head + PAGE.slice(0, bytes), () => then(socket));
    });
  });
  return `http://127.0.0.1:${await listen(server)}`;
}

const RAW = "GET / HTTP/1.1\r\nHost: www.site.example\r\nConnection: close\r\n\r\n";

test("a known page that breaks off in a held tag breaks off before it", async () => {
  const upstream = await thenOnly(PAGE.indexOf("video.example"), (socket) =>
    setTimeout(() => socket.resetAndDestroy(), 50),
  );
  const { port, log } = await edgeAt(upstream);
  for (let round = 0; round < 2; round += 1) expect((await ask(port)).status).toBe(200);
  const text = await sendBytes(port, RAW, 10_000);
  expect(text.includes("text text")).toBe(true);
  expect(text.includes("www.video")).toBe(false);
  expect(text.endsWith("0\r\n\r\n")).toBe(false);
  await expect.poll(() => log.length).toBe(1);
});

test("a known page that goes on as another does so at once, and is held", async () => {
  const other = '<img src="https://www.video.example/2">';
  const at = PAGE.indexOf(VIDEO);
  const upstream = await thenOnly(at, (socket) =>
    socket.end(other + " ".repeat(PAGE.length - at - other.length)),
  );
  const { port } = await edgeAt(upstream);
  for (let round = 0; round < 2; round += 1) await ask(port);
  const { text } = await ask(port);
  expect(text).toContain(
    '<img data-jar-service="video" data-jar-src="https://www.video.example/2">',
  );
  expect(text).not.toContain("<iframe");
});
