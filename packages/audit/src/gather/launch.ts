import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser as Driven, type BrowserContext } from "playwright-core";
import type { Browser } from "../browser.ts";
import { AuditError } from "../errors.ts";
import { startBrowser } from "./browser-process.ts";
import { startPrivateGuard } from "./private-guard.ts";
import { startRelay, type Relay } from "./relay.ts";
import type { Prepare, TargetSession } from "./targets.ts";

// Some systems ship a browser that refuses third-party cookies. An ordinary visitor's does not, and
// what a site tries to store must be seen.
const PREFERENCES = {
  profile: { cookie_controls_mode: 0, block_third_party_cookies: false },
  // Otherwise a download waits for somebody to say where.
  download: { prompt_for_download: false },
  net: { network_prediction_options: 2 },
};

/** A fresh profile in a running browser. */
export interface Profile {
  readonly context: BrowserContext;
  /** Every target of the profile that can be spoken to now. */
  sessions(): readonly TargetSession[];
  close(): Promise<void>;
}

/** A running browser. */
export interface Running {
  readonly version: string;
  /** Process id. */
  readonly pid: number;
  /** Opens a fresh profile; `prepare` sees every target of it before it runs. */
  open(
    prepare: Prepare,
    options: NonNullable<Parameters<Driven["newContext"]>[0]>,
  ): Promise<Profile>;
  close(): Promise<void>;
}

/** How a browser is started. */
export interface LaunchOptions {
  /** Host name or `*.` pattern → address, with or without port. */
  readonly resolve?: Readonly<Record<string, string>>;
  /** Sends Global Privacy Control, natively. */
  readonly gpc?: boolean;
  /** Reaches public addresses only, and those of `resolve`; told of each host that was refused. */
  readonly onPrivate?: (host: string) => void;
}

const CONNECT_MS = 60_000;

/**
 * Starts a browser with a profile folder of its own, which is removed at the end.
 *
 * @throws {AuditError} `browser-failed` with what the browser said.
 */
export async function launch(found: Browser, options: LaunchOptions = {}): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), "glassjar-profile-"));
  const { onPrivate, resolve = {} } = options;
  const guard = onPrivate && (await startPrivateGuard(resolve, onPrivate));
  const remove = async () => {
    guard?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await mkdir(join(folder, "Default"));
    await writeFile(join(folder, "Default", "Preferences"), JSON.stringify(PREFERENCES));
    const browser = startBrowser(found, folder, [
      ...switchesOf(options),
      ...(guard?.switches ?? []),
    ]);
    const relay = await startRelay(browser);
    const ended = new Promise<never>((_resolve, reject) =>
      browser.onClose((why) => reject(new Error(why))),
    );
    ended.catch(() => undefined);
    const driven = await Promise.race([
      chromium.connectOverCDP(relay.url, { timeout: CONNECT_MS }),
      ended,
    ]).catch(async (error: unknown) => {
      relay.close();
      await browser.kill();
      throw error;
    });
    return {
      version: driven.version(),
      pid: browser.pid,
      open: inTurn((prepare, context) => openProfile(driven, relay, prepare, context)),
      async close() {
        relay.close();
        await browser.kill();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    const why = error instanceof Error ? error.message : String(error);
    throw new AuditError(
      "browser-failed",
      `The browser ${found.executablePath} did not start: ${why}`,
      { cause: error },
    );
  }
}

function switchesOf({ resolve = {}, gpc = false }: LaunchOptions): string[] {
  const rules = Object.entries(resolve).map(([host, address]) => `MAP ${host} ${address}`);
  return [
    ...(rules.length > 0 ? [`--host-resolver-rules=${rules.join(",")}`] : []),
    ...(gpc ? ["--enable-features=GlobalPrivacyControlForce"] : []),
  ];
}

async function openProfile(
  driven: Driven,
  { targets }: Relay,
  prepare: Prepare,
  options: NonNullable<Parameters<Driven["newContext"]>[0]>,
): Promise<Profile> {
  const context = await driven.newContext(options);
  const id = targets.lastContext();
  targets.watch(id, prepare);
  return { context, sessions: () => targets.sessions(id), close: () => context.close() };
}

/** The driver does not tell which context it made; one at a time, it is the last. */
function inTurn<Parameters extends unknown[], Value>(
  work: (...parameters: Parameters) => Promise<Value>,
): (...parameters: Parameters) => Promise<Value> {
  let before: Promise<unknown> = Promise.resolve();
  return (...parameters) => {
    const now = before.then(() => work(...parameters));
    before = now.catch(() => undefined);
    return now;
  };
}
