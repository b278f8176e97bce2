// How fast the server reads and stores: beside Fastify alone with the same payload, in one run.
// Usage: node bench/server.mjs [--json] [--seconds=5] [--rounds=5]
import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const option = (name, fallback) =>
  Number(process.argv.find((text) => text.startsWith(`--${name}=`))?.split("=")[1] ?? fallback);
const seconds = option("seconds", 5);
const rounds = option("rounds", 5);
const CONNECTIONS = 64;
const progress = (text) => process.stderr.write(`${text}\n`);

function installPeers() {
  const folder = join(import.meta.dirname, "peers");
  if (existsSync(join(folder, "node_modules/autocannon"))) return;
  progress("installing what measures into bench/peers");
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--silent"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("npm ci in bench/peers failed: it needs the npm registry once");
}

/** Runs a server in a process of its own, so that measuring and serving do not share a thread. */
async function start(name, ...args) {
  const child = fork(join(import.meta.dirname, "server", `${name}.mjs`), args, {
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  const [port] = await once(child, "message");
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.send("stop");
      await once(child, "exit");
    },
  };
}

const middle = (figures) => figures.toSorted((a, b) => a - b)[figures.length >> 1];

installPeers();
const { default: autocannon } = await import("./peers/node_modules/autocannon/autocannon.js");
const { choiceRequest } = await import("./server/choice-request.mjs");

async function rate(url, path, more = {}) {
  const result = await autocannon({
    url: url + path,
    connections: CONNECTIONS,
    duration: seconds,
    ...more,
  });
  if (result.errors > 0 || result.non2xx > 0)
    throw new Error(
      `${url}${path}: ${result.errors} errors, ${JSON.stringify(result.statusCodeStats)}`,
    );
  return result.requests.average;
}

/** The headers of an answer but those that Node and Fastify write themselves. */
function ownHeaders({ headers }) {
  const theirs = new Set(["date", "connection", "keep-alive", "content-length", "content-type"]);
  return Object.fromEntries([...headers].filter(([name]) => !theirs.has(name)));
}

const folder = mkdtempSync(join(tmpdir(), "glassjar-bench-"));
const ours = await start("platform", join(folder, "glassjar.sqlite"));
const answer = await fetch(`${ours.url}/api/v1/services`);
const payload = await answer.text();
const alone = await start("alone", payload, JSON.stringify(ownHeaders(answer)));
const samples = [];
for (let round = 0; round < rounds; round++) {
  progress(`round ${round + 1} of ${rounds}`);
  const bare = await rate(alone.url, "/");
  const withHeaders = await rate(alone.url, "/headers");
  const reads = await rate(ours.url, "/api/v1/services");
  const choices = await rate(ours.url, "/api/v1/choices", { requests: [choiceRequest(round)] });
  const toHeaders = reads / withHeaders;
  samples.push({ bare, withHeaders, reads, choices, ratio: reads / bare, toHeaders });
}
await ours.stop();
await alone.stop();
rmSync(folder, { recursive: true });

const of = (name) => middle(samples.map((sample) => sample[name]));
const result = {
  payloadBytes: Buffer.byteLength(payload),
  fastifyAlonePerSecond: Math.round(of("bare")),
  fastifyAloneWithOurHeadersPerSecond: Math.round(of("withHeaders")),
  readsPerSecond: Math.round(of("reads")),
  readsToFastifyAlone: Number(of("ratio").toFixed(2)),
  readsToFastifyAloneWithOurHeaders: Number(of("toHeaders").toFixed(2)),
  choicesStoredPerSecond: Math.round(of("choices")),
};
if (process.argv.includes("--json")) console.log(JSON.stringify({ seconds, rounds, ...result }));
else console.table(result);
