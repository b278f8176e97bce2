// A million look-ups against 5,000 declarations: our matcher beside regular expressions and libraries.
// Usage: node bench/match.mjs [--json] [--rounds=7]
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { CONTESTANTS } from "./match/contestants.mjs";
import { workload } from "./match/workload.mjs";

const DECLARATIONS = 5000;
const LOOKUPS = 1_000_000;
const GOAL_OVER_LOOP = 50;

const json = process.argv.includes("--json");
const rounds = Number(process.argv.find((text) => text.startsWith("--rounds="))?.slice(9) ?? 7);
const log = (text) => json || console.log(text);

function installPeers() {
  const folder = join(import.meta.dirname, "peers");
  if (existsSync(join(folder, "node_modules"))) return;
  log("installing what we measure against into bench/peers");
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--silent"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("npm ci in bench/peers failed: it needs the npm registry once");
}

/** Puts every look-up to `find` and counts the hits, so that no answer goes unused. */
function run({ find, kinds, spelt }) {
  let hits = 0;
  for (let at = 0; at < spelt.length; at++) if (find(kinds[at], spelt[at]) !== undefined) hits++;
  return hits;
}

function enter(contestant, work) {
  const started = performance.now();
  const find = contestant.compile(work);
  const compileMs = performance.now() - started;
  const asked = work.asked.slice(0, Math.round(work.asked.length * contestant.share));
  return {
    ...contestant,
    find,
    compileMs,
    kinds: asked.map(({ kind }) => kind),
    spelt: asked.map(({ kind, name }) => contestant.spell(kind, name)),
    times: [],
  };
}

/** Every contestant must give our answer to every look-up it is given. */
function verify(entered, work) {
  const [ours, ...others] = entered;
  for (const other of others)
    for (const [at, spelt] of other.spelt.entries()) {
      const { kind, name } = work.asked[at];
      const [expected, found] = [ours.find(kind, name), other.find(kind, spelt)];
      if (expected !== found)
        throw new Error(`${other.title} says ${found} to ${kind} ${name}, we say ${expected}`);
    }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function measure(entered) {
  for (let round = 0; round < rounds; round++)
    for (const contestant of entered) {
      const started = performance.now();
      run(contestant);
      contestant.times.push(((performance.now() - started) * 1e6) / contestant.spelt.length);
    }
}

/** One table: every contestant on one workload. */
function contest(name, options) {
  const work = workload({ declarations: DECLARATIONS, lookups: LOOKUPS, ...options });
  const entered = CONTESTANTS.map((contestant) => enter(contestant, work));
  verify(entered, work);
  measure(entered);
  const [{ times: ourTimes, find }] = entered;
  const hits = work.asked.filter(({ kind, name: asked }) => find(kind, asked) !== undefined).length;
  const results = entered.map(({ id, title, library = false, compileMs, times, spelt }) => ({
    id,
    title,
    library,
    compileMs: Math.round(compileMs),
    lookupsPerRound: spelt.length,
    nanoseconds: Math.round(median(times)),
    // Within a round all stand under the same load, so ratios are taken there.
    ratio: Number(median(times.map((time, round) => time / ourTimes[round])).toFixed(1)),
  }));
  const loop = results.find(({ id }) => id === "regexp-loop");
  const library = results.filter((row) => row.library).sort((a, b) => a.ratio - b.ratio)[0];
  const goals = { loop: loop.ratio >= GOAL_OVER_LOOP, library: library.ratio > 1 };
  return { name, hits, results, fastestLibrary: library.id, goals };
}

function print({ name, hits, results, fastestLibrary, goals }) {
  log(`\n${name}: ${hits} of the look-ups hit`);
  for (const { title, lookupsPerRound, compileMs, nanoseconds, ratio } of results)
    log(
      `  ${title.padEnd(26)}${nanoseconds.toLocaleString("en").padStart(9)} ns each${`${ratio}×`.padStart(10)}   ${lookupsPerRound.toLocaleString("en").padStart(9)} asked, compiled in ${compileMs} ms`,
    );
  log(`  at least ${GOAL_OVER_LOOP}× the loop: ${goals.loop ? "met" : "MISSED"}`);
  log(`  faster than the fastest library, ${fastestLibrary}: ${goals.library ? "met" : "MISSED"}`);
}

installPeers();
log(
  `${DECLARATIONS} declarations, ${LOOKUPS} look-ups, medians of ${rounds} interleaved rounds. All give the same answers; slow ones are asked a part, and the time of one look-up is shown.`,
);
const contests = [
  contest("All kinds of patterns (routers leave 20 % of them to RegExp)", {}),
  contest("Only exact names, prefixes and host suffixes", { prefixesOnly: true }),
];
contests.forEach(print);
if (json) {
  const sizes = { declarations: DECLARATIONS, lookups: LOOKUPS, rounds, node: process.version };
  console.log(JSON.stringify({ ...sizes, contests }, undefined, 2));
}
if (contests.some(({ goals }) => !goals.loop || !goals.library)) process.exitCode = 1;
