import type { Browser } from "../browser.ts";
import { AuditError } from "../errors.ts";
import type { ScenarioName, ScenarioRun } from "../run.ts";
import type { Scenario, Stage } from "../scenarios/scenario.ts";
import { watchRespawning } from "../scenarios/respawn.ts";
import { hostOf, reportedUrl } from "../site.ts";
import type { CreateCollector } from "./collector.ts";
import type { Route } from "./crawl.ts";
import { device } from "./device.ts";
import { serviceWorkers } from "./service-workers.ts";
import { launch, type LaunchOptions, type Profile, type Running } from "./launch.ts";
import { createLog, type LogResult, type ScenarioLog } from "./log.ts";
import { network } from "./network.ts";
import type { GatherOptions, WholePatience } from "./options.ts";
import { introduceAsOrdinary } from "./ordinary.ts";
import { pageScripts } from "./page-scripts.ts";
import { createTraffic } from "./traffic.ts";
import { createVisitor, type Visitor } from "./visitor.ts";

/** Where erased things are looked for: where least, and where most is stored. */
const RESPAWNS: ReadonlySet<ScenarioName> = new Set(["unasked", "accepted"]);
const COLLECTORS: readonly CreateCollector[] = [network, pageScripts, device, serviceWorkers];

/** What all scenarios of an audit share. */
export interface Theatre {
  readonly found: Browser;
  readonly running: Running;
  /** How a further browser is started. */
  readonly launching: LaunchOptions;
  readonly route: Route;
  readonly patience: WholePatience;
  readonly options: GatherOptions;
  /** Called before each page. */
  readonly tell: (scenario: ScenarioName, page: string) => void;
}

/** A scenario as it went, with all it wrote down. */
export interface Played {
  readonly scenario: ScenarioRun;
  readonly result: LogResult;
}

/** A scenario with its log, whose values are kept while the audit runs, and no longer. */
export interface Playing extends Played {
  /** Absent when an earlier process played it. */
  readonly log?: ScenarioLog;
}

/**
 * Plays a scenario in a fresh profile, of a browser of its own where the scenario needs one.
 *
 * @throws {AuditError} `unreachable` when no page of the site has ever shown, `sign-in-failed`.
 */
export async function play(
  scenario: Scenario,
  theatre: Theatre,
  before?: LogResult,
): Promise<Playing> {
  if (!scenario.browser) return playIn(scenario, theatre, before);
  const running = await launch(theatre.found, { ...theatre.launching, ...scenario.browser });
  try {
    return await playIn(scenario, { ...theatre, running }, before);
  } finally {
    await running.close();
  }
}

async function playIn(
  scenario: Scenario,
  theatre: Theatre,
  before: LogResult | undefined,
): Promise<Playing> {
  const { route, patience, options, tell } = theatre;
  const log = createLog(scenario.name, hostOf(route.start), before);
  return inFreshProfile(theatre, log, async (visitor, profile) => {
    const stage: Stage = {
      visitor,
      route,
      bannerPatience: patience.banner,
      tell: (page) => tell(scenario.name, page),
      ...(options.signIn ? { signIn: options.signIn } : {}),
    };
    const outcome = await scenario.play(stage);
    await visitor.leave();
    if (outcome.skippedBecause === "unreachable" && route.known.length === 0)
      throw unreachable(route.start, log);
    if (RESPAWNS.has(scenario.name) && (options.closer ?? true) && !outcome.skippedBecause)
      await watchRespawning(visitor, profile, route.start);
    const result = log.result();
    const { actions, visits, troubles } = result;
    const status = outcome.skippedBecause === undefined ? "done" : "skipped";
    const about = { scenario: scenario.name, status, actions, pages: visits, troubles } as const;
    return { scenario: { ...about, ...outcome }, result, log };
  });
}

/** Lends a visitor with a fresh profile, whose every target writes to `log`. */
export async function inFreshProfile<Value>(
  { running, route, patience, options }: Theatre,
  log: ScenarioLog,
  work: (visitor: Visitor, profile: Profile) => Promise<Value>,
): Promise<Value> {
  const traffic = createTraffic();
  const collectors = COLLECTORS.map((create) => create(log, traffic));
  const { storageState } = options;
  const profile = await running.open(
    (session) =>
      Promise.all([
        introduceAsOrdinary(session, running.version),
        ...collectors.map(async ({ target }) => target?.(session)),
      ]),
    { acceptDownloads: false, ...(storageState === undefined ? {} : { storageState }) },
  );
  try {
    const { scope } = route;
    return await work(
      createVisitor({ profile, collectors, log, traffic, patience, scope }),
      profile,
    );
  } finally {
    await profile.close();
  }
}

/** What is written down of a scenario that does not take place because nobody asks. */
export function unplayed(scenario: ScenarioName, site: string): Playing {
  const nothing = { actions: [], pages: [], troubles: [] };
  const log = createLog(scenario, site);
  return {
    scenario: { scenario, status: "skipped", skippedBecause: "no-banner", ...nothing },
    result: log.result(),
    log,
  };
}

function unreachable(url: string, log: ScenarioLog): AuditError {
  const { troubles } = log.result();
  const why = troubles.at(-1)?.message ?? "It did not answer.";
  return new AuditError(
    "unreachable",
    `${reportedUrl(url)} cannot be audited. ${why} Is the site running?`,
  );
}
