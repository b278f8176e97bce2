import { accessSync, constants } from "node:fs";
import { bundledBrowser } from "./bundled-browser.ts";
import { BrowserNotFound } from "./errors.ts";

/** A browser that can be launched. */
export interface Browser {
  readonly executablePath: string;
  /** Command line arguments for `chromium.launch` of playwright-core. */
  readonly args: readonly string[];
  /** Where it was found: the variable `CHROMIUM`, the system, or the npm package. */
  readonly source: "environment" | "system" | "bundled";
}

/** What the search looks at; tests give their own. */
export interface BrowserSearch {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly systemPaths: readonly string[];
  readonly bundled: () => Promise<string | undefined>;
}

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

// What the browser does on its own account would stand in the log beside what the site does.
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
];

/**
 * Finds a browser: `$CHROMIUM` (a path, or `bundled`), then a system Chromium or Chrome, then the
 * one inside the npm package `@sparticuz/chromium`, unpacked once.
 *
 * @throws {BrowserNotFound} When there is none, with the three ways out.
 */
export async function findBrowser(search: Partial<BrowserSearch> = {}): Promise<Browser> {
  const {
    environment = process.env,
    systemPaths = SYSTEM_PATHS,
    bundled = bundledBrowser,
  } = search;
  const wanted = environment["CHROMIUM"] ?? "";
  const args = launchArguments();
  if (wanted !== "" && wanted !== "bundled") {
    if (!isExecutable(wanted))
      throw new BrowserNotFound(`CHROMIUM is ${wanted}, which is not an executable file.`);
    return { executablePath: wanted, args, source: "environment" };
  }
  const system = wanted === "bundled" ? undefined : systemPaths.find(isExecutable);
  if (system !== undefined) return { executablePath: system, args, source: "system" };
  const unpacked = await bundled();
  if (unpacked !== undefined) return { executablePath: unpacked, args, source: "bundled" };
  throw new BrowserNotFound("There is no browser to audit with.");
}

/** Arguments for this user: root has no sandbox in Chromium, everybody else keeps it. */
function launchArguments(): string[] {
  return process.getuid?.() === 0 ? [...QUIET, "--no-sandbox"] : QUIET;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
