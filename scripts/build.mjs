// Builds everything: TypeScript, the browser scripts, the back office. `--if-changed` skips what is up to date.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { minify } from "terser";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);
const onlyIfChanged = process.argv.includes("--if-changed");

const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const packages = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name));
const sources = (folder) =>
  files(join(folder, "src")).concat(
    readdirSync(folder)
      .filter((name) => /\.(json|ts|html)$/.test(name))
      .map((name) => join(folder, name)),
  );

function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const path of paths.filter((candidate) => !candidate.includes(".test.")).sort()) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex");
}

/** Runs `work` unless the same sources were built before. */
async function step(name, paths, outputs, work) {
  const stamp = join(root, "node_modules", ".cache", "glassjar", `${name}.stamp`);
  const now = fingerprint(paths);
  const upToDate =
    outputs.every(existsSync) && existsSync(stamp) && readFileSync(stamp, "utf8") === now;
  if (onlyIfChanged && upToDate) return;
  const started = performance.now();
  await work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  console.log(`built ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function run(command, args, cwd = root) {
  const { status } = spawnSync(process.execPath, [command, ...args], { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** What every visitor downloads is worth a second pass. */
async function shrunk(code) {
  const { code: small } = await minify(code, {
    ecma: 2022,
    compress: { passes: 4, unsafe_arrows: true, unsafe_methods: true },
  });
  return small;
}

const office = join(root, "packages", "office");
const libraries = packages.filter((folder) => folder !== office);
const entries = libraries.flatMap((folder) =>
  files(join(folder, "src"))
    .filter((path) => path.endsWith(".entry.ts"))
    .map((input) => ({
      input,
      output: join(folder, "bundle", `${basename(input, ".entry.ts")}.js`),
    })),
);

await step(
  "types",
  libraries.flatMap(sources),
  libraries.map((folder) => join(folder, "dist")),
  () => run(join(dirname(require.resolve("typescript/package.json")), "bin", "tsc"), ["-b"]),
);

await step(
  "browser scripts",
  libraries.flatMap(sources),
  entries.map(({ output }) => output),
  async () => {
    for (const { input, output } of entries) {
      const build = await rolldown({
        input,
        resolve: { conditionNames: ["source", "import", "default"] },
        logLevel: "warn",
      });
      const {
        output: [chunk],
      } = await build.generate({ format: "iife", minify: true });
      await build.close();
      mkdirSync(dirname(output), { recursive: true });
      writeFileSync(output, await shrunk(chunk.code));
    }
  },
);

await step("back office", sources(office), [join(office, "bundle", "index.html")], () =>
  run(
    join(dirname(require.resolve("vite/package.json")), "bin", "vite.js"),
    ["build", "--logLevel", "warn"],
    office,
  ),
);
