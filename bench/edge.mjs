// What the guard costs: the edge, the same proxy without the guard, and nginx, each alone on one core
// before the same site. What counts is processor time per request, for that is what fills a core: it
// stays true on a machine that does other things meanwhile. Ratios within one run count.
// Usage: node bench/edge.mjs [--json] [--seconds 4] [--memory 1000000] [--memory-only] [--only "new"]
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "./edge/load.mjs";

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : Number(process.argv[at + 1]);
};
const SECONDS = option("seconds", 4);
/** Cases whose name has this text. */
const ONLY = process.argv[process.argv.indexOf("--only") + 1 || process.argv.length] ?? "";
const ROUNDS = 9;
const CONNECTIONS = 16;
const SITE = 18_700;
const CASES = {
  "page, 20 kB": "/page",
  "page, 20 kB, new each time": "/page/new",
  "page, 100 kB": "/large",
  "page, 100 kB, new each time": "/large/new",
  "file, 20 kB": "/file",
};

const here = (name) => join(import.meta.dirname, "edge", name);
const children = [];
/** The last core is for what is measured, the others for the site and who asks. */
const pinned = spawnSync("taskset", ["-V"]).status === 0 && cpus().length > 1;
const on = (core, command) => (pinned ? ["taskset", "-c", String(core), ...command] : command);
const LAST = cpus().length - 1;

async function start(core, command, ipc = false) {
  const [program, ...args] = on(core, command);
  const stdio = ["ignore", "pipe", "inherit", ...(ipc ? ["ipc"] : [])];
  const child = spawn(program, args, { stdio });
  children.push(child);
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  return child;
}

async function startNginx(port) {
  if (spawnSync("nginx", ["-v"]).status !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "glassjar-bench-"));
  writeFileSync(
    join(folder, "nginx.conf"),
    `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 256; }
http { access_log off; keepalive_requests 100000000; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p;
  fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
  upstream site { server 127.0.0.1:${SITE}; keepalive 64; keepalive_requests 100000000; }
  server { listen 127.0.0.1:${port}; location / { proxy_pass http://site; proxy_http_version 1.1;
    proxy_set_header Connection ""; proxy_set_header Host $host;
    proxy_set_header X-Forwarded-For $remote_addr; } } }`,
  );
  const [program, ...args] = on(LAST, ["nginx", "-p", folder, "-c", join(folder, "nginx.conf")]);
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "inherit"] });
  children.push(child);
  child.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  await new Promise((resolve) => setTimeout(resolve, 500));
  return child;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const TICKS = Number(spawnSync("getconf", ["CLK_TCK"]).stdout?.toString() || 100);

/** Processor time a process has had, in microseconds (proc(5)). */
function processorTime({ pid }) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1e6;
}

/**
 * Microseconds a request takes of the core, and the median time to the first byte of one visitor.
 * Within a round all stand under the same load, so ratios are taken there.
 */
async function measure(contestants, path) {
  const results = contestants.map((one) => ({ ...one, costs: [], firsts: [] }));
  for (const { port } of results) await warmUp(port, path);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const result of results) {
      const before = processorTime(result.process);
      const { times } = await load(result.port, path, CONNECTIONS, (SECONDS * 1000) / ROUNDS);
      result.costs.push((processorTime(result.process) - before) / times.length);
      result.firsts.push(median((await load(result.port, path, 1, 150)).times));
    }
  const [ours] = results;
  return Object.fromEntries(
    results.map(({ name, costs, firsts }) => [
      name,
      {
        cost: median(costs),
        first: Math.min(...firsts),
        ratio: median(costs.map((cost, round) => cost / ours.costs[round])),
      },
    ]),
  );
}

/** Enough requests for the just-in-time compiler to be done. */
async function warmUp(port, path) {
  const until = performance.now() + 40_000;
  for (let done = 0; done < 6000 && performance.now() < until;)
    done += (await load(port, path, CONNECTIONS, 500)).times.length;
}

/** Pages that come again and pages that never do, in turn. */
const OTHER = { "/page": "/page/new", "/page/new": "/page" };

/** Resident memory before, and after each fifth of the requests. */
async function memory(child, requests) {
  const rss = async () => {
    child.send("rss");
    const [bytes] = await once(child, "message");
    return Math.round(bytes / 1e6);
  };
  const seen = [await rss()];
  const port = SITE + 1;
  for (let part = 0; part < 5; part += 1) {
    for (let done = 0, path = "/page"; done < requests / 5; path = OTHER[path])
      done += (await load(port, path, CONNECTIONS, 500)).times.length;
    seen.push(await rss());
  }
  return { requests, rssMB: seen };
}

try {
  await start(0, ["node", here("upstream.mjs"), String(SITE)]);
  const guarded = ["node", "--expose-gc", here("guarded.mjs"), String(SITE + 1), String(SITE)];
  const edge = await start(LAST, guarded, true);
  const bare = await start(LAST, ["node", here("bare.mjs"), String(SITE + 2), String(SITE)]);
  const nginx = await startNginx(SITE + 3);
  const contestants = [
    { name: "edge", port: SITE + 1, process: edge },
    { name: "bare", port: SITE + 2, process: bare },
    ...(nginx ? [{ name: "nginx", port: SITE + 3, process: nginx }] : []),
  ];
  const rows = [];
  const cases = process.argv.includes("--memory-only") ? [] : Object.entries(CASES);
  for (const [name, path] of cases.filter(([title]) => title.includes(ONLY))) {
    const { edge: ours, bare: plain, nginx: other } = await measure(contestants, path);
    rows.push({
      case: name,
      "edge µs": Math.round(ours.cost),
      "without guard µs": Math.round(plain.cost),
      ...(other ? { "nginx µs": Math.round(other.cost) } : {}),
      "throughput ÷ without": Number(plain.ratio.toFixed(2)),
      ...(other ? { "throughput ÷ nginx": Number(other.ratio.toFixed(2)) } : {}),
      "added first byte, ms": Number((ours.first - plain.first).toFixed(3)),
    });
  }
  const kept = await memory(edge, option("memory", 20_000));
  if (process.argv.includes("--json")) console.log(JSON.stringify({ rows, memory: kept }, null, 2));
  else {
    if (!nginx)
      console.log("nginx is not installed: its column is LEFT OUT (apt-get install nginx-light)");
    console.table(rows);
    console.log(`resident memory over ${kept.requests} pages, MB: ${kept.rssMB.join(", ")}`);
  }
} finally {
  for (const child of children) child.kill("SIGTERM");
}
