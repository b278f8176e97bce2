// What a visitor downloads, and in how many requests: counted by a server while a real browser visits.
// Usage: node bench/client.mjs [--json]
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { findBrowser } from "@glassjar/audit";
import { bannerConfig } from "@glassjar/consent";
import { gateConfig } from "@glassjar/guard";
import { chromium } from "playwright-core";
import { DEMONSTRATION, TWENTY_SERVICES } from "./registers.mjs";

const bundle = (path) => readFileSync(join(import.meta.dirname, "../packages", path), "utf8");
const compose = (variable, config, code) =>
  `(()=>{const ${variable}=${JSON.stringify(config)};${code}})()`;

const PAGE = `<!doctype html><html lang="en"><head><title>Page</title><script src="/glassjar.js"></script></head><body><p>Page</p></body></html>`;
const QUIET_MS = 500;

/** A site with this register; `downloads()` are the scripts of ours it was asked for since the last call. */
async function startSite(register) {
  let downloads = [];
  const scripts = {
    "/glassjar.js": () =>
      compose("__GLASSJAR__", gateConfig({ register, version: 1 }), bundle("guard/bundle/gate.js")),
    "/glassjar-banner.js": (query) =>
      compose(
        "__GLASSJAR_BANNER__",
        bannerConfig({ register, version: 1, language: query.get("lang") }),
        bundle("consent/bundle/banner.js"),
      ),
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    const script = scripts[pathname]?.(searchParams);
    if (script) downloads.push({ name: pathname, script });
    if (pathname === "/api/v1/choices") response.writeHead(201).end();
    else
      response
        .setHeader("content-type", script ? "text/javascript" : "text/html")
        .end(script ?? PAGE);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    downloads: () => {
      const taken = downloads;
      downloads = [];
      return taken;
    },
    close: () => server.close(),
  };
}

/** Bytes of the scripts of one visit, each compressed by itself as it travels. */
function weigh(scripts) {
  const bytes = (compress) =>
    scripts.reduce((sum, { script }) => sum + compress(Buffer.from(script)).length, 0);
  return {
    requests: scripts.length,
    raw: bytes((text) => text),
    gzip9: bytes((text) => gzipSync(text, { level: 9 })),
    brotli11: bytes((text) =>
      brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    ),
  };
}

async function measure(browser, name, register) {
  const site = await startSite(register);
  const context = await browser.newContext();
  const page = await context.newPage();
  const visit = async (url) => {
    await page.goto(url);
    await page.waitForTimeout(QUIET_MS);
    return site.downloads();
  };
  const first = await visit(site.url);
  await page.evaluate("glassjar.consent.set({ granted: [] })");
  const returning = await visit(site.url);
  await context.close();
  site.close();
  const services = Object.keys(register.services).length;
  const row = (kind, scripts) =>
    Object.assign({ register: name, services, visit: kind }, weigh(scripts));
  return [
    row("first", first),
    ...first.map((part) => row(`  ${part.name}`, [part])),
    row("returning", returning),
  ];
}

const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
const rows = [
  ...(await measure(browser, "demonstration site", DEMONSTRATION)),
  ...(await measure(browser, "twenty services", TWENTY_SERVICES)),
];
await browser.close();

if (process.argv.includes("--json")) console.log(JSON.stringify(rows, null, 2));
else console.table(rows);
