// Pages of 100 KB through our rewriter and through two libraries, each holding what asks four hosts.
// Usage: node bench/guard.mjs [--json] [--rounds=9]
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { applicationPage, articlePage, portalPage } from "./guard/pages.mjs";

const GOAL_MB_PER_SECOND = 300;
const GOAL_OVER_LIBRARIES = 15;
/** Pages as they come from a socket: Node reads 64 KiB at a time. */
const CHUNK = 64 * 1024;

const json = process.argv.includes("--json");
const rounds = Number(process.argv.find((text) => text.startsWith("--rounds="))?.slice(9) ?? 9);
const log = (text) => json || console.log(text);

function installPeers() {
  const folder = join(import.meta.dirname, "guard");
  if (existsSync(join(folder, "node_modules"))) return;
  log("installing what we measure against into bench/guard");
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--silent"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("npm ci in bench/guard failed: it needs the npm registry once");
}

const PAGES = [
  ["a portal page, dense with tags", portalPage],
  ["an article, mostly text", articlePage],
  ["an application, mostly inline style, script and JSON", applicationPage],
];

function chunksOf(page) {
  const chunks = [];
  for (let at = 0; at < page.length; at += CHUNK) chunks.push(page.subarray(at, at + CHUNK));
  return chunks;
}

/** Processor time of this process for one page, in microseconds: what others run does not count. */
async function timed({ rewrite, times: count }, chunks) {
  const started = process.cpuUsage();
  for (let time = 0; time < count; time += 1) await rewrite(chunks);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / count;
}

/** Every contestant must hold the same addresses: those of the held hosts, and no others. */
async function verify(contestants, chunks) {
  const heldBy = async ({ rewrite }) => {
    const text = Buffer.concat(await rewrite(chunks)).toString();
    return [...text.matchAll(/data-jar-(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  };
  const [ours, ...others] = await Promise.all(contestants.map(heldBy));
  for (const [at, held] of others.entries())
    if (held.length === 0 || held.join() !== ours.join())
      throw new Error(`${contestants[at + 1].title} holds ${held.join()}, we hold ${ours.join()}`);
  return ours.length;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function contest([name, make], contestants) {
  const page = make();
  const chunks = chunksOf(page);
  const held = await verify(contestants, chunks);
  const times = contestants.map(() => []);
  for (const contestant of contestants)
    for (let time = 0; time < 5; time += 1) await timed(contestant, chunks);
  for (let round = 0; round < rounds; round += 1)
    for (const [at, contestant] of contestants.entries())
      times[at].push(await timed(contestant, chunks));
  const results = contestants.map(({ id, title }, at) => ({
    id,
    title,
    microseconds: Math.round(median(times[at])),
    megabytesPerSecond: Math.round(page.length / median(times[at])),
    // Within a round all stand under the same load, so ratios are taken there.
    ratio: Number(median(times[at].map((time, round) => time / times[0][round])).toFixed(1)),
  }));
  const tags = page.toString().match(/<[a-z/]/gi).length;
  return { name, bytes: page.length, tags, held, results };
}

function print({ name, bytes, tags, held, results }) {
  log(`\n${name}: ${bytes} bytes, ${tags} tags, ${held} addresses held`);
  for (const { title, microseconds, megabytesPerSecond, ratio } of results)
    log(
      `  ${title.padEnd(30)}${String(microseconds).padStart(7)} µs${String(megabytesPerSecond).padStart(7)} MB/s${`${ratio}×`.padStart(9)}`,
    );
}

installPeers();
const { CONTESTANTS } = await import("./guard/rewriters.mjs");
log(`medians of ${rounds} interleaved rounds, processor time; ratios are within a round`);
const contests = [];
for (const page of PAGES) {
  contests.push(await contest(page, CONTESTANTS));
  print(contests.at(-1));
}
const met = contests.map(({ name, results: [ours, ...others] }) => ({
  name,
  speed: ours.megabytesPerSecond >= GOAL_MB_PER_SECOND,
  libraries: others.every(({ ratio }) => ratio >= GOAL_OVER_LIBRARIES),
}));
log("");
for (const { name, speed, libraries } of met)
  log(
    `${name}: ${GOAL_MB_PER_SECOND} MB/s ${speed ? "met" : "MISSED"}, ${GOAL_OVER_LIBRARIES}× the libraries ${libraries ? "met" : "MISSED"}`,
  );
if (json)
  console.log(JSON.stringify({ rounds, node: process.version, contests, met }, undefined, 2));
if (met.some(({ speed, libraries }) => !speed || !libraries)) process.exitCode = 1;
