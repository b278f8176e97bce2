import type { Run, ScenarioName, ScenarioRun } from "../run.ts";
import type { Evidence } from "./finding.ts";

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
