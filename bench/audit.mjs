// What an audit costs: pages per minute, processor time and peak memory, on the tiny sites.
// The argument says how many pages; beyond the number of sites they are visited again.
import { once } from "node:events";
import { readFileSync, readdirSync } from "node:fs";
import { gather } from "@glassjar/audit";
import { createMechanismsServer, MECHANISMS } from "../sites/mechanisms/server.mjs";

const PAGES = Number(process.argv[2] ?? 40);
const names = Object.keys(MECHANISMS);
const paths = Array.from({ length: PAGES }, (_, at) => {
  const round = Math.floor(at / names.length);
  return `/${names[at % names.length]}/${round === 0 ? "" : `?round=${round}`}`;
});
const TICKS_PER_SECOND = 100;

const mebibytes = (bytes) => Math.round(bytes / 1024 / 1024);

/** This process and all below it, as `/proc` tells: what they are, memory and processor seconds. */
function processes() {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const stats = all.flatMap((pid) => statOf(pid) ?? []);
  const below = new Set([process.pid]);
  for (let before = 0; before < below.size;) {
    before = below.size;
    for (const { pid, parent } of stats) if (below.has(parent)) below.add(pid);
  }
  const own = stats.filter(({ pid }) => below.has(pid));
  return own.map((one) => Object.assign(one, memoryOf(one.pid)));
}

function statOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    const seconds = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
    return { pid: Number(pid), parent: Number(fields[1]), seconds };
  } catch {
    return undefined;
  }
}

/** Proportional: of what several processes share, each counts its part. Reading it stops the process. */
function memoryOf(pid) {
  try {
    const pss = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"));
    const [, kind = "browser"] =
      /--type=([a-z-]+)/.exec(readFileSync(`/proc/${pid}/cmdline`, "utf8")) ?? [];
    return { bytes: Number(pss?.[1] ?? 0) * 1024, kind: pid === process.pid ? "node" : kind };
  } catch {
    return { bytes: 0, kind: "gone" };
  }
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
const look = () => {
  const now = processes();
  const total = now.reduce((sum, { bytes }) => sum + bytes, 0);
  const fifth = Math.min(4, Math.floor((opened / (PAGES + 1)) * 5));
  if (total > Math.max(...peaks)) atPeak = byKind(now);
  peaks[fifth] = Math.max(peaks[fifth], total);
  for (const { pid, seconds: used } of now) seconds.set(pid, used);
};
const byKind = (now) => {
  const kinds = {};
  for (const { kind, bytes } of now) {
    const name = `at the peak: ${kind}`;
    kinds[name] = (kinds[name] ?? 0) + mebibytes(bytes);
  }
  return kinds;
};
const timer = setInterval(look, 1000);
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
look();
clearInterval(timer);
server.close();
server.closeAllConnections();

const pages = run.scenarios[0].pages.length;
const processor = [...seconds.values()].reduce((sum, used) => sum + used, 0);
console.table({
  pages,
  "seconds per page": Number((took / pages).toFixed(2)),
  "pages per minute": Number(((pages / took) * 60).toFixed(1)),
  "processor seconds per page": Number((processor / pages).toFixed(2)),
  "peak memory, MiB (proportional)": mebibytes(Math.max(...peaks)),
  "of that in the first fifth of the pages": mebibytes(peaks[0]),
  "and in the last": mebibytes(peaks[4]),
  ...atPeak,
});
