import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ScenarioName } from "../run.ts";
import type { Route } from "./crawl.ts";
import type { LogResult, ScenarioLog } from "./log.ts";
import type { GatherOptions } from "./options.ts";
import type { Played } from "./play.ts";

/** What is saved of an audit while it runs: no values, no passwords. */
interface State {
  readonly format: 1;
  /** What decides which pages are looked at: the state of another audit is not gone on with. */
  readonly options: SavedOptions;
  /** Milliseconds since 1970. */
  readonly began: number;
  readonly route: Pick<Route, "known" | "queue" | "explorer" | "isExplored" | "bannerPage">;
  readonly visited: readonly (readonly [ScenarioName, readonly string[]])[];
  readonly played: readonly Played[];
  readonly playing: Readonly<Partial<Record<ScenarioName, LogResult>>>;
}

/** The options that are saved with the state: nothing secret. */
export type SavedOptions = Pick<
  GatherOptions,
  "url" | "scenarios" | "pages" | "startPaths" | "perTemplate" | "allowPrivate" | "resolve"
>;

/** Keeps the state of an audit in a file, and knows what an earlier process had done. */
export interface Checkpoint {
  /** Milliseconds since 1970 when the audit was begun first. */
  readonly began: number;
  /** Whether an earlier process had begun it. */
  readonly isResumed: boolean;
  readonly played: readonly Played[];
  /** What a scenario that was not played to its end had written down. */
  before(scenario: ScenarioName): LogResult | undefined;
  /** Puts a route where the earlier process had left it. */
  restore(route: Route): void;
  /** A page has been looked at. */
  page(route: Route, log: ScenarioLog): void;
  /** A scenario has come to its end. */
  end(route: Route, played: Played): void;
  /** The audit has come to its end. */
  remove(): void;
}

const FILE = "audit-state.json";
/** Writing may take this share of the time at most. */
const SHARE = 0.05;

/** Opens the state in `options.stateFolder`; without one nothing is kept. */
export function openCheckpoint(options: GatherOptions): Checkpoint {
  const { stateFolder } = options;
  const saving = savedPart(options);
  const file = stateFolder === undefined ? undefined : join(stateFolder, FILE);
  const found = file === undefined ? undefined : readState(file);
  const isSame = JSON.stringify(found?.options) === JSON.stringify(saving);
  const saved = isSame ? found : undefined;
  const began = saved?.began ?? Date.now();
  const played = new Map(saved?.played.map((one) => [one.scenario.scenario, one]));
  const playing = new Map<ScenarioName, () => LogResult>();
  let nextAt = 0;
  const write = (route: Route) => {
    if (file === undefined) return;
    const since = performance.now();
    const { known, queue, explorer, isExplored, bannerPage } = route;
    const state: State = {
      format: 1,
      options: saving,
      began,
      route: {
        known,
        queue,
        isExplored,
        ...(explorer ? { explorer } : {}),
        ...(bannerPage === undefined ? {} : { bannerPage }),
      },
      visited: [...route.visitedIn],
      played: [...played.values()].map(({ scenario, result }) => ({ scenario, result })),
      playing: Object.fromEntries([...playing].map(([name, result]) => [name, result()])),
    };
    writeState(file, state);
    nextAt = performance.now() + (performance.now() - since) / SHARE;
  };
  return {
    began,
    isResumed: saved !== undefined,
    played: saved?.played ?? [],
    before: (scenario) => saved?.playing[scenario],
    restore(route) {
      if (!saved) return;
      const { known, queue, ...rest } = saved.route;
      route.known.push(...known);
      route.queue.push(...queue);
      Object.assign(route, rest);
      for (const [scenario, pages] of saved.visited) route.visitedIn.set(scenario, pages);
    },
    page(route, log) {
      playing.set(log.scenario, () => log.result());
      if (performance.now() >= nextAt) write(route);
    },
    end(route, one) {
      played.set(one.scenario.scenario, one);
      playing.delete(one.scenario.scenario);
      write(route);
    },
    remove() {
      if (file !== undefined) rmSync(file, { force: true });
    },
  };
}

/** In an order of its own, so that it can be compared. */
function savedPart(options: GatherOptions): SavedOptions {
  const { url, scenarios, pages, startPaths, perTemplate, allowPrivate, resolve } = options;
  const part = { url, scenarios, pages, startPaths, perTemplate, allowPrivate, resolve };
  return JSON.parse(JSON.stringify(part)) as SavedOptions;
}

/** The options of the audit whose state a folder holds; undefined when it holds none. */
export function savedOptions(stateFolder: string): SavedOptions | undefined {
  return readState(join(stateFolder, FILE))?.options;
}

function readState(file: string): State | undefined {
  try {
    const state = JSON.parse(readFileSync(file, "utf8")) as State;
    return state.format === 1 ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all: the process may be ended in the middle. */
function writeState(file: string, state: State): void {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(`${file}.part`, JSON.stringify(state), { mode: 0o600 });
  renameSync(`${file}.part`, file);
}
