import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);
const require = createRequire(import.meta.url);

// The package unpacks into $TMPDIR and brings its shared libraries only where it believes to be on
// Amazon Linux; a child process can be told both without changing anything for this one.
const UNPACK = "require(process.argv[1]).executablePath()";
const LAMBDA = "AWS_Lambda_nodejs20.x";

/**
 * The path of the browser inside the npm package `@sparticuz/chromium`, unpacked into the user's
 * cache folder the first time. Undefined where the package is missing or cannot run.
 */
export async function bundledBrowser(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const entry = packageEntry();
  if (entry === undefined) return undefined;
  const cache = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  const folder = join(cache, "glassjar", `chromium-${await versionOf(entry)}`);
  const launcher = join(folder, "launch");
  if (!existsSync(launcher)) await underLock(`${folder}.lock`, () => unpack(entry, folder));
  return launcher;
}

function packageEntry(): string | undefined {
  try {
    return require.resolve("@sparticuz/chromium");
  } catch {
    return undefined;
  }
}

async function versionOf(entry: string): Promise<string> {
  const manifest = join(entry.slice(0, entry.lastIndexOf("chromium")), "chromium", "package.json");
  const { version } = JSON.parse(await readFile(manifest, "utf8")) as { version: string };
  return version;
}

/** Unpacks beside the target and renames at the end: a folder with that name is always whole. */
async function unpack(entry: string, folder: string): Promise<void> {
  if (existsSync(join(folder, "launch"))) return;
  const parts = `${folder}.${process.pid}`;
  await rm(parts, { recursive: true, force: true });
  await mkdir(parts, { recursive: true, mode: 0o700 });
  try {
    const env = { ...process.env, TMPDIR: parts, AWS_EXECUTION_ENV: LAMBDA };
    await run(process.execPath, ["-e", UNPACK, entry], { env });
    await writeFile(join(parts, "fonts", "fonts.conf"), fontConfiguration(folder));
    await writeFile(join(parts, "launch"), launcherScript(folder));
    await chmod(join(parts, "launch"), 0o700);
    await rm(folder, { recursive: true, force: true });
    await rename(parts, folder);
  } finally {
    await rm(parts, { recursive: true, force: true });
  }
}

/** A bare machine lacks the NSS libraries and fonts that a desktop has: the package brings both. */
function launcherScript(folder: string): string {
  const quoted = `'${folder.replaceAll("'", `'\\''`)}'`;
  return `#!/bin/sh
here=${quoted}
export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_PATH="\${FONTCONFIG_PATH:-$here/fonts}"
exec "$here/chromium" "$@"
`;
}

/** The package's own configuration looks into folders of the machine it was made for. */
function fontConfiguration(folder: string): string {
  const own = folder.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${own}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${own}/fonts-cache</cachedir>
</fontconfig>
`;
}

/** Runs `work` while no other process runs it; a lock whose process has died is taken over. */
async function underLock(path: string, work: () => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  while (!(await takeLock(path))) {
    if (await isStale(path)) await rm(path, { force: true });
    else await sleep(200);
  }
  try {
    await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function takeLock(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

async function isStale(path: string): Promise<boolean> {
  const owner = Number(await readFile(path, "utf8").catch(() => ""));
  if (owner === 0) return false;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return isCode(error, "ESRCH");
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
