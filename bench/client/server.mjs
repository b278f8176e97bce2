import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { createSecureServer } from "node:http2";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { pageOf, SITE_CSS } from "./page.mjs";

const brotli = (body) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** Length of a text as it travels, in bytes. */
export function weigh(text) {
  const body = Buffer.from(text);
  return {
    raw: body.length,
    gzip: gzipSync(body, { level: 9 }).length,
    brotli: brotli(body).length,
  };
}

/** A key and certificate for this run only. */
function selfSigned() {
  const folder = mkdtempSync(join(tmpdir(), "glassjar-bench-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const request = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=site.test -days 2`;
  const files = ["-keyout", key, "-out", cert];
  const { status, stderr } = spawnSync("openssl", [...request.split(" "), ...files]);
  if (status !== 0) throw new Error(`openssl could not make a certificate: ${String(stderr)}`);
  const made = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return made;
}

/** What the site sets when it is asked to: one cookie per way a cookie can hide. */
const COOKIES = (host) => [
  "stats_host=1; Path=/",
  "stats_parent=1; Path=/; Domain=site.test",
  "stats_path=1; Path=/c",
  "ads_id=1; Path=/; Domain=site.test",
  `stats_http=1; Path=/; HttpOnly; Domain=${host}`,
];

/**
 * Serves one contestant at a time over HTTP/2 with brotli, to every host. `tracked` are the requests
 * that reached a third party since the last call.
 */
export async function startServer() {
  let contestant = {};
  let headers = {};
  const tracked = [];
  const compressed = new Map();
  const compress = (body) => {
    if (!compressed.has(body)) compressed.set(body, brotli(body));
    return compressed.get(body);
  };
  const own = { "/site.css": { type: "text/css", body: SITE_CSS } };
  const answer = (request, response) => {
    const url = new URL(request.url, "https://site.test");
    const host = String(request.headers[":authority"] ?? request.headers.host).split(":")[0];
    if (!host.endsWith("site.test")) {
      tracked.push(host);
      response.writeHead(200, { "content-type": "text/javascript" }).end("");
      return;
    }
    if (url.pathname === "/api/v1/choices") {
      request.resume();
      response.writeHead(201, { "content-type": "application/json" }).end("{}");
      return;
    }
    if (url.pathname === "/set") response.setHeader("set-cookie", COOKIES(host));
    const asset = own[url.pathname] ??
      contestant.assets?.[url.pathname] ?? { type: "text/html", body: pageOf(contestant) };
    const page = asset.type === "text/html" ? headers : {};
    response.writeHead(200, {
      "content-type": `${asset.type}; charset=utf-8`,
      "content-encoding": "br",
      ...page,
    });
    response.end(compress(typeof asset.body === "function" ? asset.body(request) : asset.body));
  };
  const certificate = selfSigned();
  const server = createSecureServer({ ...certificate, allowHTTP1: true }, answer);
  const plain = createServer(answer);
  for (const one of [server, plain]) await once(one.listen(0, "127.0.0.1"), "listening");
  return {
    port: server.address().port,
    /** The same without TLS, for what stands in front of it. */
    upstream: `http://127.0.0.1:${plain.address().port}`,
    certificate,
    /** Serves this contestant from now on, its pages with these headers. */
    serve(next, pageHeaders = {}) {
      contestant = next;
      headers = pageHeaders;
      tracked.length = 0;
    },
    tracked: () => tracked.splice(0),
    close() {
      server.close();
      plain.close();
    },
  };
}
