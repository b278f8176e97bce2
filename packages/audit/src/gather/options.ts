import type { BrowserContextOptions } from "playwright-core";
import { parseUrl } from "@glassjar/register";
import type { Browser } from "../browser.ts";
import { leadsToPrivate } from "../crawl-site.ts";
import { AuditError } from "../errors.ts";
import type { ScenarioName } from "../run.ts";
import { hostOf } from "../site.ts";
import type { ResolveAlias } from "./aliases.ts";
import type { SignIn } from "./sign-in.ts";
import type { Patience } from "./window.ts";

/** What the audit is doing. */
export interface Progress {
  readonly scenario: ScenarioName;
  /** The page about to be opened. */
  readonly page: string;
  /** One sentence for people. */
  readonly message: string;
  /** Pages opened so far, in all scenarios. */
  readonly done: number;
  /** Pages there are to open, at most. */
  readonly total: number;
}

/** What to visit, and how. */
export interface GatherOptions {
  /** Address of the start page, http or https. */
  readonly url: string;
  /** Default: all of {@link SCENARIOS}. */
  readonly scenarios?: readonly ScenarioName[];
  /** Most pages to look at in each scenario; default 5. */
  readonly pages?: number;
  /** Paths, or addresses on the same host, that are looked at besides the start page. */
  readonly startPaths?: readonly string[];
  /** Most pages of one kind, by their address; default 3. Pages of `startPaths` do not count. */
  readonly perTemplate?: number;
  /** Least milliseconds between two pages; default 0, or what `robots.txt` asks for. */
  readonly delayMs?: number;
  /** Scenarios that are played at once, after the first one; default 2. */
  readonly concurrency?: number;
  /**
   * Whether a host in a private network may be visited or asked. Default: only this machine, and
   * hosts of `resolve`, because whoever names those means them.
   */
  readonly allowPrivate?: boolean;
  /**
   * Whether the banner, the policy page and what comes back after erasing are looked at closer,
   * beside the scenarios; default true.
   */
  readonly closer?: boolean;
  /** Default: what {@link findBrowser} finds. */
  readonly browser?: Browser;
  /** Host name or `*.` pattern → address: where the browser is to find hosts that DNS does not know. */
  readonly resolve?: Readonly<Record<string, string>>;
  readonly signIn?: SignIn;
  /** A saved sign-in, as Playwright's `storageState` writes it: a file, or its content. */
  readonly storageState?: NonNullable<BrowserContextOptions["storageState"]>;
  /** How long to wait, in milliseconds. */
  readonly patience?: Partial<Patience & { banner: number; whole: number }>;
  /** Asks for the CNAME record of a host; default: the system's name servers. */
  readonly resolveAlias?: ResolveAlias;
  /**
   * Folder for the state of the audit while it runs. An audit that was ended in the middle goes on
   * from there when it is begun again with the same options; at the end the state is removed.
   */
  readonly stateFolder?: string;
  readonly onProgress?: (progress: Progress) => void;
}

/** How long the audit waits unless told otherwise, in milliseconds. */
export const PATIENCE = {
  load: 15_000,
  quiet: 4000,
  linger: 250,
  timers: 5000,
  banner: 4000,
  whole: 900_000,
} as const;

/** {@link PATIENCE}, with what the caller changed. */
export type WholePatience = Readonly<Record<keyof typeof PATIENCE, number>>;

/**
 * The address of the start page, without its fragment.
 *
 * @throws {AuditError} `bad-url`.
 */
export function startOf(url: string): string {
  const start = parseUrl(url);
  if (!start || !/^https?:$/.test(start.protocol))
    throw new AuditError(
      "bad-url",
      `${url} is not an http or https address. Name the site, such as https://www.example.org/`,
    );
  start.hash = "";
  return start.href;
}

/**
 * The address of a path on the site.
 *
 * @throws {AuditError} `bad-url` when it is another site's.
 */
export function pathOn(start: string, path: string): string {
  const page = parseUrl(path, start);
  if (page?.host !== new URL(start).host)
    throw new AuditError(
      "bad-url",
      `${path} is not a page of ${start}. Name a path such as /contact`,
    );
  return page.href;
}

/** Whether private networks are out of bounds: an audit that runs as a service must not look into its own. */
export function forbidsPrivate(
  start: string,
  { allowPrivate, resolve = {} }: GatherOptions,
): boolean {
  const host = hostOf(start);
  const isMeant = /(^|\.)localhost$|^127\.|^\[::1\]$/.test(host) || Object.hasOwn(resolve, host);
  return !(allowPrivate ?? isMeant);
}

/**
 * Makes sure that the site itself is not in a private network, where that is out of bounds.
 *
 * @throws {AuditError} `private-address`.
 */
export async function refusePrivate(start: string, options: GatherOptions): Promise<void> {
  const host = hostOf(start);
  if (!forbidsPrivate(start, options)) return;
  if (await leadsToPrivate(host))
    throw new AuditError(
      "private-address",
      `${host} is an address of a private network. If that is meant, allow it (--allow-private).`,
    );
}
