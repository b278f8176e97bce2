import { WATCHED, type Watched } from "../site-seen.ts";
import type { Run, ScenarioName } from "../run.ts";
import { doneIn } from "./scenarios.ts";

const SCENARIO_NEEDS = ["unasked", "rejected", "accepted", "withdrawn", "gpc", "only"] as const;
const OTHER_NEEDS = [
  "banner",
  "look",
  "phone",
  "layers",
  "together",
  "trials",
  "choices-control",
  "shown-choice",
  "gpc-shown",
  "gpc-file",
  "policy",
  "aliases",
] as const;

/** Evidence a rule cannot do without. */
export const NEEDS = [...SCENARIO_NEEDS, ...OTHER_NEEDS, ...WATCHED] as const;

/** One word of {@link NEEDS}. */
export type Need = (typeof NEEDS)[number];

const MET: Readonly<Record<Exclude<Need, Watched>, (run: Run) => boolean>> = {
  unasked: (run) => doneIn(run, "unasked") !== undefined,
  rejected: (run) => doneIn(run, "rejected") !== undefined,
  accepted: (run) => doneIn(run, "accepted") !== undefined,
  withdrawn: (run) => doneIn(run, "withdrawn") !== undefined,
  gpc: (run) => doneIn(run, "gpc") !== undefined,
  only: (run) =>
    run.scenarios.some(({ scenario, status }) => status === "done" && isOnly(scenario)),
  banner: (run) => run.scenarios.some(({ banner }) => banner),
  look: (run) => run.scenarios.some(({ banner }) => banner?.look),
  phone: (run) => run.scenarios.some(({ banner }) => banner?.phone),
  layers: (run) => run.scenarios.some(({ banner }) => banner?.layers),
  together: (run) => run.scenarios.some(({ banner }) => banner?.together !== undefined),
  trials: (run) => run.scenarios.some(({ banner }) => banner?.trials),
  "choices-control": (run) =>
    run.scenarios.some(({ pages }) => pages.some((page) => page.choicesControl !== undefined)),
  "shown-choice": (run) => run.scenarios.some(({ shownChoice }) => shownChoice),
  "gpc-shown": (run) => run.scenarios.some(({ gpcShown }) => gpcShown !== undefined),
  "gpc-file": (run) => run.gpcFile !== undefined,
  policy: (run) => run.policy !== undefined,
  aliases: (run) => run.aliases !== undefined,
};

/** What only a site that asks can show. */
const OF_A_BANNER: ReadonlySet<Need> = new Set<Need>([
  "banner",
  "look",
  "phone",
  "layers",
  "together",
  "trials",
  "rejected",
  "accepted",
  "withdrawn",
  "only",
  "shown-choice",
  "choices-control",
]);

/** Whether a need is not met because the visit was made and nobody asks: there is nothing to judge. */
export function isAbsentBanner(run: Run, need: Need): boolean {
  const unasked = doneIn(run, "unasked");
  return OF_A_BANNER.has(need) && unasked !== undefined && unasked.banner === undefined;
}

/** What of a rule's needs a run does not meet. */
export function missingNeeds(run: Run, needs: readonly Need[]): Need[] {
  return needs.filter((need) => !isMet(run, need));
}

function isMet(run: Run, need: Need): boolean {
  return isWatched(need) ? (run.watched ?? []).includes(need) : MET[need](run);
}

function isWatched(need: Need): need is Watched {
  return (WATCHED as readonly string[]).includes(need);
}

/** Whether a scenario grants one category only. */
export function isOnly(scenario: ScenarioName): boolean {
  return scenario.startsWith("only:");
}
