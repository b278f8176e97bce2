// What an audit costs: pages per minute, processor time and peak memory, on the tiny sites. The
// argument says how many pages; beyond the number of sites they are visited again. Memory is that of
// this process, which holds the audit and the sites, and of all processes of its browser.
import { fork } from "node:child_process";
import { once } from "node:events";
import { findBrowser, gather } from "@glassjar/audit";
import { chromium } from "playwright-core";
import { createMechanismsServer, MECHANISMS } from "../sites/mechanisms/server.mjs";

const PAGES = Number(process.argv[2] ?? 40);
const names = Object.keys(MECHANISMS);
const paths = Array.from({ length: PAGES }, (_, at) => {
  const round = Math.floor(at / names.length);
  return `/${names[at % names.length]}/${round === 0 ? "" : `?round=${round}`}`;
});

const mebibytes = (bytes) => Math.round(bytes / 1024 / 1024);

/** Mebibytes by what a process is. */
function byKind(now) {
  const kinds = {};
  for (const { kind, bytes } of now) {
    const name = `at the peak: ${kind}`;
    kinds[name] = (kinds[name] ?? 0) + mebibytes(bytes);
  }
  return kinds;
}

const server = createMechanismsServer();
server.listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = server.address();

let opened = 0;
/** Peak memory while each fifth of the pages was visited. */
const peaks = [0, 0, 0, 0, 0];
const seconds = new Map();
let atPeak = {};
const watcher = fork(new URL("processes.mjs", import.meta.url));

/** Memory of this process and a browser that only shows the page of links: what any audit by it takes. */
async function onePage() {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage();
  await page.goto(`http://www.mechanisms.localhost:${port}/`);
  // Reading it takes a while, and so does the browser's beginning.
  for (let look = 0; look < 5; look++) await once(watcher, "message");
  const [now] = await once(watcher, "message");
  await browser.close();
  return now.reduce((sum, { bytes }) => sum + bytes, 0);
}

const alone = await onePage();
const [first] = await once(watcher, "message");
const before = first.reduce((sum, one) => sum + one.seconds, 0);
watcher.on("message", (now) => {
  const total = now.reduce((sum, { bytes }) => sum + bytes, 0);
  const fifth = Math.min(4, Math.floor((opened / (PAGES + 1)) * 5));
  if (total > Math.max(...peaks)) atPeak = byKind(now);
  peaks[fifth] = Math.max(peaks[fifth], total);
  for (const { pid, seconds: used } of now) seconds.set(pid, used);
});
const began = performance.now();
const run = await gather({
  url: `http://www.mechanisms.localhost:${port}/`,
  startPaths: paths,
  pages: paths.length + 1,
  scenarios: ["unasked"],
  patience: { banner: 0, whole: 3_600_000 },
  onProgress: () => void opened++,
});
const took = (performance.now() - began) / 1000;
watcher.disconnect();
server.close();
server.closeAllConnections();

const pages = run.scenarios[0].pages.length;
const processor = [...seconds.values()].reduce((sum, used) => sum + used, -before);
console.table({
  pages,
  "seconds per page": Number((took / pages).toFixed(2)),
  "pages per minute": Number(((pages / took) * 60).toFixed(1)),
  "processor seconds per page": Number((processor / pages).toFixed(2)),
  "peak memory, MiB (proportional)": mebibytes(Math.max(...peaks)),
  "of that before the audit, with one page open": mebibytes(alone),
  "of that in the first fifth of the pages": mebibytes(peaks[0]),
  "and in the last": mebibytes(peaks[4]),
  ...atPeak,
});
