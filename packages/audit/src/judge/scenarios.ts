import type { BannerLook, BannerSeen } from "../banner-seen.ts";
import type { Run, ScenarioName, ScenarioRun } from "../run.ts";
import type { Evidence } from "./finding.ts";
import type { Violation } from "./rule.ts";

/** Scenarios in which the visitor has granted nothing. */
export const UNGRANTED: readonly ScenarioName[] = ["unasked", "rejected", "withdrawn"];

/** A scenario of the run, when it took place. */
export function doneIn(run: Run, name: ScenarioName): ScenarioRun | undefined {
  return run.scenarios.find(({ scenario, status }) => scenario === name && status === "done");
}

/** The evidence that what the visitor did is: what was pressed, and where. */
export function evidenceOfActions({ scenario, actions }: ScenarioRun): Evidence[] {
  return actions.map(({ action, text, page, at }) => ({
    scenario,
    what: `${action} “${text}”`,
    page,
    at,
  }));
}

/** The banner as it first met a visitor, with the scenario it did so in. */
export function bannerOf(run: Run): { banner: BannerSeen; scenario: ScenarioName } | undefined {
  const met = doneIn(run, "unasked") ?? run.scenarios.find(({ banner }) => banner);
  return met?.banner && { banner: met.banner, scenario: met.scenario };
}

/** The banner as measured in a wide window. */
export function lookOf(run: Run): BannerLook | undefined {
  return run.scenarios.find(({ banner }) => banner?.look)?.banner?.look;
}

/** The banner, or the part `subject` of it, as the subject of a violation; `what` says what was measured or met. */
export function aboutBanner<Say extends string>(
  run: Run,
  say: Say,
  what: string,
  values: Violation["values"] = {},
  subject = "banner",
): Violation<Say>[] {
  const met = bannerOf(run);
  if (!met) return [];
  const { scenario, banner } = met;
  const evidence = [{ scenario, what, page: banner.page, at: 0 }];
  return [{ say, scenario, subject, values, evidence }];
}

/** The banner in every window it was measured in. */
export function looks(run: Run): BannerLook[] {
  const banner = run.scenarios.find((played) => played.banner?.look)?.banner;
  return [banner?.look, banner?.phone].filter((look) => look !== undefined);
}
