import { findBrowser } from "../browser.ts";
import { readCrawlSite } from "../crawl-site.ts";
import {
  SCENARIOS,
  type Observation,
  type Run,
  type ScenarioName,
  type ScenarioRun,
} from "../run.ts";
import { accepted, rejected } from "../scenarios/answered.ts";
import { gpc } from "../scenarios/gpc.ts";
import { only } from "../scenarios/only.ts";
import type { Scenario } from "../scenarios/scenario.ts";
import { lookCloser } from "../scenarios/closer.ts";
import { unasked } from "../scenarios/unasked.ts";
import { withdrawn } from "../scenarios/withdrawn.ts";
import { hostOf, reportedUrl } from "../site.ts";
import { aliasesOf, systemAliases } from "./aliases.ts";
import { openCheckpoint, type Checkpoint } from "./checkpoint.ts";
import type { Route } from "./crawl.ts";
import { readGpcFile } from "./gpc-file.ts";
import { settleGuesses } from "./guesses.ts";
import { launch, type LaunchOptions, type Running } from "./launch.ts";
import {
  forbidsPrivate,
  PATIENCE,
  pathOn,
  refusePrivate,
  startOf,
  type GatherOptions,
} from "./options.ts";
import { createPace } from "./pace.ts";
import { play, unplayed, type Played, type Playing, type Theatre } from "./play.ts";
import { readPolicy } from "./policy.ts";
import { createScope, type Scope } from "./scope.ts";
import { identifyingTags } from "./tags.ts";

export type { GatherOptions, Progress } from "./options.ts";

const LOOKED_FOR = [
  "fingerprints",
  "identifiers",
  "pixels",
  "renewals",
  "traces",
  "violations",
  "links",
] as const;
const PLAYS: readonly Scenario[] = [unasked, rejected, accepted, withdrawn, gpc];
/** Scenarios that answer nothing, and so need no banner. */
const ANSWERLESS: ReadonlySet<ScenarioName> = new Set(["unasked", "gpc"]);
const AT_ONCE = 2;

/**
 * Visits a site with a real browser and writes down what it stores, reads and asks for, in each
 * scenario with a fresh profile. A site without a banner has only `unasked`.
 *
 * @throws {AuditError} `bad-url`, `browser-not-found`, `browser-failed`, `unreachable` when the
 * start page does not show, `sign-in-failed`. What goes wrong later is a trouble of the run.
 */
export async function gather(options: GatherOptions): Promise<Run> {
  const start = startOf(options.url);
  const found = options.browser ?? (await findBrowser());
  await refusePrivate(start, options);
  const refused = new Set<string>();
  const launching = launchOptions(start, options, refused);
  const running = await launch(found, launching);
  try {
    const run = await gatherIn(running, { ...options, browser: found }, launching);
    return withRefused(run, [...refused]);
  } finally {
    await running.close();
  }
}

/** How the browsers of an audit are started; `refused` takes the hosts they were kept from. */
function launchOptions(start: string, options: GatherOptions, refused: Set<string>): LaunchOptions {
  const { resolve = {} } = options;
  const onPrivate = (host: string) => void refused.add(host);
  return forbidsPrivate(start, options) ? { resolve, onPrivate } : { resolve };
}

/** What was refused is said with the first scenario: the proxy does not know whose request it was. */
function withRefused(run: Run, hosts: readonly string[]): Run {
  const [first, ...others] = run.scenarios;
  if (!first || hosts.length === 0) return run;
  const message = `Not asked, because private networks are out of bounds or the name is unknown: ${hosts.join(", ")}.`;
  const trouble = { code: "private", page: run.url, message } as const;
  return { ...run, scenarios: [{ ...first, troubles: [...first.troubles, trouble] }, ...others] };
}

/** As {@link gather}, in a browser that is running already. */
export async function gatherIn(
  running: Running,
  options: GatherOptions & Required<Pick<GatherOptions, "browser">>,
  launching: LaunchOptions = { resolve: options.resolve ?? {} },
): Promise<Run> {
  const checkpoint = openCheckpoint(options);
  const { began } = checkpoint;
  const start = startOf(options.url);
  const patience = { ...PATIENCE, ...options.patience };
  const scope = createScope(start);
  const deadline = Date.now() + patience.whole;
  const route = await routeFor(running, start, scope, options, deadline, checkpoint);
  checkpoint.restore(route);
  const theatre: Theatre = {
    found: options.browser,
    running,
    launching,
    route,
    patience,
    options,
    tell: teller(options),
  };
  const played = await playAll(theatre, checkpoint);
  const closer = options.closer ?? true;
  const scenarios = closer ? await withCloserLook(theatre, played) : played.map(plainly);
  const gpcFile = await readGpcFile(running, start);
  const linked = scenarios.flatMap(({ banner }) => banner?.look?.links ?? []);
  const policy = closer ? await readPolicy(running, start, scope, linked) : undefined;
  checkpoint.remove();
  const results = played.map(({ result }) => result);
  const tags = played.map(({ scenario, result }) => ({
    scenario: scenario.scenario,
    tags: result.tags,
  }));
  const requests = settleGuesses(results.map((result) => result.requests));
  return {
    format: 1,
    url: reportedUrl(start),
    host: hostOf(start),
    startedAt: new Date(began).toISOString(),
    durationMs: Date.now() - began,
    browser: running.version,
    scenarios,
    observations: played.flatMap((one) => withoutConstants(one, played)),
    requests,
    watched: closer ? [...LOOKED_FOR, "respawning"] : [...LOOKED_FOR],
    ...(policy ? { policy } : {}),
    gpcFile,
    aliases: await aliasesOf(requests, options.resolveAlias ?? systemAliases()),
    violations: results.flatMap(({ violations }) => violations),
    traces: [...results.flatMap(({ traces }) => traces), ...identifyingTags(tags, hostOf(start))],
    links: results.flatMap(({ links }) => links),
    screenshots: results.flatMap(({ screenshots }) => screenshots),
  };
}

