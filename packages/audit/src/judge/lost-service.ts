import type { Run, ScenarioName } from "../run.ts";
import type { Violation } from "./rule.ts";
import { doneIn } from "./scenarios.ts";

/** Pages that were answered after a consent, and not where it is refused or withdrawn. */
export function lostService(run: Run, scenario: ScenarioName): Violation<"found">[] {
  const granted = new Map(answersIn(run, "accepted").map(({ page, status }) => [page, status]));
  return answersIn(run, scenario).flatMap(({ page, status: refused, at }): Violation<"found">[] => {
    const before = granted.get(page);
    if (before === undefined || before >= 400 || refused < 400) return [];
    const values = { page, granted: before, refused };
    const evidence = [{ scenario, what: `status ${refused}`, page, at }];
    return [{ say: "found", scenario, subject: page, values, evidence }];
  });
}

/** Each page that was answered. */
function answersIn(run: Run, scenario: ScenarioName) {
  const pages = doneIn(run, scenario)?.pages ?? [];
  return pages.flatMap(({ url, status, at, counted }) =>
    status === undefined || !counted ? [] : [{ page: url, status, at }],
  );
}
