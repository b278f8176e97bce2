// What a visitor downloads, waits for and can do: our client beside four peers, in one run.
// Usage: node bench/client.mjs [--json] [--rounds=9] [--only=speed,downloads,…] [--contestants=NAME]
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { versionOf } from "./client/files.mjs";
import { accessibility } from "./client/measures/accessibility.mjs";
import { downloads } from "./client/measures/downloads.mjs";
import { erasure } from "./client/measures/erasure.mjs";
import { keyboard } from "./client/measures/keyboard.mjs";
import { security } from "./client/measures/security.mjs";
import { speed } from "./client/measures/speed.mjs";
import { withoutScript } from "./client/measures/without-script.mjs";
import { table } from "./client/table.mjs";

const MEASURES = { downloads, accessibility, keyboard, security, erasure, withoutScript };
const option = (name) =>
  process.argv.find((text) => text.startsWith(`--${name}=`))?.slice(name.length + 3);
const json = process.argv.includes("--json");
const rounds = Number(option("rounds") ?? 9);
const only = option("only")?.split(",");
const beginning = option("contestants") ?? "";
const wanted = (name) => !only || only.includes(name);
const progress = (text) => process.stderr.write(`${text}\n`);

function installPeers() {
  const folder = join(import.meta.dirname, "client/peers");
  if (existsSync(join(folder, "node_modules"))) return;
  progress("installing what we measure against into bench/client/peers");
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--silent"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0)
    throw new Error("npm ci in bench/client/peers failed: it needs the npm registry once");
}

/** Everybody in this run. The peers' files are there only once they are installed. */
async function enter(server) {
  installPeers();
  const { everybody } = await import("./client/contestants.mjs");
  return everybody(server);
}

const { startServer } = await import("./client/server.mjs");
const { startBrowser } = await import("./client/visitor.mjs");
const server = await startServer();
const contestants = (await enter(server)).filter(({ id }) => id.startsWith(beginning));
const ports = Object.assign({}, ...contestants.map((contestant) => contestant.ports));
const browser = await startBrowser(server.port, ports);
const bare = { id: "page alone" };
const results = contestants.map(({ id, package: name }) => ({
  id,
  ...(name ? { version: versionOf(name) } : {}),
}));
for (const [name, measure] of Object.entries(MEASURES).filter(([key]) => wanted(key)))
  for (const [at, contestant] of contestants.entries()) {
    progress(`${name}: ${contestant.id}`);
    results[at][name] = await measure({ browser, server, contestant, bare });
  }
if (wanted("speed")) {
  const timed = await speed({ browser, server, contestants, bare, rounds, progress });
  for (const result of results) result.speed = timed.get(result.id);
}
await browser.close();
server.close();
for (const contestant of contestants) await contestant.stop?.();
console.log(json ? JSON.stringify({ rounds, results }, null, 2) : table(results));