async function routeFor(
  running: Running,
  start: string,
  scope: Scope,
  options: GatherOptions,
  deadline: number,
  checkpoint: Checkpoint,
): Promise<Route> {
  const site = await readCrawlSite(running, start, (url) => scope.allows(url));
  const route: Route = {
    start,
    wanted: (options.startPaths ?? []).map((path) => pathOn(start, path)),
    most: options.pages ?? 5,
    scope,
    site,
    perTemplate: options.perTemplate ?? 3,
    pace: createPace(Math.max(options.delayMs ?? 0, site.robots.delayMs)),
    deadline,
    known: [],
    queue: [],
    isExplored: false,
    visitedIn: new Map(),
    onPage: (log) => checkpoint.page(route, log),
  };
  return route;
}

/** What another fresh profile was given as well is no identifier, even if it came back. */
function withoutConstants({ log, result }: Playing, all: readonly Playing[]): Observation[] {
  const others = all.flatMap((other) => (other.log && other.log !== log ? other.log.values : []));
  return result.observations.map((seen) => {
    const { kind, name, host, respawnedFrom, ...rest } = seen;
    if (respawnedFrom === undefined || !log) return seen;
    const own = new Set(log.values.of({ kind, name, host }));
    const isCommon = others.some((values) =>
      values.of({ kind, name, host }).some((value) => own.has(value)),
    );
    return isCommon ? { kind, name, host, ...rest } : seen;
  });
}

const plainly = ({ scenario }: Played) => scenario;

/** The scenarios, with what a closer look at the banner shows written to the first that met it. */
async function withCloserLook(
  theatre: Theatre,
  played: readonly Playing[],
): Promise<ScenarioRun[]> {
  const met = played.find(({ scenario }) => scenario.banner)?.scenario;
  const logOf = (name: ScenarioName) =>
    played.find(({ scenario }) => scenario.scenario === name && scenario.status === "done")?.log;
  if (!met?.banner) return played.map(plainly);
  const [yes, no] = [logOf("accepted"), logOf("rejected")];
  const layers = played.find(({ scenario }) => scenario.banner?.layers)?.scenario.banner?.layers;
  const banner = layers ? { ...met.banner, layers } : met.banner;
  const contrast = yes && no ? { accepted: yes, rejected: no } : undefined;
  const seen = await lookCloser(theatre, banner, contrast).catch(() => ({}));
  return played.map(({ scenario }) =>
    scenario === met ? { ...met, banner: { ...banner, ...seen } } : scenario,
  );
}

/** Plays one scenario after the other until the pages are known, the others side by side. */
async function playAll(theatre: Theatre, checkpoint: Checkpoint): Promise<Playing[]> {
  const { route, options } = theatre;
  const plays = playsOf(options);
  const before = checkpoint.played.map((one) => [one.scenario.scenario, one] as const);
  const played = new Map<ScenarioName, Playing>(before);
  const next = async (scenario: Scenario) => {
    const isNeedless = !ANSWERLESS.has(scenario.name) && hasNoBanner(played);
    const site = hostOf(route.start);
    const done = isNeedless
      ? unplayed(scenario.name, site)
      : await play(scenario, theatre, checkpoint.before(scenario.name));
    played.set(scenario.name, done);
    checkpoint.end(route, done);
  };
  const queue = plays.filter(({ name }) => !played.has(name));
  while (queue.length > 0 && !route.isExplored) {
    const scenario = queue.shift();
    if (scenario) await next(scenario);
  }
  const shared = queue.filter(({ browser }) => !browser);
  await atOnce(options.concurrency ?? AT_ONCE, shared, next);
  for (const scenario of queue.filter(({ browser }) => browser)) await next(scenario);
  return plays.flatMap(({ name }) => played.get(name) ?? []);
}

async function atOnce<Value>(
  most: number,
  values: readonly Value[],
  work: (value: Value) => Promise<void>,
): Promise<void> {
  const queue = [...values];
  const worker = async () => {
    for (let value = queue.shift(); value !== undefined; value = queue.shift()) await work(value);
  };
  await Promise.all(Array.from({ length: Math.max(1, most) }, worker));
}

function playsOf({ scenarios = SCENARIOS }: GatherOptions): Scenario[] {
  const named = PLAYS.filter(({ name }) => scenarios.includes(name));
  const single = scenarios.filter((name) => name.startsWith("only:"));
  return [...named, ...single.map((name) => only(name.slice("only:".length)))];
}

/** The first visit has shown that nobody asks: there is nothing to answer. */
function hasNoBanner(played: ReadonlyMap<ScenarioName, Played>): boolean {
  const first = played.get("unasked")?.scenario;
  return first?.status === "done" && first.banner === undefined;
}

function teller(options: GatherOptions): Theatre["tell"] {
  const { pages = 5, startPaths = [] } = options;
  const total = playsOf(options).length * Math.max(pages, startPaths.length + 1);
  let done = 0;
  return (scenario, page) => {
    const message = `${scenario}: ${reportedUrl(page)}`;
    options.onProgress?.({ scenario, page, message, done: done++, total });
  };
}
