import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser as Launched } from "playwright-core";
import type { Browser } from "../browser.ts";
import { AuditError } from "../errors.ts";

// Some systems ship a browser that refuses third-party cookies. An ordinary visitor's does not, and
// what a site tries to store must be seen.
const PREFERENCES = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

/** A running browser whose contexts are fresh profiles. */
export interface Running {
  readonly browser: Launched;
  close(): Promise<void>;
}

/**
 * Starts a browser with a profile of its own, which is removed at the end.
 *
 * @param resolve host name or `*.` pattern → address, with or without port
 * @throws {AuditError} `browser-failed` with what the browser said.
 */
export async function launch(
  { executablePath, args }: Browser,
  resolve: Readonly<Record<string, string>>,
): Promise<Running> {
  const profile = await mkdtemp(join(tmpdir(), "glassjar-profile-"));
  const remove = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    await mkdir(join(profile, "Default"));
    await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(PREFERENCES));
    const rules = Object.entries(resolve).map(([host, address]) => `MAP ${host} ${address}`);
    const mapped = rules.length > 0 ? [`--host-resolver-rules=${rules.join(",")}`] : [];
    const main = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: [...args, ...mapped],
      handleSIGINT: false,
      handleSIGTERM: false,
    });
    const browser = main.browser();
    if (!browser) throw new Error("the browser gave no connection");
    const close = async () => {
      await main.close();
      await remove();
    };
    return { browser, close };
  } catch (error) {
    await remove();
    const why = error instanceof Error ? error.message : String(error);
    throw new AuditError("browser-failed", `The browser ${executablePath} did not start: ${why}`, {
      cause: error,
    });
  }
}
