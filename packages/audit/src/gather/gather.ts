import type { BrowserContextOptions } from "playwright-core";
import { findBrowser, type Browser } from "../browser.ts";
import { AuditError } from "../errors.ts";
import { SCENARIOS, type Run, type ScenarioName, type ScenarioRun } from "../run.ts";
import { accepted, rejected } from "../scenarios/answered.ts";
import type { Scenario, Stage } from "../scenarios/scenario.ts";
import { gpc } from "../scenarios/gpc.ts";
import { only } from "../scenarios/only.ts";
import { unasked } from "../scenarios/unasked.ts";
import { withdrawn } from "../scenarios/withdrawn.ts";
import { hostOf, reportedUrl } from "../site.ts";
import { aliasesOf, systemAliases, type ResolveAlias } from "./aliases.ts";
import { readGpcFile } from "./gpc-file.ts";
import { leadsToPrivate, readCrawlSite, type CrawlSite } from "../crawl-site.ts";
import type { CreateCollector } from "./collector.ts";
import type { Route } from "./crawl.ts";
import { device } from "./device.ts";
import { launch, type Running } from "./launch.ts";
import { createLog, type ScenarioLog } from "./log.ts";
import { network } from "./network.ts";
import { createTraffic } from "./traffic.ts";
import { pageScripts } from "./page-scripts.ts";
import { createScope } from "./scope.ts";
import type { SignIn } from "./sign-in.ts";
import { createVisitor } from "./visitor.ts";
import type { Patience } from "./window.ts";

/** What the audit is doing. */
export interface Progress {
  readonly scenario: ScenarioName;
  /** The page about to be opened. */
  readonly page: string;
  /** One sentence for people. */
  readonly message: string;
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
  /**
   * Whether a host in a private network may be visited. Default: only this machine, and hosts of
   * `resolve`, because whoever names those means them.
   */
  readonly allowPrivate?: boolean;
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
  readonly onProgress?: (progress: Progress) => void;
}

const PATIENCE = { load: 15_000, quiet: 4000, linger: 400, banner: 2000, whole: 900_000 };
const COLLECTORS: readonly CreateCollector[] = [network, pageScripts, device];
/** Respawning is not among them: nothing is erased to see whether it comes back. */
const LOOKED_FOR = [
  "fingerprints",
  "identifiers",
  "pixels",
  "renewals",
  "traces",
  "violations",
  "links",
] as const;
const PLAYS: readonly Scenario[] = [unasked, gpc, rejected, accepted, withdrawn];
/** Scenarios that answer nothing, and so need no banner. */
const ANSWERLESS: ReadonlySet<ScenarioName> = new Set(["unasked", "gpc"]);

/**
 * Visits a site with a real browser and writes down what it stores, reads and asks for, in each
 * scenario with a fresh profile. A site without a banner has only `unasked`.
 *
 * @throws {AuditError} `bad-url`, `browser-not-found`, `browser-failed`, `unreachable` when the
 * start page does not show, `sign-in-failed`. What goes wrong later is a trouble of the run.
 */
export async function gather(options: GatherOptions): Promise<Run> {
  const began = Date.now();
  const start = startOf(options.url);
  const patience = { ...PATIENCE, ...options.patience };
  const found = options.browser ?? (await findBrowser());
  await refusePrivate(start, options);
  const running = await launch(found, { resolve: options.resolve ?? {} });
  const scope = createScope(start);
  const routeFor = (site: CrawlSite): Route => ({
    start,
    wanted: (options.startPaths ?? []).map((path) => pathOn(start, path)),
    most: options.pages ?? 5,
    scope,
    site,
    perTemplate: options.perTemplate ?? 3,
    delayMs: options.delayMs ?? 0,
    deadline: began + patience.whole,
    known: [],
  });
  try {
    const route = routeFor(await readCrawlSite(running, start, (url) => scope.allows(url)));
    const played: Played[] = [];
    for (const scenario of playsOf(options)) {
      if (!ANSWERLESS.has(scenario.name) && hasNoBanner(played)) {
        played.push(skipped(scenario.name, hostOf(start)));
        continue;
      }
      played.push(await playIn(scenario, found, running, route, patience, options));
    }
    const gpcFile = await readGpcFile(running, start);
    takeBackCommonGuesses(played);
    const results = played.map(({ log }) => log.result());
    const requests = results.flatMap((result) => result.requests);
    return {
      format: 1,
      url: reportedUrl(start),
      host: hostOf(start),
      startedAt: new Date(began).toISOString(),
      durationMs: Date.now() - began,
      browser: running.version,
      scenarios: played.map(({ scenario }) => scenario),
      observations: results.flatMap(({ observations }) => observations),
      requests,
      watched: [...LOOKED_FOR],
      gpcFile,
      aliases: await aliasesOf(requests, options.resolveAlias ?? systemAliases()),
      violations: results.flatMap(({ violations }) => violations),
      traces: results.flatMap(({ traces }) => traces),
      links: results.flatMap(({ links }) => links),
      screenshots: results.flatMap(({ screenshots }) => screenshots),
    };
  } finally {
    await running.close();
  }
}

