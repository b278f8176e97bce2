// What Lighthouse says of the policy page of `glassjar start`: accessibility, search engines, best practices.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "@glassjar/audit";

const ROOT = join(import.meta.dirname, "..");
const MODULES = join(import.meta.dirname, "lighthouse/node_modules");
const LANGUAGES = ["en", "fr", "ar"];
const SCREENS = ["wide", "phone"];
const CATEGORIES = ["accessibility", "seo", "best-practices"];
/** The categories that have to be perfect. */
const HELD = ["accessibility", "seo"];

if (!existsSync(MODULES)) {
  console.error("installing Lighthouse into bench/lighthouse");
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--silent"], {
    cwd: join(MODULES, ".."),
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0)
    throw new Error("npm ci in bench/lighthouse failed: it needs the npm registry once");
}
const { default: lighthouse, desktopConfig } = await import(
  join(MODULES, "lighthouse/core/index.js")
);
const { launch } = await import(join(MODULES, "chrome-launcher/dist/index.js"));

async function startPlatform(data) {
  const program = spawn(
    process.execPath,
    [join(ROOT, "packages/server/bin/glassjar.js"), "start", "--port", "0"],
    { env: { ...process.env, GLASSJAR_DATA: data }, stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  program.stdout.on("data", (chunk) => (said += chunk));
  while (!said.includes("Stop with")) {
    if (program.exitCode !== null) throw new Error(`glassjar start ended by itself. ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { program, front: /Front office +(\S+)\//.exec(said)?.[1] };
}

/** What an audit found, in a few words: where and what. */
const evidenceOf = (details) =>
  (details?.items ?? [])
    .slice(0, 3)
    .map(({ description, node, url, sourceLocation }) =>
      [description ?? node?.snippet, url ?? sourceLocation?.url].filter(Boolean).join(" "),
    );

async function judge(url, screen, port) {
  const flags = { port, logLevel: "error", onlyCategories: CATEGORIES };
  const { lhr } = await lighthouse(url, flags, screen === "wide" ? desktopConfig : undefined);
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return CATEGORIES.map((id) => ({
    id,
    score: Math.round(100 * lhr.categories[id].score),
    missing: lhr.categories[id].auditRefs
      .filter(({ id: audit, weight }) => weight > 0 && (lhr.audits[audit].score ?? 1) < 1)
      .map(({ id: audit }) => lhr.audits[audit])
      .map(({ title, details }) => [title, ...evidenceOf(details)].join(" · ")),
  }));
}

const data = mkdtempSync(join(tmpdir(), "glassjar-lighthouse-"));
const { executablePath, args } = await findBrowser();
const { program, front } = await startPlatform(data);
const browser = await launch({
  chromePath: executablePath,
  chromeFlags: [...new Set([...args, "--headless=new"])],
});
const rows = [];
const short = new Set();
try {
  for (const language of LANGUAGES)
    for (const screen of SCREENS) {
      const url = `${front}/cookies?lang=${language}`;
      const judged = await judge(url, screen, browser.port);
      const scores = Object.fromEntries(judged.map(({ id, score }) => [id, score]));
      rows.push({ language, screen, ...scores });
      for (const { id, missing } of judged)
        for (const title of missing) short.add(`${language} ${screen} ${id}: ${title}`);
    }
} finally {
  browser.kill();
  program.kill("SIGTERM");
  await once(program, "close");
  rmSync(data, { recursive: true, force: true });
}
console.table(rows);
for (const line of short) console.log(line);
if (rows.some((row) => HELD.some((id) => row[id] < 100))) process.exitCode = 1;