interface Played {
  readonly scenario: ScenarioRun;
  readonly log: ScenarioLog;
}

/** What only looks like an identifier is none when another fresh profile sends the same. */
function takeBackCommonGuesses(played: readonly Played[]): void {
  const all = played.map(({ log }) => log.values);
  for (const values of all) {
    const others = all.filter((other) => other !== values);
    const theirs = new Set(others.flatMap((other) => [...other.guesses().values()]));
    // With nobody to compare with, only what is stored or says so by its name is one.
    values.drop(others.length === 0 ? new Set(values.guesses().values()) : theirs);
  }
}

/** In the browser that is running, or in one of its own. */
async function playIn(
  scenario: Scenario,
  found: Browser,
  running: Running,
  ...rest: Parameters<typeof play> extends [unknown, unknown, ...infer Rest] ? Rest : never
): Promise<Played> {
  if (!scenario.browser) return play(scenario, running, ...rest);
  const [, , { resolve = {} }] = rest;
  const own = await launch(found, { resolve, ...scenario.browser });
  try {
    return await play(scenario, own, ...rest);
  } finally {
    await own.close();
  }
}

async function play(
  scenario: Scenario,
  running: Running,
  route: Route,
  patience: Required<NonNullable<GatherOptions["patience"]>>,
  options: GatherOptions,
): Promise<Played> {
  const log = createLog(scenario.name, hostOf(route.start));
  const traffic = createTraffic();
  const collectors = COLLECTORS.map((create) => create(log, traffic));
  const { storageState } = options;
  const profile = await running.open(
    (session) => Promise.all(collectors.map(async ({ target }) => target?.(session))),
    { acceptDownloads: false, ...(storageState === undefined ? {} : { storageState }) },
  );
  try {
    const stage: Stage = {
      visitor: createVisitor({ profile, collectors, log, traffic, patience, scope: route.scope }),
      route,
      bannerPatience: patience.banner,
      tell: (page) =>
        options.onProgress?.({
          scenario: scenario.name,
          page,
          message: `${scenario.name}: ${reportedUrl(page)}`,
        }),
      ...(options.signIn ? { signIn: options.signIn } : {}),
    };
    const outcome = await scenario.play(stage);
    if (outcome.skippedBecause === "unreachable" && route.known.length === 0)
      throw unreachable(route.start, log);
    const { actions, visits, troubles } = log.result();
    const status = outcome.skippedBecause === undefined ? "done" : "skipped";
    const about = { scenario: scenario.name, status, actions, pages: visits, troubles } as const;
    return { scenario: { ...about, ...outcome }, log };
  } finally {
    await profile.close();
  }
}

function playsOf({ scenarios = SCENARIOS }: GatherOptions): Scenario[] {
  const named = PLAYS.filter(({ name }) => scenarios.includes(name));
  const single = scenarios.filter((name) => name.startsWith("only:"));
  return [...named, ...single.map((name) => only(name.slice("only:".length)))];
}

/** The first visit has shown that nobody asks: there is nothing to answer. */
function hasNoBanner([first]: readonly Played[]): boolean {
  return first?.scenario.status === "done" && first.scenario.banner === undefined;
}

function skipped(scenario: ScenarioName, site: string): Played {
  const nothing = { actions: [], pages: [], troubles: [] };
  return {
    scenario: { scenario, status: "skipped", skippedBecause: "no-banner", ...nothing },
    log: createLog(scenario, site),
  };
}

/** An audit that runs as a service must not look into the network it runs in. */
async function refusePrivate(start: string, options: GatherOptions): Promise<void> {
  const host = hostOf(start);
  const isMeant =
    /(^|\.)localhost$|^127\.|^\[::1\]$/.test(host) ||
    Object.keys(options.resolve ?? {}).includes(host);
  if (options.allowPrivate ?? isMeant) return;
  if (await leadsToPrivate(host))
    throw new AuditError(
      "private-address",
      `${host} is an address of a private network. If that is meant, allow it (--allow-private).`,
    );
}

function startOf(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new AuditError(
      "bad-url",
      `${url} is not an http or https address. Name the site, such as https://www.example.org/`,
    );
  const start = new URL(url);
  start.hash = "";
  return start.href;
}

function pathOn(start: string, path: string): string {
  if (!URL.canParse(path, start) || new URL(path, start).host !== new URL(start).host)
    throw new AuditError(
      "bad-url",
      `${path} is not a page of ${start}. Name a path such as /contact`,
    );
  return new URL(path, start).href;
}

function unreachable(url: string, log: ScenarioLog): AuditError {
  const { troubles } = log.result();
  const why = troubles.at(-1)?.message ?? "It did not answer.";
  return new AuditError("unreachable", `${url} cannot be audited. ${why} Is the site running?`);
}
